// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftout.h"

#include <QCoreApplication>

namespace Headway {

namespace {
struct LeftOutText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::LeftOut)
};

QString namesPerson(const QString &name)
{
    return name.isEmpty() ? LeftOutText::tr("Names someone who is in the trash")
                          : LeftOutText::tr("Names %1, who is not released to this reader").arg(name);
}

QString countsTowards(const QString &goal)
{
    return goal.isEmpty() ? LeftOutText::tr("Counts towards a goal that is in the trash")
                          : LeftOutText::tr("Counts towards “%1”, which is not released to this reader").arg(goal);
}
} // namespace

QString sentence(const LeftOutReason &reason)
{
    switch (reason.kind) {
    case LeftOutReason::Kind::NotReleased:
        return LeftOutText::tr("Not released to this reader");
    case LeftOutReason::Kind::NamesPerson:
        return namesPerson(reason.name);
    case LeftOutReason::Kind::CountsTowardsGoal:
        return countsTowards(reason.name);
    case LeftOutReason::Kind::NotEvidence:
        return LeftOutText::tr("A reflection, which is no evidence");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace Headway
