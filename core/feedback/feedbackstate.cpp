// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace Headway {

namespace {

constexpr int daysToWait = 14; // Until it is no pressing to ask for an answer again.

struct FeedbackText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Feedback)
};

bool isChanged(const Feedback &feedback)
{
    return feedback.changeDate.isValid() || !feedback.change.isEmpty();
}

bool isReceived(const Feedback &feedback)
{
    return feedback.receivedDate.isValid() || !feedback.words.isEmpty();
}

FeedbackStep stepBeyondChange(const Feedback &feedback)
{
    if (feedback.told.isEmpty())
        return FeedbackStep::TellOf;
    if (!untoldGivers(feedback).isEmpty())
        return FeedbackStep::TellGiver;
    return feedback.evidence.isEmpty() ? FeedbackStep::ShowIt : FeedbackStep::None;
}

} // namespace

FeedbackState stateOf(const Feedback &feedback)
{
    if (isChanged(feedback))
        return feedback.told.isEmpty() ? FeedbackState::Changed : FeedbackState::Known;
    if (!feedback.noChange.isEmpty())
        return FeedbackState::SetAside;
    if (isReceived(feedback))
        return FeedbackState::Received;
    return feedback.askedDate.isValid() ? FeedbackState::Asked : FeedbackState::Noted;
}

QString label(FeedbackState state)
{
    switch (state) {
    case FeedbackState::Noted:
        return FeedbackText::tr("Noted");
    case FeedbackState::Asked:
        return FeedbackText::tr("Asked for");
    case FeedbackState::Received:
        return FeedbackText::tr("Received");
    case FeedbackState::SetAside:
        return FeedbackText::tr("Set aside");
    case FeedbackState::Changed:
        return FeedbackText::tr("Changed, but nobody knows");
    case FeedbackState::Known:
        return FeedbackText::tr("Changed and known");
    }
    Q_UNREACHABLE_RETURN(QString());
}

FeedbackStep nextStep(const Feedback &feedback, QDate today)
{
    switch (stateOf(feedback)) {
    case FeedbackState::Noted:
    case FeedbackState::SetAside:
        return FeedbackStep::None;
    case FeedbackState::Asked:
        return feedback.askedDate.daysTo(today) < daysToWait ? FeedbackStep::None : FeedbackStep::AskAgain;
    case FeedbackState::Received:
        return FeedbackStep::Decide;
    case FeedbackState::Changed:
    case FeedbackState::Known:
        return stepBeyondChange(feedback);
    }
    Q_UNREACHABLE_RETURN(FeedbackStep::None);
}

QList<PersonId> untoldGivers(const Feedback &feedback)
{
    QList<PersonId> untold = feedback.givers;
    untold.removeIf(
        [&](const PersonId &giver) { return std::ranges::contains(feedback.told, giver, &ToldPerson::id); });
    return untold;
}

QList<Feedback> nobodyKnows(QList<Feedback> all)
{
    all.removeIf([](const Feedback &feedback) { return stateOf(feedback) != FeedbackState::Changed; });
    std::ranges::stable_sort(all, {}, [](const Feedback &feedback) {
        return std::pair(!feedback.changeDate.isValid(), feedback.changeDate);
    });
    return all;
}

} // namespace Headway
