// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typography.h"

namespace Headway::Typography {

TextStyle body()
{
    return {.size = 9.6, .leading = 14, .color = ink};
}

TextStyle paragraph(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return body();
    case ParagraphStyle::Lead:
        return {.size = 11.4, .leading = 17, .color = ink};
    case ParagraphStyle::Small:
        return {.size = 9, .leading = 12.3, .color = ink};
    case ParagraphStyle::Muted:
        return {.size = 8.4, .leading = 12, .color = grey};
    case ParagraphStyle::KeySentence:
        return {.family = TypeFamily::Display, .size = 13.8, .leading = 19, .weight = QFont::Medium, .color = accent};
    }
    Q_UNREACHABLE_RETURN(body());
}

namespace {

TextStyle headingStyle(int level)
{
    switch (level) {
    case 1:
        return {
            .family = TypeFamily::Display, .size = 25.2, .leading = 29.5, .weight = QFont::DemiBold, .color = accent};
    case 2:
        return {.family = TypeFamily::Display, .size = 16.2, .leading = 20, .weight = QFont::DemiBold, .color = accent};
    case 3:
        return {.size = 11.4, .leading = 15, .weight = QFont::DemiBold, .color = ink};
    case 4:
        return {.size = 9.6, .leading = 14, .weight = QFont::DemiBold, .color = ink};
    default:
        return {.size = 9, .leading = 13, .weight = QFont::DemiBold, .color = grey};
    }
}

} // namespace

/** A heading stands where the document begins to read, whatever language it is in. */
TextStyle heading(int level)
{
    TextStyle style = headingStyle(level);
    style.alignment = TextAlignment::ColumnStart;
    return style;
}

TextStyle subtitle()
{
    return {.size = 11.4, .leading = 16, .color = grey};
}

TextStyle quote()
{
    return {.size = 10.2, .leading = 15, .color = ink};
}

TextStyle attribution()
{
    return {.size = 8.4, .leading = 12, .color = grey};
}

TextStyle code()
{
    return {.family = TypeFamily::Code, .size = 7.8, .leading = 11.4, .color = ink};
}

TextStyle factName()
{
    return {.size = 9, .leading = 14, .alignment = TextAlignment::ColumnStart, .color = grey};
}

TextStyle tileFigure()
{
    return {.family = TypeFamily::Display,
            .size = 19.2,
            .leading = 23,
            .weight = QFont::DemiBold,
            .alignment = TextAlignment::ColumnStart,
            .color = accent};
}

TextStyle tileCaption()
{
    return {.size = 8.1, .leading = 11.1, .alignment = TextAlignment::ColumnStart, .color = grey};
}

TextStyle tableCaption()
{
    return {.size = 8.4, .leading = 12, .weight = QFont::DemiBold, .color = ink};
}

TextStyle tableHead()
{
    return {.size = 7.8, .leading = 10.8, .weight = QFont::DemiBold, .color = accent};
}

TextStyle tableCell(ColumnKind kind)
{
    TextStyle style{.size = 8.4, .leading = 11.4, .tabularFigures = kind == ColumnKind::Figure, .color = ink};
    style.alignment = kind == ColumnKind::Figure ? TextAlignment::Right : TextAlignment::ColumnStart;
    return style;
}

TextStyle figureText()
{
    return {.size = 7.8, .leading = 10.5, .alignment = TextAlignment::ColumnStart, .color = ink};
}

TextStyle figureStrong()
{
    return {.size = 7.8,
            .leading = 10.5,
            .weight = QFont::DemiBold,
            .alignment = TextAlignment::ColumnStart,
            .color = accent};
}

TextStyle furniture()
{
    return {.size = 7.5, .leading = 10, .color = grey};
}

double spaceAbove(int headingLevel)
{
    static constexpr double spaces[] = {0, 26, 13, 11.5, 10};
    return spaces[qBound(1, headingLevel, 5) - 1];
}

double spaceBelow(int headingLevel)
{
    static constexpr double spaces[] = {7, 7, 3, 1.5, 1.5};
    return spaces[qBound(1, headingLevel, 5) - 1];
}

double spaceAbove(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Body:
        return 7;
    case ParagraphStyle::Lead:
        return 8;
    case ParagraphStyle::Small:
    case ParagraphStyle::Muted:
        return 5;
    case ParagraphStyle::KeySentence:
        return 14;
    }
    Q_UNREACHABLE_RETURN(7);
}

} // namespace Headway::Typography
