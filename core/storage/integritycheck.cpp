// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integritycheck.h"

#include "session.h"
#include "soundness.h"

#include <QThread>

namespace Headway {

IntegrityCheck::IntegrityCheck(const QString &database, std::function<void(const Error &)> found)
    : m_found(std::move(found))
    , m_thread(QThread::create([this, database] { check(database); }))
{
    m_thread->start(QThread::LowPriority);
}

IntegrityCheck::~IntegrityCheck()
{
    m_cancelled = true;
    // Again until it ends: an interrupt that comes just before a statement starts is lost.
    do {
        interrupt();
    } while (!m_thread->wait(10));
}

void IntegrityCheck::check(const QString &database)
{
    const auto session = Session::open(database, Session::Access::ReadOnly);
    if (!session || m_cancelled)
        return;
    {
        const QMutexLocker locker(&m_mutex);
        m_session = session->get();
    }
    const Result<void> checked = checkSound(**session, Inspection::Whole);
    {
        const QMutexLocker locker(&m_mutex);
        m_session = nullptr;
    }
    if (!checked && checked.error().kind == Error::Kind::Damaged)
        m_found(checked.error());
}

void IntegrityCheck::interrupt()
{
    const QMutexLocker locker(&m_mutex);
    if (m_session)
        m_session->interrupt();
}

} // namespace Headway
