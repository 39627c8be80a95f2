// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagesetup.h"
#include "reportperiod.h"
#include "reportrequest.h"
#include "zoom.h"

#include <QMap>

namespace Headway {

/** What the user chose for one kind of report, as it is kept: nothing in it goes out of date. */
struct ReportSettings
{
    ReportPeriod period = {};
    Audience audience = Audience::Boss;
    QString readerName = {};
    Paper paper = Paper::A4;
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom); ///< Of dates and numbers.
    QSet<QString> sectionsOff = {};                                     ///< Ids from sectionsOf().
    /** To what a journal extract is narrowed. Of this sitting: it may name anybody, and is not kept outside the career.
     */
    QString search = {};

    friend bool operator==(const ReportSettings &, const ReportSettings &) = default;
};

/** What is chosen when nothing was: the builder's defaults, on the paper of the user's country. */
ReportSettings defaultSettings(ReportKind kind, QDate today, const QLocale &locale);
ReportRequest requestFor(ReportKind kind, const ReportSettings &settings, QDate today);

/** Whether the settings are to stand beside the pages, by whether there is room for both. */
struct SettingsColumn
{
    bool whereWide = true;
    bool whereNarrow = false;

    friend bool operator==(const SettingsColumn &, const SettingsColumn &) = default;
};

/** All that the reports page remembers. */
struct ReportsState
{
    ReportKind kind = ReportKind::PromotionCase;
    QMap<ReportKind, ReportSettings> settings = {};
    Zoom zoom = {};
    bool showsPageList = true;
    SettingsColumn settingsColumn = {};
    QString folder = {}; ///< Where a report was last saved; empty: the user's documents.

    friend bool operator==(const ReportsState &, const ReportsState &) = default;
};

} // namespace Headway
