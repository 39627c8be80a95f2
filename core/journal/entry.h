// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachment.h"
#include "audience.h"
#include "entryperson.h"
#include "id.h"
#include "metric.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

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

/** Whether what an entry tells of held. */
enum class Lasting {
    Unsaid,
    Lasts,
    Ended,
};

template<>
inline constexpr auto enumNames<Lasting> = enumTable<Lasting>({
    {Lasting::Unsaid, QLatin1StringView("unsaid")},
    {Lasting::Lasts, QLatin1StringView("lasts")},
    {Lasting::Ended, QLatin1StringView("ended")},
});

/** What people choose from: "Not said", "It lasts", "It ended". */
QString label(Lasting lasting);

/** One dated line of the journal and what belongs to it. Links are kept in the order in which they were made. */
struct Entry
{
    EntryId id;
    QDate date = {};
    QString title = {};     ///< One line, plain text.
    QString body = {};      ///< Markdown, to the byte as it was typed.
    QString situation = {}; ///< How things stood before. This and the next two are Markdown.
    QString action = {};    ///< What I did.
    QString result = {};    ///< What came of it.
    EntryKind kind = EntryKind::Accomplishment;
    Audience audience = Audience::Private;
    bool starred = false;
    bool aboveAndBeyond = false; ///< Outside the responsibilities of the role held on its date.
    QList<Metric> metrics = {};
    QList<TagId> tags = {};
    QList<GoalId> goals = {};
    QList<EntryPerson> people = {};
    QList<StrengthId> strengths = {};
    QList<CriterionId> criteria = {}; ///< What the next level expects and this shows.
    QList<Attachment> attachments = {};
    Lasting lasting = Lasting::Unsaid;
    QDate lastingDate = {};             ///< Last seen to hold on it, or held until it; null where that is not known.
    QStringList dismissedFindings = {}; ///< The linter's rules that need not speak of it any more, sorted.
    QDateTime createdAt = {};           ///< UTC; set by the career file.
    QDateTime changedAt = {};           ///< UTC; set by the career file.

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace Headway
