// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "goal.h"
#include "person.h"
#include "session.h"

namespace Headway {

/** People and goals that are about to go for good, and that not everybody may know of. */
struct PurgedRecords
{
    QList<Person> people = {};
    QList<Goal> goals = {};

    bool isEmpty() const { return people.isEmpty() && goals.isEmpty(); }
};

/** Which entries that `reader` may read name one of `purged` who is kept from that reader; by their text alone. */
Result<QList<EntryId>> entriesNaming(Session &session, const PurgedRecords &purged, Audience reader);

} // namespace Headway
