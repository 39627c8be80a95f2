// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

namespace Headway {

enum class TypeFamily { Text, Display, Code };

enum class TextAlignment {
    Start,       ///< Where the text itself begins to read.
    ColumnStart, ///< Where the document begins to read, so that the cells of one column line up.
    ColumnEnd,
    Right, ///< In every language: figures are read from the left, and their units line up at the right.
};

/** How a text is set. Lengths in points. */
struct TextStyle
{
    TypeFamily family = TypeFamily::Text;
    double size = 9.6;
    double leading = 14; ///< From baseline to baseline.
    int weight = QFont::Normal;
    bool italic = false;
    bool tabularFigures = false; ///< Digits, points and signs of one width, so that columns of figures align.
    TextAlignment alignment = TextAlignment::Start;
    QColor color = {};

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

} // namespace Headway
