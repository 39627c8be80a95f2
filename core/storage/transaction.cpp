// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Headway {

Transaction::Transaction(Session &session)
    : m_session(&session)
{}

Transaction::Transaction(Transaction &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
{}

Transaction::~Transaction()
{
    if (m_session)
        rollBack();
}

Result<Transaction> Transaction::begin(Session &session, Lock lock)
{
    const QByteArray statement = lock == Lock::Exclusive ? "BEGIN EXCLUSIVE" : "BEGIN IMMEDIATE";
    return session.runScript(statement).transform([&] { return Transaction(session); });
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_session->runScript("COMMIT");
    if (!committed)
        rollBack();
    m_session = nullptr;
    return committed;
}

/** Where SQLite has rolled back already, as it does when the disk is full, it refuses this, and all is well. */
void Transaction::rollBack()
{
    (void)m_session->runScript("ROLLBACK");
}

ReadView::ReadView(Session &session)
    : m_session(&session)
{}

ReadView::ReadView(ReadView &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
{}

ReadView::~ReadView()
{
    if (m_session)
        (void)m_session->execute(u"RELEASE reading"_s);
}

Result<ReadView> ReadView::begin(Session &session)
{
    return session.write(u"SAVEPOINT reading"_s).transform([&] { return ReadView(session); });
}

} // namespace Headway
