// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** What a line of Markdown begins with that the next line takes up again. */
struct ListMark
{
    qsizetype length = 0;     ///< Of the indentation and the mark in the line itself; 0: the line belongs to no list.
    bool isEmpty = false;     ///< Nothing stands behind the mark: Enter ends the list.
    QString next = {};        ///< What the next line begins with: "2. " behind "1. ", an open box behind a ticked one.
    QString indentation = {}; ///< Before the mark.
    QString number = {};      ///< Of a numbered point.
    qsizetype width = 0;      ///< Of the mark of a point with the space behind it: what stands below it is so far in.

    /** A point of a list; a quotation is none. */
    bool isItem() const { return width > 0; }
    QString nextNumber() const;

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

/** `text` as code, or as plain words where it is code already. */
QString toggledCode(const QString &text);

/** Where a link that stands at `position` of a line leads to; empty where there is none. */
QString linkAt(const QString &line, qsizetype position);

/** `[words](address)` where `pasted` is nothing but one web or mail address that `words` may be linked to; else empty.
 */
QString linked(const QString &words, const QString &pasted);

} // namespace Headway
