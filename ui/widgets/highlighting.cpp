// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "highlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

using namespace Qt::StringLiterals;

namespace Headway {

Highlighting::Highlighting() = default;
Highlighting::~Highlighting() = default;

KSyntaxHighlighting::Repository &Highlighting::repository()
{
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_repository->addCustomSearchPath(u":/headway/highlighting"_s);
    }
    return *m_repository;
}

KSyntaxHighlighting::Definition Highlighting::markdown()
{
    return repository().definitionForName(u"Headway Markdown"_s);
}

KSyntaxHighlighting::Definition Highlighting::language(const QString &name)
{
    constexpr qsizetype longestName = 40;
    if (name.isEmpty() || name.size() > longestName)
        return {};
    KSyntaxHighlighting::Definition byName = repository().definitionForName(name);
    if (!byName.isValid())
        byName = repository().definitionForName(name.toLower());
    const QString file = u"x."_s + name;
    return byName.isValid() ? byName : repository().definitionForFileName(file);
}

} // namespace Headway
