// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

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
        NotEvidence,       ///< Released, but a thought rather than something done; a case does not print it.
    };

    Kind kind = Kind::NotReleased;
    QString name = {}; ///< Of the person or goal; empty where that record is gone.

    friend bool operator==(const LeftOutReason &, const LeftOutReason &) = default;
};

/** A record that a report does not hold. For its author's own screen only: nothing of this is ever printed. */
struct LeftOut
{
    QString what; ///< The entry's title, or what is asked for.
    QList<LeftOutReason> reasons = {};
    QDate date = {};    ///< The entry's; null where it is no entry.
    EntryId entry = {}; ///< Where to go to release it; null where it is no entry.

    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/** What people see: "Not released to this reader", "Names Dana Okafor, who is not released to this reader". */
QString sentence(const LeftOutReason &reason);

} // namespace Headway
