// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reputationpage.h"

#include "careerfeedback.h"
#include "feedbackwords.h"
#include "reputationform.h"

using namespace Qt::StringLiterals;

namespace Headway {

ReputationPage::ReputationPage(CareerFeedback &feedback, RecordEdits &edits, QWidget *parent)
    : RecordPageOf(edits, new ReputationForm(feedback, edits), parent)
    , m_feedback(feedback)
{
    arrange({.listName = tr("Reputation"),
             .addText = tr("Add an &area"),
             .trashText = tr("Move the area to the &trash"),
             .emptyIcon = u"view-visible-symbolic"_s,
             .emptyTitle = tr("Where are you seen worse than you are?"),
             .emptyText = tr("Name the area, how you are seen there and how you want to be seen. Feedback that touches "
                             "it gathers here, with what you changed and who knows."),
             .unreadTitle = tr("The areas could not be read")});
    connect(findChild<ReputationForm *>(), &ReputationForm::feedbackRequested, this,
            &ReputationPage::feedbackRequested);
    connect(&feedback, &CareerFeedback::changed, this, &ReputationPage::showRecords);
}

ReputationPage::Known ReputationPage::known() const
{
    return {m_feedback.areas(), m_feedback.isRead(), m_feedback.failure()};
}

ReputationArea ReputationPage::fresh() const
{
    return {.id = ReputationAreaId::make(), .name = tr("New area")};
}

RecordRow ReputationPage::rowOf(const ReputationArea &area) const
{
    QList<Feedback> ofArea = m_feedback.all();
    ofArea.removeIf([&](const Feedback &feedback) { return feedback.area != area.id; });
    return {area.id.uuid(), area.name, FeedbackWords::standing(ofArea)};
}

void ReputationPage::reload()
{
    m_feedback.reload();
}

} // namespace Headway
