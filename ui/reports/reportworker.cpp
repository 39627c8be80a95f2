// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportworker.h"

#include "career.h"
#include "entryrepository.h"
#include "materialgatherer.h"
#include "pageflow.h"

namespace Headway {

struct ReportWorker::Job
{
    quint64 number;
    ReportRequest request;
    PageSetup setup;
    std::stop_token stop;
};

namespace {

/** As many as a tall window shows at once. */
constexpr int firstPages = 2;

Result<PreparedReport> build(Session &session, const ReportRequest &request)
{
    const Result<qint64> entries = EntryRepository(session).count();
    if (!entries)
        return std::unexpected(entries.error());
    const Result<ReportMaterial> material = gatherMaterial(session, request);
    if (!material)
        return std::unexpected(material.error());
    auto built = std::make_shared<const BuiltReport>(buildReport(request, *material));
    return PreparedReport{.request = request, .built = built, .gap = gapOf(*material, *built, *entries)};
}

/** Reads and builds; a statement that runs when `stop` is asked for is broken off. */
Result<PreparedReport> build(const Career &career, const ReportRequest &request, const std::stop_token &stop)
{
    const Result<std::unique_ptr<Session>> session = career.openReader();
    if (!session)
        return std::unexpected(session.error());
    const std::stop_callback interrupt(stop, [&session] { (*session)->interrupt(); });
    return build(**session, request);
}

} // namespace

ReportWorker::ReportWorker(const Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
{
    m_pool.setMaxThreadCount(1);
}

ReportWorker::~ReportWorker()
{
    cancel();
    m_pool.waitForDone();
}

void ReportWorker::prepare(const ReportRequest &request, const PageSetup &setup)
{
    m_stop.request_stop();
    m_stop = {};
    const Job job{++m_latest, request, setup, m_stop.get_token()};
    m_pool.start([this, job] {
        const Result<void> result = run(job);
        QMetaObject::invokeMethod(this, [this, job, result] { finish(job, result); }, Qt::QueuedConnection);
    });
    setBusy(true);
}

void ReportWorker::cancel()
{
    m_stop.request_stop();
    m_pool.clear();
    ++m_latest;
    setBusy(false);
}

Result<void> ReportWorker::run(const Job &job)
{
    if (job.stop.stop_requested())
        return {};
    Result<PreparedReport> report = build(m_career, job.request, job.stop);
    if (!report)
        return std::unexpected(report.error());
    PageFlow flow(report->built->document, job.setup);
    const auto tellWhenDone = [&](bool done) {
        if (!done)
            return false;
        report->pages = flow.report();
        tell(job, *report);
        return true;
    };
    if (tellWhenDone(flow.layOutPages(firstPages, job.stop)) && !flow.isComplete())
        tellWhenDone(flow.layOutAll(job.stop));
    return {};
}

void ReportWorker::tell(const Job &job, const PreparedReport &report)
{
    const auto pass = [this, number = job.number, report] {
        if (number == m_latest)
            Q_EMIT prepared(report);
    };
    QMetaObject::invokeMethod(this, pass, Qt::QueuedConnection);
}

void ReportWorker::finish(const Job &job, const Result<void> &result)
{
    if (job.number != m_latest)
        return;
    setBusy(false);
    if (!result && result.error().kind != Error::Kind::Cancelled)
        Q_EMIT failed(result.error());
}

void ReportWorker::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace Headway
