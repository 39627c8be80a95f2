// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namedrecords.h"
#include "goalrepository.h"
#include "personrepository.h"
#include "tagrepository.h"

namespace Headway {

Result<NamedRecords> readNamedRecords(Session &session)
{
    const auto people = PersonRepository(session).all();
    const auto goals = GoalRepository(session).all();
    const auto tags = TagRepository(session).all();
    if (!people)
        return std::unexpected(people.error());
    if (!goals)
        return std::unexpected(goals.error());
    if (!tags)
        return std::unexpected(tags.error());
    return NamedRecords{*people, *goals, *tags};
}

} // namespace Headway
