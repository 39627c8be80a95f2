// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "leftout.h"

namespace Headway {

/** All that has to be released so that some of what a report leaves out is printed. */
struct ReleasePlan
{
    QList<EntryId> entries = {}; ///< Those that are not released themselves; so are the asks.
    QList<AskId> asks = {};
    QList<PersonId> people = {};
    QList<GoalId> goals = {};
    QStringList titles = {}; ///< Of the entries and asks.
    QStringList personNames = {};
    QStringList goalNames = {};
    QStringList heldByNames = {}; ///< Titles of what is wanted and released itself, but not whom or what it names.
    QStringList alsoPrinted = {}; ///< Titles of further records that nothing else holds back.

    bool isEmpty() const { return entries.isEmpty() && asks.isEmpty() && people.isEmpty() && goals.isEmpty(); }

    friend bool operator==(const ReleasePlan &, const ReleasePlan &) = default;
};

/** Whether releasing records can put it into the report. A reflection is no evidence, whoever may read it; and leave to
 * quote somebody is theirs to give. */
bool canBeReleased(const LeftOut &leftOut);

/** What holds back `wanted`, which are some of `all` that the report leaves out. */
ReleasePlan releasePlan(const QList<LeftOut> &wanted, const QList<LeftOut> &all);

} // namespace Headway
