// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordpageof.h"
#include "reputationarea.h"

namespace Headway {

class CareerFeedback;

/** The areas in which one is seen worse than one wishes, and what was said and done about each. */
class ReputationPage final : public RecordPageOf<ReputationArea>
{
    Q_OBJECT

public:
    ReputationPage(CareerFeedback &feedback, RecordEdits &edits, QWidget *parent = nullptr);

Q_SIGNALS:
    void feedbackRequested(const Headway::FeedbackId &feedback);

protected:
    Known known() const override;
    ReputationArea fresh() const override;
    RecordRow rowOf(const ReputationArea &area) const override;
    void reload() override;

private:
    CareerFeedback &m_feedback;
};

} // namespace Headway
