// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QMetaType>
#include <QSet>

namespace Headway {

/**
 * Which records one committed transaction touched: an edit, an undo, a redo or an import.
 *
 * Whether a record was made, changed or removed is seen by looking it up; what is gone is in the trash.
 */
struct ChangeSet
{
    QSet<EntryId> entries = {};
    QSet<PersonId> people = {};
    QSet<GoalId> goals = {};
    QSet<TagId> tags = {};
    QSet<AskId> asks = {};
    QSet<StrengthId> strengths = {};
    QSet<CriterionId> criteria = {};
    QSet<SavedSearchId> savedSearches = {};
    QSet<FeedbackId> feedback = {};
    QSet<ReputationAreaId> reputationAreas = {};
    bool profile = false;

    bool isEmpty() const { return *this == ChangeSet(); }

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

} // namespace Headway
