// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackpage.h"

#include "careerfeedback.h"
#include "careernames.h"
#include "entrypicker.h"
#include "feedbackedits.h"
#include "feedbackform.h"
#include "feedbackstate.h"
#include "feedbackwords.h"
#include "filterstrip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

FeedbackPage::FeedbackPage(Career &career, CareerFeedback &feedback, CareerNames &names, FeedbackEdits &edits,
                           const Clock &clock, QWidget *parent)
    : RecordPageOf(edits, new FeedbackForm(feedback, names, edits, clock), parent)
    , m_career(career)
    , m_feedback(feedback)
    , m_names(names)
    , m_edits(edits)
    , m_clock(clock)
    , m_filters(new FilterStrip(tr("Which feedback is listed"),
                                {tr("All"), tr("Waiting"), tr("To decide"), tr("Nobody knows"), tr("Done")}))
{
    arrange({.listName = tr("Feedback"),
             .addText = tr("Add &feedback"),
             .trashText = tr("Move the feedback to the &trash"),
             .emptyIcon = u"comment-symbolic"_s,
             .emptyTitle = tr("What have people told you?"),
             .emptyText = tr("Note what you ask for, what is said, even in passing, and what you change by it. Then "
                             "tell them: a change that nobody knows of does not count."),
             .unreadTitle = tr("The feedback could not be read"),
             .aboveList = m_filters});
    auto *form = findChild<FeedbackForm *>();
    connect(form, &FeedbackForm::linkRequested, this, &FeedbackPage::pickEvidence);
    connect(form, &FeedbackForm::entryRequested, this, &FeedbackPage::entryRequested);
    connect(m_filters, &FilterStrip::chosen, this, [this](int place) { choose(Filter(place)); });
    connect(&feedback, &CareerFeedback::changed, this, &FeedbackPage::follow);
    connect(&names, &CareerNames::changed, this, &FeedbackPage::showRecords);
    follow();
}

bool FeedbackPage::passes(const Feedback &feedback, Filter filter)
{
    const FeedbackState state = stateOf(feedback);
    switch (filter) {
    case All:
        return true;
    case Waiting:
        return state == FeedbackState::Asked;
    case ToDecide:
        return state == FeedbackState::Received;
    case NobodyKnows:
        return state == FeedbackState::Changed;
    case Done:
        return state == FeedbackState::Known || state == FeedbackState::SetAside;
    }
    Q_UNREACHABLE_RETURN(true);
}

void FeedbackPage::choose(Filter filter)
{
    m_filters->setCurrent(filter);
    m_listed.clear();
    follow();
}

void FeedbackPage::showUnknown()
{
    choose(NobodyKnows);
}

void FeedbackPage::follow()
{
    QList<int> counts;
    for (const Filter filter : {All, Waiting, ToDecide, NobodyKnows, Done})
        counts << int(
            std::ranges::count_if(m_feedback.all(), [&](const Feedback &one) { return passes(one, filter); }));
    m_filters->setCounts(counts);
    m_filters->setVisible(counts.constFirst() > 0); // Of nothing there is nothing to choose.
    for (const Feedback &one : m_feedback.all()) {
        if (passes(one, Filter(m_filters->current())))
            m_listed << one.id;
    }
    showRecords();
}

FeedbackPage::Known FeedbackPage::known() const
{
    QList<Feedback> listed = m_feedback.all();
    listed.removeIf([this](const Feedback &one) { return !m_listed.contains(one.id); });
    return {listed, m_feedback.isRead(), m_feedback.failure()};
}

/** Its row alone has a name: the field stays empty, to say by its own words what belongs there. */
Feedback FeedbackPage::fresh() const
{
    return {.id = FeedbackId::make()};
}

RecordRow FeedbackPage::rowOf(const Feedback &feedback) const
{
    return {feedback.id.uuid(), feedback.about.isEmpty() ? tr("New feedback") : feedback.about,
            FeedbackWords::standing(feedback, m_names)};
}

void FeedbackPage::reload()
{
    m_feedback.reload();
}

void FeedbackPage::uncover()
{
    choose(All);
}

void FeedbackPage::pickEvidence(const FeedbackId &id)
{
    auto *picker = new EntryPicker(m_career, m_clock, this);
    connect(picker, &EntryPicker::picked, this, [this, id](const EntryId &entry) {
        const auto shown = std::ranges::find(m_feedback.all(), id, &Feedback::id);
        m_edits.addEvidence({id, shown == m_feedback.all().cend() ? QString() : shown->about}, entry);
    });
    picker->open();
}

} // namespace Headway
