// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct CaptureText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CaptureBar)
};

QString dayAndMonth(QDate date, QDate today, const QLocale &locale)
{
    const bool thisYear = date.year() == today.year();
    return locale.toString(date, thisYear ? CaptureText::tr("dddd d MMMM", "format of a date without its year")
                                          : CaptureText::tr("dddd d MMMM yyyy", "format of a date with its year"));
}

template<typename RecordId>
QStringList names(const QList<Named<RecordId>> &named)
{
    QStringList names;
    for (const Named<RecordId> &one : named)
        names << (one.isNew() ? CaptureText::tr("%1 (new)").arg(one.name) : one.name);
    return names;
}

} // namespace

QString markOf(CaptureSpan::Kind kind)
{
    switch (kind) {
    case CaptureSpan::Kind::Person:
        return u"@"_s;
    case CaptureSpan::Kind::Tag:
    case CaptureSpan::Kind::Strength:
        return u"#"_s;
    case CaptureSpan::Kind::Goal:
        return u">"_s;
    case CaptureSpan::Kind::Figure:
    case CaptureSpan::Kind::Date:
        break;
    }
    return {};
}

QString dateInWords(QDate date, QDate today, const QLocale &locale)
{
    const QString day = dayAndMonth(date, today, locale);
    switch (today.daysTo(date)) {
    case 0:
        return CaptureText::tr("Today, %1").arg(day);
    case -1:
        return CaptureText::tr("Yesterday, %1").arg(day);
    case 1:
        return CaptureText::tr("Tomorrow, %1").arg(day);
    default:
        return day;
    }
}

QString metricInWords(const Metric &metric, const QLocale &locale)
{
    const QString change = changeText(metric, locale);
    const QString both = figures(metric, locale);
    return change.isEmpty() ? both : CaptureText::tr("%1 (%2)", "figures and their change").arg(both, change);
}

QString spoken(const CaptureLine &line, QDate today, const QLocale &locale)
{
    QStringList parts{line.title, dateInWords(line.date, today, locale)};
    const auto add = [&](const QString &sentence, const QStringList &words) {
        if (!words.isEmpty())
            parts << sentence.arg(locale.createSeparatedList(words));
    };
    QStringList metrics;
    for (const Metric &metric : line.metrics)
        metrics << metricInWords(metric, locale);
    add(CaptureText::tr("People: %1"), names(line.people));
    add(CaptureText::tr("Goals: %1"), names(line.goals));
    add(CaptureText::tr("Strengths: %1"), names(line.strengths));
    add(CaptureText::tr("Tags: %1"), names(line.tags));
    add(CaptureText::tr("Figures: %1"), metrics);
    return parts.join(u". "_s);
}

} // namespace Headway
