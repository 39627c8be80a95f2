// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"
#include "textstyle.h"

/**
 * The look of every report, in one place. Sizes are multiples of 0.06 point, so that they are whole pixels at the
 * resolution at which text is laid out.
 */
namespace Headway::Typography {

inline constexpr QRgb ink = 0xff1f2429;
inline constexpr QRgb grey = 0xff5a6570;
inline constexpr QRgb accent = 0xff1b4a75;
inline constexpr QRgb hairlineColor = 0xffc8d0d8;
inline constexpr QRgb tint = 0xfff1f5f9;
inline constexpr QRgb accentLight = 0xffa9c1d8;
inline constexpr QRgb paper = 0xffffffff;

inline constexpr double hairline = 0.5;
inline constexpr double bar = 2.4; ///< The accent at the edge of callouts and quotations.

TextStyle body();
TextStyle paragraph(ParagraphStyle style);
TextStyle heading(int level);
TextStyle subtitle();
TextStyle quote();
TextStyle attribution();
TextStyle code();
TextStyle factName();
TextStyle tileFigure();
TextStyle tileCaption();
TextStyle tableCaption();
TextStyle tableHead();
TextStyle tableCell(ColumnKind kind);
TextStyle figureText();
TextStyle figureStrong();
TextStyle furniture();

/** White space above a heading or a paragraph; less where it stands in a list or a box. */
double spaceAbove(int headingLevel);
double spaceBelow(int headingLevel);
double spaceAbove(ParagraphStyle style);

} // namespace Headway::Typography
