// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"

#include <QLocale>
#include <QMarginsF>
#include <QSizeF>

namespace Headway {

enum class Paper { A4, Letter };

template<>
inline constexpr auto enumNames<Paper> = enumTable<Paper>({
    {Paper::A4, QLatin1StringView("A4")},
    {Paper::Letter, QLatin1StringView("Letter")},
});

/** The sheet a report is set on. All lengths in points (1/72 inch). */
struct PageSetup
{
    Paper paper = Paper::A4;
    bool landscape = false;
    QMarginsF margins = QMarginsF(56.7, 56.7, 56.7, 56.7); ///< 20 mm.

    QSizeF size() const
    {
        const QSizeF upright = paper == Paper::A4 ? QSizeF(595.276, 841.89) : QSizeF(612, 792);
        return landscape ? upright.transposed() : upright;
    }

    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

/** Letter where the locale measures in inches, else A4. */
inline Paper paperFor(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

} // namespace Headway
