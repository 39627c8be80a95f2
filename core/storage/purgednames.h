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

/** A record that is printed, by the table in which it stands. */
struct PrintedRecord
{
    QLatin1StringView table;
    QUuid id;

    friend bool operator==(const PrintedRecord &, const PrintedRecord &) = default;
};

/**
 * Which records that `reader` may read name one of `purged` who is kept from that reader; by their text alone. Those in
 * the trash count: they can come back.
 */
Result<QList<PrintedRecord>> recordsNaming(Session &session, const PurgedRecords &purged, Audience reader);

} // namespace Headway
