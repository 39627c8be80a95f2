// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typing.h"

namespace Headway {

namespace {

constexpr int saveAfterMs = 500;
constexpr int saveByMs = 800; // A power cut may cost a second of typing, and writing takes its part of it.

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
    m_rest.setInterval(saveAfterMs);
    m_latest.setInterval(saveByMs);
    for (QTimer *timer : {&m_rest, &m_latest}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Typing::flush);
    }
}

void Typing::stopTimers()
{
    m_rest.stop();
    m_latest.stop();
}

void Typing::touch()
{
    m_state = State::Dirty;
    m_rest.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void Typing::flush()
{
    stopTimers();
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
    stopTimers();
    m_state = State::Clean;
    ++m_asked;
    m_visit = nextVisit();
}

} // namespace Headway
