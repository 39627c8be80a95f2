// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pendingedits.h"

#include <QSet>

#include <algorithm>

namespace Headway {

namespace {

/** An edit may be one of a whole journal. */
void takeAway(QList<RecordField> &older, const QList<RecordField> &newer)
{
    const QSet<RecordField> decided(newer.cbegin(), newer.cend());
    older.removeIf([&decided](const RecordField &field) { return decided.contains(field); });
}

} // namespace

PendingEdits::PendingEdits(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
{}

QFuture<Result<void>> PendingEdits::perform(const UserAction &action, const RecordField &field,
                                            const Career::Work &work)
{
    return perform(action, QList{field},
                   [work](Session &session, const QList<RecordField> &) { return work(session); });
}

QFuture<Result<void>> PendingEdits::perform(const UserAction &action, const QList<RecordField> &fields,
                                            const FieldsWork &work, Pace pace)
{
    gatherTyped();
    for (auto &[number, kept] : m_unsaved)
        takeAway(kept.fields, fields);
    std::erase_if(m_unsaved, [](const auto &kept) { return kept.second.fields.isEmpty(); });
    return start(++m_lastNumber, {action, fields, work, pace});
}

QFuture<Result<void>> PendingEdits::start(quint64 number, const Attempt &attempt)
{
    m_underWay.emplace(number, attempt);
    const auto work = [write = attempt.work, fields = attempt.fields](Session &session) {
        return write(session, fields);
    };
    return m_career.perform(attempt.action, work).then(this, [this, number](const Result<void> &outcome) {
        settle(number, outcome);
        return outcome;
    });
}

void PendingEdits::settle(quint64 number, const Result<void> &outcome)
{
    auto attempt = m_underWay.extract(number);
    if (outcome)
        std::ranges::for_each(attempt.mapped().fields, [this](const RecordField &field) { Q_EMIT saved(field); });
    else
        takeFailed(std::move(attempt), outcome.error());
    if (!outcome || unsaved() != m_toldUnsaved)
        tellUnsaved();
    if (pending() == 0)
        Q_EMIT settled();
}

void PendingEdits::takeFailed(Attempts::node_type attempt, const Error &error)
{
    letGoOfDecided(attempt.mapped(), attempt.key());
    if (attempt.mapped().fields.isEmpty())
        return;
    if (!keeps(error)) {
        if (error.kind != Error::Kind::Cancelled)
            Q_EMIT refused(error);
        return;
    }
    m_unsaved.insert(std::move(attempt));
    m_whyUnsaved = error;
}

/** What newer edits on their way decide is not tried again. */
void PendingEdits::letGoOfDecided(Attempt &attempt, quint64 number) const
{
    for (auto newer = m_underWay.upper_bound(number); newer != m_underWay.end(); ++newer)
        takeAway(attempt.fields, newer->second.fields);
}

int PendingEdits::pending() const
{
    return int(std::ranges::count(m_underWay, Pace::Moment, [](const auto &attempt) { return attempt.second.pace; }));
}

bool PendingEdits::keeps(const Error &error)
{
    return error.kind != Error::Kind::NotFound && error.kind != Error::Kind::Cancelled;
}

/** Whoever could have stopped one of them has been told that it failed: from now on it is waited for like the rest. */
void PendingEdits::retry()
{
    for (auto &[number, attempt] : std::exchange(m_unsaved, {})) {
        attempt.pace = Pace::Moment;
        start(number, attempt);
    }
    tellUnsaved();
}

void PendingEdits::tellUnsaved()
{
    m_toldUnsaved = unsaved();
    Q_EMIT unsavedChanged(m_toldUnsaved);
}

} // namespace Headway
