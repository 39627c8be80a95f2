// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltokens.h"
#include "markdownruns.h"

namespace Headway {

/** What one tag of HTML says of the letters in it, by its name and by its style. */
namespace HtmlReading {

enum class Role { Inline, Block, Heading, Quote, List, Item, Table, Row, Cell, Code, Void };

Role roleOf(const QString &name);
/** One of the properties of its style; empty where it has none. */
QString styleOf(const HtmlToken &tag, QStringView property);
MarkdownFormat formatIn(const HtmlToken &tag, const MarkdownFormat &around);
bool isHidden(const HtmlToken &tag);
/** How deep in a list a paragraph of Word's is; 0 where it is no point of one. */
int wordsListLevel(const HtmlToken &tag);
/** The mark of such a point is among its letters. */
bool isWordsListMark(const HtmlToken &tag);
/** "language-python" → "python" */
QString languageOf(const HtmlToken &tag);

} // namespace HtmlReading

} // namespace Headway
