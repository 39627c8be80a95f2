// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagesetup.h"
#include "preparedreport.h"
#include "readworker.h"

#include <QObject>

namespace Headway {

class Career;

/**
 * Reads, builds and sets reports beside the window's thread.
 *
 * Only the report that was asked for last is ever told of: asking again cancels what is under way. All members are
 * called, and all signals arrive, on the thread that made it.
 */
class ReportWorker final : public QObject
{
    Q_OBJECT

public:
    explicit ReportWorker(const Career &career, QObject *parent = nullptr);

    void prepare(const ReportRequest &request, const PageSetup &setup);
    void cancel();
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /** Comes twice: with the first pages as soon as they are set, and when all are. */
    void prepared(const Headway::PreparedReport &report);
    void failed(const Headway::Error &error);
    void busyChanged(bool busy);

private:
    Result<void> run(Session &session, const ReportRequest &request, const PageSetup &setup,
                     const std::stop_token &stop);
    void tell(const PreparedReport &report, const std::stop_token &stop);
    void finish(const Result<void> &result);
    void setBusy(bool busy);

    bool m_busy = false;
    ReadWorker m_worker;
};

} // namespace Headway
