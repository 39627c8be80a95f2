// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "id.h"
#include "metric.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Headway {

enum class EntryKind {
    Accomplishment,
    Initiative,
    GoalResult,
    Praise,
    Feedback,
    Learning,
    Setback,
    Reflection,
};

template<>
inline constexpr auto enumNames<EntryKind> = enumTable<EntryKind>({
    {EntryKind::Accomplishment, QLatin1StringView("accomplishment")},
    {EntryKind::Initiative, QLatin1StringView("initiative")},
    {EntryKind::GoalResult, QLatin1StringView("goal_result")},
    {EntryKind::Praise, QLatin1StringView("praise")},
    {EntryKind::Feedback, QLatin1StringView("feedback")},
    {EntryKind::Learning, QLatin1StringView("learning")},
    {EntryKind::Setback, QLatin1StringView("setback")},
    {EntryKind::Reflection, QLatin1StringView("reflection")},
});

/** What people see: "Accomplishment", "Goal result" … */
QString label(EntryKind kind);

/** One dated line of the journal and what belongs to it. Links are kept in the order in which they were made. */
struct Entry
{
    EntryId id;
    QDate date = {};
    QString title = {}; ///< One line, plain text.
    QString body = {};  ///< Markdown, to the byte as it was typed.
    EntryKind kind = EntryKind::Accomplishment;
    Audience audience = Audience::Private;
    bool starred = false;
    bool aboveAndBeyond = false; ///< Outside the responsibilities of the role held on its date.
    QList<Metric> metrics = {};
    QList<TagId> tags = {};
    QList<GoalId> goals = {};
    QList<PersonId> people = {};
    QDateTime createdAt = {}; ///< UTC; set by the career file.
    QDateTime changedAt = {}; ///< UTC; set by the career file.

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace Headway
