// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsearchrunner.h"

#include "career.h"
#include "journalsearch.h"

namespace Headway {

JournalSearchRunner::JournalSearchRunner(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("search"));
    m_thread.start();
}

JournalSearchRunner::~JournalSearchRunner()
{
    cancel();
    QMetaObject::invokeMethod(&m_worker, [this] { m_session.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void JournalSearchRunner::cancel()
{
    ++m_latest;
    if (Session *running = m_running.load())
        running->interrupt();
}

void JournalSearchRunner::search(const QString &typed, std::optional<qint64> after, int limit)
{
    cancel();
    const quint64 request = m_latest;
    QMetaObject::invokeMethod(&m_worker, [this, request, typed, after, limit] {
        if (request != m_latest)
            return;
        const auto page = run(request, typed, after, limit);
        if (!page || request != m_latest)
            return;
        QMetaObject::invokeMethod(this, [this, page = *page] {
            if (page.request == m_latest)
                Q_EMIT found(page);
        });
    });
}

Result<FoundPage> JournalSearchRunner::run(quint64 request, const QString &typed, std::optional<qint64> after,
                                           int limit)
{
    if (!m_session) {
        auto session = m_career.openReader();
        if (!session)
            return std::unexpected(session.error());
        m_session = std::move(*session);
    }
    m_running = m_session.get();
    const auto page = JournalSearch(*m_session).page(typed, after, limit);
    m_running = nullptr;
    if (!page)
        return std::unexpected(page.error());
    return FoundPage{request, !after, page->entries, page->nextAfter};
}

} // namespace Headway
