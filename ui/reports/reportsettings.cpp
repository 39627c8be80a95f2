// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportsettings.h"

namespace Headway {

namespace {

/** A machine without a language of its own (the C locale) still writes to people. */
QLocale spoken(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

} // namespace

ReportSettings defaultSettings(ReportKind kind, QDate today, const QLocale &locale)
{
    const ReportRequest request = defaultRequest(kind, today, spoken(locale));
    return {
        .period = periodOf({request.from, request.to}, today),
        .audience = request.audience,
        .readerName = request.readerName,
        .paper = paperFor(locale),
        .locale = request.locale,
        .sectionsOff = request.sectionsOff,
    };
}

ReportRequest requestFor(ReportKind kind, const ReportSettings &settings, QDate today)
{
    const DaySpan days = daysOf(settings.period, today);
    ReportRequest request = defaultRequest(kind, today, settings.locale);
    request.from = days.from;
    request.to = days.to;
    request.audience = settings.audience;
    request.readerName = settings.readerName.trimmed();
    request.sectionsOff = settings.sectionsOff;
    request.search = settings.search;
    return request;
}

} // namespace Headway
