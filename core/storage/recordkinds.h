// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trash.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace Headway {

/**
 * What a kind of record is to those who treat all kinds alike. Unless its row says otherwise a kind is one that has an
 * audience and that entries link, so that a forgotten word keeps too much from paper, and never too little.
 */
struct RecordKind
{
    TrashKind kind;
    QLatin1StringView table;
    QLatin1StringView nameColumn; ///< What people know the record by.
    bool hasAudience = true;
    bool isLinkedByEntries = true; ///< In the table `entry_` and its own table's name.
};

inline constexpr std::array recordKinds{
    RecordKind{TrashKind::Entry, QLatin1StringView("entry"), QLatin1StringView("title"), true, false},
    RecordKind{TrashKind::Ask, QLatin1StringView("ask"), QLatin1StringView("what"), true, false},
    RecordKind{TrashKind::SavedSearch, QLatin1StringView("saved_search"), QLatin1StringView("name"), false, false},
    RecordKind{TrashKind::Feedback, QLatin1StringView("feedback"), QLatin1StringView("about"), false, false},
    RecordKind{TrashKind::ReputationArea, QLatin1StringView("reputation_area"), QLatin1StringView("name"), false,
               false},
    RecordKind{TrashKind::Tag, QLatin1StringView("tag"), QLatin1StringView("name"), false, true},
    RecordKind{TrashKind::Strength, QLatin1StringView("strength"), QLatin1StringView("name"), false, true},
    RecordKind{TrashKind::Criterion, QLatin1StringView("criterion"), QLatin1StringView("name"), false, true},
    RecordKind{TrashKind::Goal, QLatin1StringView("goal"), QLatin1StringView("name")},
    RecordKind{TrashKind::Person, QLatin1StringView("person"), QLatin1StringView("name")},
};

constexpr const RecordKind &recordKind(TrashKind kind)
{
    return *std::ranges::find(recordKinds, kind, &RecordKind::kind);
}

} // namespace Headway
