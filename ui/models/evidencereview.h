// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencelinter.h"
#include "followedquery.h"
#include "reviewedfinding.h"

#include <QObject>

namespace Headway {

class Clock;

/**
 * What the evidence of a period lacks, found beside the window's thread, and found again after each change: grouped by
 * rule in the order of their weight, the newest entry first.
 */
class EvidenceReview final : public QObject
{
    Q_OBJECT

public:
    EvidenceReview(Career &career, const Clock &clock, QObject *parent = nullptr);

    enum class Wanted { Open, Dismissed };

    /** Both days are included; a null one leaves that end open. What was asked for before is no longer wanted. */
    void ask(QDate from, QDate to, Wanted wanted = Wanted::Open);

Q_SIGNALS:
    void found(const QList<Headway::ReviewedFinding> &findings);
    void failed(const Headway::Error &error);

private:
    using Findings = QList<ReviewedFinding>;

    void take(const Result<Findings> &findings);

    const Clock &m_clock;
    const EvidenceLinter m_linter;
    FollowedQuery<Findings> m_query;
};

} // namespace Headway
