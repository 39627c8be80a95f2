// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"
#include "person.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Headway {

/** Why one record is not printed for one reader. */
struct LeftOutReason
{
    enum class Kind {
        NotReleased,       ///< The record's own audience.
        NamesPerson,       ///< It names a person who is not released to this reader.
        CountsTowardsGoal, ///< It counts towards a goal that is not released to this reader.
        TextNamesPerson,   ///< Words that would be printed name a person who is not released to this reader.
        TextNamesGoal,     ///< The same of a goal.
        NotEvidence,       ///< Released, but a thought rather than something done; a case does not print it.
        NoLeaveToQuote,    ///< It quotes somebody who gave no leave for it; only asking them helps.
        SetbackAlone,      ///< Released, but nothing is written of what was learned from it; nor does it print that.
    };

    Kind kind = Kind::NotReleased;
    QString name = {};    ///< Of the person or goal; empty where that record is gone.
    PersonId person = {}; ///< Who would have to be released; null where it is nobody.
    GoalId goal = {};     ///< What would have to be released; null where it is no goal.
    bool inTrash = false; ///< Whether that record is in the trash.
    QString within = {};  ///< The goal or the person's title that names them; empty where it is the record's own text.
    QString orOf = {};    ///< Whose name it may be instead, and who may be known; empty where it is plain.

    friend bool operator==(const LeftOutReason &, const LeftOutReason &) = default;
};

/** A record that a report does not hold. For its author's own screen only: nothing of this is ever printed. */
struct LeftOut
{
    QString what; ///< The entry's title, or what is asked for.
    QList<LeftOutReason> reasons = {};
    QDate date = {};    ///< The entry's; null where it is no entry.
    EntryId entry = {}; ///< Where to go to release it; null where it is no entry.
    AskId ask = {};     ///< Null where it is no ask.

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/** As people list them: what has no date first, then the newest; of the same day as they were. */
QList<LeftOut> newestFirst(QList<LeftOut> leftOut);

/** What people see: "Not released to this reader", "Names Dana Okafor, who is not released to this reader". */
QString sentence(const LeftOutReason &reason);

} // namespace Headway
