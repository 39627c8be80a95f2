// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportmaterial.h"
#include "reportrequest.h"
#include "withheldnames.h"

namespace Headway {

/**
 * What the words that a report would print name, and its reader may not know of: those of an entry or an ask, and of
 * the goals, people and titles that are printed with it. They are judged as they are printed, without Markdown.
 */
class NameCheck final
{
public:
    NameCheck(const ReportRequest &request, const ReportMaterial &material, const RecordDirectory &named);

    QList<LeftOutReason> of(const Entry &entry) const;
    QList<LeftOutReason> of(const Ask &ask) const;
    QList<LeftOutReason> of(const QString &text) const;

private:
    WithheldNames m_withheld;
    QHash<PersonId, QList<LeftOutReason>> m_inPeople;
    QHash<GoalId, QList<LeftOutReason>> m_inGoals;
};

} // namespace Headway
