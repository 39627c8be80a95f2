// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "evidencelinter.h"
#include "readworker.h"
#include "reviewedfinding.h"

#include <QObject>
#include <QTimer>

namespace Headway {

class Career;
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

    /** Both days are included; a null one leaves that end open. What was asked for before is no longer wanted. */
    void ask(QDate from, QDate to);

Q_SIGNALS:
    void found(const QList<Headway::ReviewedFinding> &findings);
    void failed(const Headway::Error &error);

private:
    void reload();

    const Clock &m_clock;
    const EvidenceLinter m_linter;
    QDate m_from;
    QDate m_to;
    QTimer m_rest; ///< While somebody types, changes follow each other.
    ReadWorker m_worker;
};

} // namespace Headway
