// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integritycheck.h"

#include "session.h"
#include "soundness.h"
#include "storageerror.h"

#include <QThread>

namespace Headway {

namespace {

/** The working copy's; whoever opens files by hand is told otherwise of what is no career. */
std::optional<Error> damageOf(const Error &error, const QString &database)
{
    if (error.kind == Error::Kind::NotACareer)
        return damaged(database, error.detail);
    return error.kind == Error::Kind::Damaged ? std::optional(error) : std::nullopt;
}

} // namespace

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
    const Result<void> checked =
        Session::open(database, Session::Access::ReadOnly).and_then([this](const std::unique_ptr<Session> &session) {
            session->stopOn(m_stop.get_token());
            return checkSound(*session, Inspection::Whole);
        });
    if (checked)
        return;
    if (const std::optional<Error> damage = damageOf(checked.error(), database))
        m_found(*damage);
}

} // namespace Headway
