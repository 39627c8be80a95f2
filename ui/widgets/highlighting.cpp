// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "highlighting.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

using namespace Qt::StringLiterals;

namespace Headway {

Highlighting::Highlighting() = default;
Highlighting::~Highlighting() = default;

KSyntaxHighlighting::Definition Highlighting::markdown()
{
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        m_repository->addCustomSearchPath(u":/headway/highlighting"_s);
    }
    return m_repository->definitionForName(u"Headway Markdown"_s);
}

} // namespace Headway
