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
    m_stop.request_stop();
    m_thread->wait();
}

void IntegrityCheck::check(const QString &database)
{
    const auto session = Session::open(database, Session::Access::ReadOnly);
    if (!session)
        return;
    (*session)->stopOn(m_stop.get_token());
    const Result<void> checked = checkSound(**session, Inspection::Whole);
    if (!checked && checked.error().kind == Error::Kind::Damaged)
        m_found(checked.error());
}

} // namespace Headway
