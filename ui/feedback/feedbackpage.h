// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feedback.h"
#include "recordpageof.h"

#include <QSet>

namespace Headway {

class Career;
class CareerFeedback;
class CareerNames;
class Clock;
class FeedbackEdits;
class FeedbackForm;
class FilterStrip;

/** The feedback ledger: the pieces of feedback by how far they have come, and the fields of the one that is chosen. */
class FeedbackPage final : public RecordPageOf<Feedback>
{
    Q_OBJECT

public:
    FeedbackPage(Career &career, CareerFeedback &feedback, CareerNames &names, FeedbackEdits &edits, const Clock &clock,
                 QWidget *parent = nullptr);

    /** Shows what was changed and nobody knows of. */
    void showUnknown();

Q_SIGNALS:
    void entryRequested(const Headway::EntryId &entry);

protected:
    Known known() const override;
    Feedback fresh() const override;
    RecordRow rowOf(const Feedback &feedback) const override;
    void reload() override;
    void uncover() override;

private:
    /** The views of the list, in the order of the strip. */
    enum Filter { All, Waiting, ToDecide, NobodyKnows, Done };

    static bool passes(const Feedback &feedback, Filter filter);
    void choose(Filter filter);
    void follow();
    void pickEvidence(const FeedbackId &id);

    Career &m_career;
    CareerFeedback &m_feedback;
    CareerNames &m_names;
    FeedbackEdits &m_edits;
    const Clock &m_clock;
    FilterStrip *m_filters;
    QSet<FeedbackId> m_listed; ///< Since the filter was chosen: what is being worked on does not go away.
};

} // namespace Headway
