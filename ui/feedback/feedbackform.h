// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feedback.h"
#include "recordformof.h"

class QMenu;

namespace Headway {

class CareerFeedback;
class CareerNames;
class ChipsEdit;
class Clock;
class EvidenceList;
class FeedbackEdits;
class NextStepNote;
class TypedChoice;

/** The fields of a piece of feedback, from the question to those who know of the change, saved as they are typed. */
class FeedbackForm final : public RecordFormOf<Feedback>
{
    Q_OBJECT

public:
    FeedbackForm(CareerFeedback &feedback, CareerNames &names, FeedbackEdits &edits, const Clock &clock,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void linkRequested(const Headway::FeedbackId &feedback);
    void entryRequested(const Headway::EntryId &entry);

private:
    void addQuestion();
    void addAnswer();
    void addChange();
    void addKnown();
    QWidget *makeDate(const QString &name, QLatin1StringView field, QDate Feedback::*member);
    void connectArea();
    void connectGivers();
    void connectTold();
    void connectEvidence();
    void showAll(const Feedback &feedback);
    void showPeople();
    void offerDate(const QUuid &person, QMenu *menu);

    CareerFeedback &m_feedback;
    CareerNames &m_names;
    FeedbackEdits &m_edits;
    const Clock &m_clock;
    Feedback m_shown;
    NextStepNote *m_next;
    ChipsEdit *m_area;
    ChipsEdit *m_givers;
    ChipsEdit *m_told;
    EvidenceList *m_evidence;
};

} // namespace Headway
