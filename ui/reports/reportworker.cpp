// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportworker.h"

#include "career.h"
#include "entryrepository.h"
#include "journalsearch.h"
#include "materialgatherer.h"
#include "pageflow.h"
#include "searchparser.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** As many as a tall window shows at once. */
constexpr int firstPages = 2;

/** The request, narrowed to what its search finds, where it means anything. */
Result<ReportRequest> narrowed(Session &session, ReportRequest request)
{
    const SearchQuery query = SearchParser(QLocale()).parse(request.search, request.today);
    if (query.isEmpty())
        return request;
    return JournalSearch(session).all(query).transform([&](const QSet<EntryId> &found) {
        request.found = found;
        return request;
    });
}

Result<PreparedReport> build(Session &session, const ReportRequest &request)
{
    const Result<qint64> entries = EntryRepository(session).count();
    if (!entries)
        return std::unexpected(entries.error());
    const Result<ReportMaterial> material = gatherMaterial(session, request);
    if (!material)
        return std::unexpected(material.error());
    auto built = std::make_shared<const BuiltReport>(buildReport(request, *material));
    return PreparedReport{.request = request, .built = built, .gap = gapOf(request, *material, *built, *entries)};
}

} // namespace

ReportWorker::ReportWorker(const Career &career, QObject *parent)
    : QObject(parent)
    , m_worker(u"report"_s, [&career] { return career.openReader(); })
{}

void ReportWorker::prepare(const ReportRequest &request, const PageSetup &setup)
{
    m_worker.cancel();
    m_worker.run([this, request, setup](Session &session,
                                        const std::stop_token &stop) { return run(session, request, setup, stop); },
                 [this](const Result<void> &result) { finish(result); });
    setBusy(true);
}

void ReportWorker::cancel()
{
    m_worker.cancel();
    setBusy(false);
}

/** On the worker's thread. */
Result<void> ReportWorker::run(Session &session, const ReportRequest &request, const PageSetup &setup,
                               const std::stop_token &stop)
{
    Result<PreparedReport> report =
        narrowed(session, request).and_then([&](const ReportRequest &narrow) { return build(session, narrow); });
    if (!report)
        return std::unexpected(report.error());
    PageFlow flow(report->built->document, setup);
    const auto tellWhenDone = [&](bool done) {
        if (!done)
            return false;
        report->pages = flow.report();
        tell(*report, stop);
        return true;
    };
    if (tellWhenDone(flow.layOutPages(firstPages, stop)) && !flow.isComplete())
        tellWhenDone(flow.layOutAll(stop));
    return {};
}

void ReportWorker::tell(const PreparedReport &report, const std::stop_token &stop)
{
    m_worker.tellNow(stop, [this, report] { Q_EMIT prepared(report); });
}

void ReportWorker::finish(const Result<void> &result)
{
    setBusy(false);
    if (!result)
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
