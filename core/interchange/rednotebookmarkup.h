// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Headway {

/**
 * A text of RedNotebook, which is txt2tags with a few habits of its own, as Markdown: headings, lists, tables, quotes,
 * code, rules, links, pictures, and bold, italic and struck words. Underlined words become italic, since Markdown knows
 * no underline. What is no markup there and would be some here is escaped.
 */
QString markdownOfRedNotebook(const QString &text);

/**
 * The entries of one day. RedNotebook has one text for a day, and tells its users to part several by a line of 20
 * equal signs and to give each a heading. So it is parted there, but only where each part begins with a heading of the
 * same size: such a line within one entry is a rule.
 */
QStringList entriesOfRedNotebookDay(const QString &text);

} // namespace Headway
