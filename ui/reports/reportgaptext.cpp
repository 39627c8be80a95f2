// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportgaptext.h"

#include <QCoreApplication>

namespace Headway {

namespace {

QString notReleasedText(Audience reader)
{
    if (reader == Audience::Boss)
        return QCoreApplication::translate(
            "Headway::ReportGap",
            "Nothing in this period has been released to your boss yet. What you write is private "
            "until you release it: open an entry in the journal and choose who may read it.");
    return QCoreApplication::translate(
        "Headway::ReportGap", "Nothing in this period has been released to this reader yet. What you write is private "
                              "until you release it: open an entry in the journal and choose who may read it.");
}

QString emptyPeriodText(const ReportRequest &request)
{
    const QLocale locale;
    return QCoreApplication::translate("Headway::ReportGap",
                                       "The journal holds nothing from %1 to %2. Choose a longer period, or write down "
                                       "what you did in it.")
        .arg(locale.toString(request.from, QLocale::LongFormat), locale.toString(request.to, QLocale::LongFormat));
}

} // namespace

QString gapTitle(ReportGap gap)
{
    switch (gap) {
    case ReportGap::None:
        return {};
    case ReportGap::NoEntries:
        return QCoreApplication::translate("Headway::ReportGap", "Reports are made from your journal");
    case ReportGap::NothingInPeriod:
        return QCoreApplication::translate("Headway::ReportGap", "Nothing in this period");
    case ReportGap::NothingReleased:
        return QCoreApplication::translate("Headway::ReportGap", "Nothing released yet");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString gapText(ReportGap gap, const ReportRequest &request)
{
    switch (gap) {
    case ReportGap::None:
        return {};
    case ReportGap::NoEntries:
        return QCoreApplication::translate("Headway::ReportGap",
                                           "Write down what you did and what came of it. As soon as the first result "
                                           "is there, it stands here as a page to print.");
    case ReportGap::NothingInPeriod:
        return emptyPeriodText(request);
    case ReportGap::NothingReleased:
        return notReleasedText(request.audience);
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Headway
