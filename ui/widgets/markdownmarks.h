// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** What a line of Markdown begins with that the next line takes up again. */
struct ListMark
{
    qsizetype length = 0; ///< Of the indentation and the mark in the line itself; 0: the line belongs to no list.
    bool isEmpty = false; ///< Nothing stands behind the mark: Enter ends the list.
    QString next = {};    ///< What the next line begins with: "2. " behind "1. ", an open box behind a ticked one.

    friend bool operator==(const ListMark &, const ListMark &) = default;
};

ListMark listMark(const QString &line);

/** What Markdown writes emphasis with: one star light, two strong, three both. */
enum class Emphasis { Light = 1, Strong = 2 };

/** Whether so many stars around a word include this emphasis. */
bool includes(qsizetype stars, Emphasis emphasis);

/** How many stars stand on both sides of the letters from `start` to `end`. */
qsizetype starsAround(const QString &text, qsizetype start, qsizetype end);

/** `text` with the emphasis, or without where it has it already. */
QString toggled(const QString &text, Emphasis emphasis);

} // namespace Headway
