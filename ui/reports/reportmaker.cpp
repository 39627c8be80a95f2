// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportmaker.h"

#include "career.h"
#include "reportworker.h"

namespace Headway {

namespace {
/** Several changes that come together are one. */
constexpr int restMs = 60;
} // namespace

ReportMaker::ReportMaker(Career &career, std::function<Wanted()> wanted, QObject *parent)
    : QObject(parent)
    , m_wanted(std::move(wanted))
    , m_worker(new ReportWorker(career, this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ReportMaker::make);
    connect(&career, &Career::changed, this, &ReportMaker::outdate);
    connect(m_worker, &ReportWorker::prepared, this, &ReportMaker::take);
    connect(m_worker, &ReportWorker::busyChanged, this, &ReportMaker::busyChanged);
    connect(m_worker, &ReportWorker::failed, this, [this](const Error &error) {
        m_whenReady = {};
        Q_EMIT failed(error);
    });
}

void ReportMaker::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (inSight && m_stale)
        make();
}

void ReportMaker::outdate()
{
    m_stale = true;
    m_worker->cancel();
    if (m_inSight)
        m_rest.start();
}

void ReportMaker::make()
{
    const Wanted wanted = m_wanted();
    m_worker->prepare(wanted.request, wanted.setup);
}

void ReportMaker::take(const PreparedReport &report)
{
    m_report = report;
    Q_EMIT prepared(report);
    if (report.pages.isComplete())
        settle();
}

void ReportMaker::settle()
{
    m_stale = false;
    Q_EMIT completed();
    const std::function<void()> act = std::exchange(m_whenReady, {});
    if (act && m_report.gap == ReportGap::None)
        act();
}

void ReportMaker::whenReady(const std::function<void()> &act)
{
    m_whenReady = act;
    if (!m_stale)
        settle();
    else if (!m_worker->isBusy() && !m_rest.isActive())
        make();
}

} // namespace Headway
