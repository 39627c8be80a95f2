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
 * What makes the title is taken out of the text, unless that would lose something: a link, or half of a sentence.
 */
TitledText titledText(const QString &markdown);

} // namespace Headway
