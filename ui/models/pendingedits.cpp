// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pendingedits.h"

#include <algorithm>

namespace Headway {

namespace {

/** Takes away what `newer` decides; true where nothing is left. */
bool leavesNothing(QList<RecordField> &older, const QList<RecordField> &newer)
{
    older.removeIf([&newer](const RecordField &field) { return newer.contains(field); });
    return older.isEmpty();
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
                                            const FieldsWork &work)
{
    gatherTyped();
    std::erase_if(m_unsaved, [&fields](auto &kept) { return leavesNothing(kept.second.fields, fields); });
    return start(++m_lastNumber, {action, fields, work});
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
    else if (!isOutdated(number, attempt.mapped()))
        takeFailed(std::move(attempt), outcome.error());
    if (!outcome || unsaved() != m_toldUnsaved)
        tellUnsaved();
    if (m_underWay.empty())
        Q_EMIT settled();
}

void PendingEdits::takeFailed(Attempts::node_type attempt, const Error &error)
{
    if (!keeps(error)) {
        Q_EMIT refused(error);
        return;
    }
    m_unsaved.insert(std::move(attempt));
    m_whyUnsaved = error;
}

/** Whether newer edits on their way decide all of it; of what they decide, the attempt lets go. */
bool PendingEdits::isOutdated(quint64 number, Attempt &attempt) const
{
    return std::any_of(m_underWay.upper_bound(number), m_underWay.end(),
                       [&attempt](const auto &newer) { return leavesNothing(attempt.fields, newer.second.fields); });
}

void PendingEdits::retry()
{
    for (const auto &[number, attempt] : std::exchange(m_unsaved, {}))
        start(number, attempt);
    tellUnsaved();
}

void PendingEdits::tellUnsaved()
{
    m_toldUnsaved = unsaved();
    Q_EMIT unsavedChanged(m_toldUnsaved);
}

} // namespace Headway
