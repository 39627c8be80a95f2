// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textstyle.h"

#include <QString>
#include <QStringList>

/** The families that reports are set in. */
namespace Headway::ReportFonts {

inline constexpr QLatin1StringView text("Inter");
inline constexpr QLatin1StringView display("Inter Display");
inline constexpr QLatin1StringView code("Noto Sans Mono");
inline constexpr QLatin1StringView emoji("Noto Color Emoji");

QString family(TypeFamily type);

/** The weights that a family has, as near as it comes: Inter has many, the Noto families two, emoji one. */
int weightIn(const QString &family, int weight);
/** Whether it has true italics; others stay upright rather than be slanted. */
bool hasItalics(const QString &family);

/**
 * What is not installed here. To be said before a report is made, since a page set in other fonts breaks at other
 * words than it does elsewhere.
 */
QStringList missing();

} // namespace Headway::ReportFonts
