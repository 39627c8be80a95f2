// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordformof.h"
#include "reputationarea.h"

class QVBoxLayout;

namespace Headway {

class CareerFeedback;

/** The fields of an area of one's reputation, and the feedback that belongs to it. */
class ReputationForm final : public RecordFormOf<ReputationArea>
{
    Q_OBJECT

public:
    ReputationForm(const CareerFeedback &feedback, RecordEdits &edits, QWidget *parent = nullptr);

Q_SIGNALS:
    void feedbackRequested(const Headway::FeedbackId &feedback);

private:
    void showFeedback(const ReputationAreaId &area);

    const CareerFeedback &m_feedback;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace Headway
