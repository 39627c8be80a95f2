// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <qnamespace.h>

class QApplication;
class QPalette;
class QWidget;

namespace Headway {

/** The grid: multiples of 4 px, in device-independent pixels. */
namespace Space {
inline constexpr int Hair = 4;     ///< Between an icon and its word.
inline constexpr int Within = 8;   ///< Inside a group of controls.
inline constexpr int Between = 16; ///< Between groups.
inline constexpr int Edge = 24;    ///< At a page's edge.
inline constexpr int Target = 28;  ///< Height of what is clicked; 24 is the least allowed.
} // namespace Space

/** The type scale, from the system's font. */
namespace Type {
QFont caption(const QFont &body); ///< 0.85
QFont lead(const QFont &body);    ///< 1.15 semibold
QFont title(const QFont &body);   ///< 1.5 semibold
QFont display(const QFont &body); ///< 2, for the number or sentence that matters
} // namespace Type

/** Puts `font` of the type scale on a widget and keeps it when the system's font changes. */
void setTypeScale(QWidget *widget, QFont (*scale)(const QFont &));

namespace Look {
/**
 * Gives the application its style and palette: the platform's where it is good (macOS, Breeze), else Headway's own
 * over Fusion. Follows light and dark as the system changes. In every style the wheel scrolls, as WheelGuard says.
 */
void install(QApplication &application);
/** Shows light or dark whatever the system says; for pictures and tests. */
void show(Qt::ColorScheme scheme);
bool isDark(const QPalette &palette);
/**
 * The first text that is measured waits until the descriptions of all fonts are read, and of those that stand in for
 * what the first lacks: a third of the start. From any thread, while there is other work to do.
 */
void readFonts();
/** How long a drawer or a selection may move, in milliseconds: 120, or 0 where the user asked for less motion. */
int motion();
} // namespace Look

} // namespace Headway
