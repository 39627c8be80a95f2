// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** A text of a program that knows no titles, parted into a title and the rest. */
struct TitledText
{
    QString title = {};
    QString body = {};
};

/**
 * Its heading, if it begins with one; else its first line; of a long line, as diaries have them, the first sentence.
 * What makes the title is taken out of the text, unless that would lose something: a link, a quotation mark, half of a
 * sentence. A number in front belongs to the line ("24. December was …"), unless it is one of a list that goes on; then
 * the list stays whole.
 */
TitledText titledText(const QString &markdown);

} // namespace Headway
