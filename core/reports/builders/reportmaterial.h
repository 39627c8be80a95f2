// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "criterion.h"
#include "entry.h"
#include "goal.h"
#include "person.h"
#include "profile.h"
#include "strength.h"
#include "tag.h"

#include <optional>

namespace Headway {

/** All that a builder may know of a career, private records included: what of it is printed is the builder's work. */
struct ReportMaterial
{
    Profile profile = {};
    QList<Entry> entries = {}; ///< That are asked for, oldest first, with their links to what is in the trash.
    QList<Person> people = {};
    QList<Goal> goals = {};
    QList<Person> peopleInTrash = {}; ///< Never printed; whether they may be named still counts.
    QList<Goal> goalsInTrash = {};
    QList<Tag> tags = {};
    QList<Strength> strengths = {};
    QList<Criterion> criteria = {};
    std::optional<Ask> ask = {};

    friend bool operator==(const ReportMaterial &, const ReportMaterial &) = default;
};

} // namespace Headway
