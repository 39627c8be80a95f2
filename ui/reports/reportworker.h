// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagesetup.h"
#include "preparedreport.h"
#include "result.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace Headway {

class Career;

/**
 * Reads, builds and sets reports on a thread of its own with a read connection of its own.
 *
 * Only the report that was asked for last is ever told of: asking again cancels what is under way. All members are
 * called, and all signals arrive, on the thread that made it.
 */
class ReportWorker final : public QObject
{
    Q_OBJECT

public:
    explicit ReportWorker(const Career &career, QObject *parent = nullptr);
    ~ReportWorker() override;

    void prepare(const ReportRequest &request, const PageSetup &setup);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /** Comes twice: with the first pages as soon as they are set, and when all are. */
    void prepared(const Headway::PreparedReport &report);
    void failed(const Headway::Error &error);
    void busyChanged(bool busy);

private:
    struct Job;

    Result<void> run(const Job &job);
    void tell(const Job &job, const PreparedReport &report);
    void finish(const Job &job, const Result<void> &result);
    void setBusy(bool busy);

    const Career &m_career;
    std::stop_source m_stop;
    quint64 m_latest = 0;
    bool m_busy = false;
    QThreadPool m_pool; ///< Last, so that it has waited before anything a job uses is gone.
};

} // namespace Headway
