// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typing.h"

namespace Headway {

namespace {

constexpr int saveAfterMs = 500;

/** Visits are counted through the whole program, so that two fields never share a number. */
int nextVisit()
{
    static int visits = 0;
    return ++visits;
}

} // namespace

Typing::Typing(QObject *parent)
    : QObject(parent)
    , m_visit(nextVisit())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &Typing::flush);
}

void Typing::touch()
{
    m_state = State::Dirty;
    m_timer.start();
}

void Typing::flush()
{
    m_timer.stop();
    if (m_state != State::Dirty)
        return;
    m_state = State::Clean; // Unless whoever is asked says otherwise.
    ++m_asked;
    Q_EMIT due(m_visit);
}

void Typing::leave()
{
    flush();
    m_visit = nextVisit();
}

void Typing::await(QFuture<Result<void>> saving)
{
    m_state = State::Saving;
    saving.then(this, [this, asked = m_asked](const Result<void> &outcome) { settle(asked, outcome); });
}

void Typing::settle(int asked, const Result<void> &outcome)
{
    if (asked != m_asked || m_state != State::Saving)
        return; // Typed on meanwhile.
    // What was written into a record that is gone is gone with it.
    const bool isKept = !outcome && outcome.error().kind != Error::Kind::NotFound;
    m_state = isKept ? State::Kept : State::Clean;
    if (outcome)
        Q_EMIT saved();
}

void Typing::noteStored()
{
    if (m_state == State::Kept)
        m_state = State::Clean;
}

void Typing::forget()
{
    m_timer.stop();
    m_state = State::Clean;
    ++m_asked;
    m_visit = nextVisit();
}

} // namespace Headway
