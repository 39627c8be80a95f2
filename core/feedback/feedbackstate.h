// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feedback.h"

namespace Headway {

/** How far a piece of feedback has come. */
enum class FeedbackState {
    Noted,    ///< Nothing but what it is about.
    Asked,    ///< Asked for, and nothing said yet.
    Received, ///< Said, and nothing done about it yet.
    SetAside, ///< Nothing is to be changed, for a reason.
    Changed,  ///< Something was changed, but nobody knows.
    Known,    ///< Somebody was told of the change.
};

template<>
inline constexpr auto enumNames<FeedbackState> = enumTable<FeedbackState>({
    {FeedbackState::Noted, QLatin1StringView("noted")},
    {FeedbackState::Asked, QLatin1StringView("asked")},
    {FeedbackState::Received, QLatin1StringView("received")},
    {FeedbackState::SetAside, QLatin1StringView("set_aside")},
    {FeedbackState::Changed, QLatin1StringView("changed")},
    {FeedbackState::Known, QLatin1StringView("known")},
});

/** Follows from what is filled in: the furthest step counts, also where earlier ones were left out. */
FeedbackState stateOf(const Feedback &feedback);

/** What people see: "Changed, but nobody knows". */
QString label(FeedbackState state);

/** What would bring a piece of feedback on. */
enum class FeedbackStep {
    None,
    AskAgain,  ///< It was asked for two weeks ago or longer.
    Decide,    ///< What to change, or why nothing.
    ShowIt,    ///< Link an entry that shows the change.
    TellOf,    ///< Nobody knows of the change.
    TellGiver, ///< Others know of it, but not all who said it.
};

/** The next step; None where it is for others to move, or all is done. */
FeedbackStep nextStep(const Feedback &feedback, QDate today);

/** Who said it and has not been told of the change. */
QList<PersonId> untoldGivers(const Feedback &feedback);

/** Those that were changed and nobody knows of, the oldest change first; those without a date after them. */
QList<Feedback> nobodyKnows(QList<Feedback> all);

} // namespace Headway
