// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace Headway {

/** "3 November 2026", "3. November 2026", "November 3, 2026": the locale's long date without the day of the week. */
QString longDate(QDate date, const QLocale &locale);

/** "3 Nov 2026": the same with the month shortened, for tables. */
QString mediumDate(QDate date, const QLocale &locale);

/** "November 2026", as a heading. */
QString monthAndYear(QDate date, const QLocale &locale);

/** "3 November 2025 – 2 November 2026". */
QString period(QDate from, QDate to, const QLocale &locale);

} // namespace Headway
