// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Headway {

/** Something that a Markdown text points to: `![alt](target)`, `[words](target)`, `![[target]]`. */
struct MarkdownTarget
{
    QString text;           ///< As it is written, without brackets.
    bool isPicture = false; ///< It is meant to be shown in its place.
    int line = 0;           ///< Of the text, from 0.

    friend bool operator==(const MarkdownTarget &, const MarkdownTarget &) = default;
};

/** Where a Markdown text points to, each target once; code is passed over. */
QList<MarkdownTarget> markdownTargets(const QString &markdown);

/** The tags in a Markdown text, `#like-this` or `#like/this`, each once and without the sign; code is passed over. */
QStringList markdownTags(const QString &markdown);

/** The heading with which a text begins: "# Words", or empty. It is taken out of the text. */
QString takeHeading(QString &markdown);

/** What the first line of a text says, without the signs of lists, quotes and headings. */
QString firstWords(const QString &markdown);

} // namespace Headway
