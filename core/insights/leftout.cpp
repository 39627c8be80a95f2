// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftout.h"

#include <QCoreApplication>

#include <algorithm>

namespace Headway {

namespace {
struct LeftOutText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::LeftOut)
};

QString namesPerson(const LeftOutReason &reason)
{
    if (reason.name.isEmpty())
        return LeftOutText::tr("Names someone who is in the trash");
    return reason.inTrash
               ? LeftOutText::tr("Names %1, who is in the trash and not released to this reader").arg(reason.name)
               : LeftOutText::tr("Names %1, who is not released to this reader").arg(reason.name);
}

QString countsTowards(const LeftOutReason &reason)
{
    if (reason.name.isEmpty())
        return LeftOutText::tr("Counts towards a goal that is in the trash");
    return reason.inTrash
               ? LeftOutText::tr("Counts towards “%1”, which is in the trash and not released to this reader")
                     .arg(reason.name)
               : LeftOutText::tr("Counts towards “%1”, which is not released to this reader").arg(reason.name);
}

QString textMayNamePerson(const LeftOutReason &reason)
{
    return reason.within.isEmpty()
               ? LeftOutText::tr("A name in its text may be that of %1, who is not released to this reader, or of %2: "
                                 "write it in full, or release %1")
                     .arg(reason.name, reason.orOf)
               : LeftOutText::tr("A name in “%3”, which is printed with it, may be that of %1, who is not released to "
                                 "this reader, or of %2: write it in full, or release %1")
                     .arg(reason.name, reason.orOf, reason.within);
}

QString textNamesPerson(const LeftOutReason &reason)
{
    if (!reason.orOf.isEmpty())
        return textMayNamePerson(reason);
    if (!reason.within.isEmpty())
        return LeftOutText::tr("“%2”, which is printed with it, names %1, who is not released to this reader: release "
                               "%1, or change “%2”")
            .arg(reason.name, reason.within);
    return reason.inTrash ? LeftOutText::tr("Its text names %1, who is in the trash and not released to this reader: "
                                            "release %1, or take the name out")
                                .arg(reason.name)
                          : LeftOutText::tr("Its text names %1, who is not released to this reader: release %1, or "
                                            "take the name out")
                                .arg(reason.name);
}

QString textNamesGoal(const LeftOutReason &reason)
{
    if (!reason.within.isEmpty())
        return LeftOutText::tr("“%2”, which is printed with it, names the goal “%1”, which is not released to this "
                               "reader: release that goal, or change “%2”")
            .arg(reason.name, reason.within);
    return LeftOutText::tr("Its text names the goal “%1”, which is not released to this reader: release that goal, or "
                           "take its name out")
        .arg(reason.name);
}

QString noLeaveToQuote(const LeftOutReason &reason)
{
    return reason.name.isEmpty()
               ? LeftOutText::tr("Quotes someone who has not given leave for it")
               : LeftOutText::tr(
                     "Quotes %1, who has not given leave for it: ask %1, and then choose “May be quoted” at "
                     "the name in the entry")
                     .arg(reason.name);
}
} // namespace

QList<LeftOut> newestFirst(QList<LeftOut> leftOut)
{
    const auto place = [](const LeftOut &record) {
        return std::pair(record.date.isValid(), record.date.daysTo(QDate(1, 1, 1)));
    };
    std::ranges::stable_sort(leftOut, {}, place);
    return leftOut;
}

QString sentence(const LeftOutReason &reason)
{
    switch (reason.kind) {
    case LeftOutReason::Kind::NotReleased:
        return LeftOutText::tr("Not released to this reader");
    case LeftOutReason::Kind::NamesPerson:
        return namesPerson(reason);
    case LeftOutReason::Kind::CountsTowardsGoal:
        return countsTowards(reason);
    case LeftOutReason::Kind::TextNamesPerson:
        return textNamesPerson(reason);
    case LeftOutReason::Kind::TextNamesGoal:
        return textNamesGoal(reason);
    case LeftOutReason::Kind::NotEvidence:
        return LeftOutText::tr("A reflection, which is no evidence");
    case LeftOutReason::Kind::NoLeaveToQuote:
        return noLeaveToQuote(reason);
    case LeftOutReason::Kind::SetbackAlone:
        return LeftOutText::tr("A setback, and its text does not say what was learned from it");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Headway
