// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrytitle.h"

#include "letters.h"

using namespace Qt::StringLiterals;

namespace Headway {

TitleParts titleParts(const QString &text)
{
    if (text.size() <= longestTitle)
        return {text};
    const qsizetype space = text.lastIndexOf(u' ', longestTitle);
    const qsizetype end = space > longestTitle / 2 ? space : wholeLetters(text, longestTitle);
    return {text.first(end).trimmed(), text.sliced(end).trimmed()};
}

QString withRest(const QString &rest, const QString &body)
{
    const QString between = rest.isEmpty() || body.isEmpty() ? u""_s : u"\n\n"_s;
    return rest + between + body;
}

Entry withFittingTitle(Entry entry)
{
    const TitleParts parts = titleParts(entry.title);
    entry.title = parts.title;
    entry.body = withRest(parts.rest, entry.body);
    return entry;
}

} // namespace Headway
