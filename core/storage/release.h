// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "id.h"
#include "session.h"

#include <QDateTime>
#include <QList>

namespace Headway {

/** Records of every kind that has an audience. */
struct RecordIds
{
    QList<EntryId> entries = {};
    QList<AskId> asks = {};
    QList<PersonId> people = {};
    QList<GoalId> goals = {};
};

/** Lets `reader` read all of `records`, also those in the trash. What they may read already stays as it is. */
Result<void> release(Session &session, const RecordIds &records, Audience reader, const QDateTime &now);

} // namespace Headway
