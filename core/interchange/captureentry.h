// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureline.h"
#include "entry.h"
#include "goal.h"
#include "person.h"
#include "result.h"
#include "tag.h"
#include "useraction.h"

#include <QDateTime>

namespace Headway {

class Session;

/** The records that one captured line makes; all private. */
struct CapturedRecords
{
    Entry entry;
    QList<Person> people = {}; ///< Those named for the first time.
    QList<Goal> goals = {};
    QList<Tag> tags = {};
};

/** The entry of a recognised line, and a record for each new name in it, with fresh ids. */
CapturedRecords recordsOf(const CaptureLine &line);

/** Capture “Cut onboarding …”: what undo takes back. */
UserAction captureAction(const CaptureLine &line);

/**
 * Writes them, inside of the caller's transaction. Who has got a record since the line was read is linked and not made
 * a second time: two captures may have waited side by side.
 */
Result<void> insertCaptured(Session &session, const CapturedRecords &records, const QDateTime &now);

/** The names that a captured line may mean. */
Result<KnownNames> readKnownNames(Session &session);

} // namespace Headway
