// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pendingedits.h"

#include <algorithm>

namespace Headway {

namespace {

/** Whether `newer` decides anything that `older` did: then the older edit is outdated as a whole. */
bool overrides(const QList<RecordField> &newer, const QList<RecordField> &older)
{
    return std::ranges::any_of(older, [&newer](const RecordField &field) { return newer.contains(field); });
}

} // namespace

PendingEdits::PendingEdits(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
{}

QFuture<Result<void>> PendingEdits::perform(const UserAction &action, const QList<RecordField> &fields,
                                            const Career::Work &work)
{
    std::erase_if(m_unsaved, [&fields](const auto &kept) { return overrides(fields, kept.second.fields); });
    return start(++m_lastNumber, {action, fields, work});
}

QFuture<Result<void>> PendingEdits::start(quint64 number, const Attempt &attempt)
{
    m_underWay.emplace(number, attempt);
    return m_career.perform(attempt.action, attempt.work).then(this, [this, number](const Result<void> &outcome) {
        settle(number, outcome);
        return outcome;
    });
}

void PendingEdits::settle(quint64 number, const Result<void> &outcome)
{
    auto attempt = m_underWay.extract(number);
    if (outcome)
        std::ranges::for_each(attempt.mapped().fields, [this](const RecordField &field) { Q_EMIT saved(field); });
    else if (!isOutdated(number, attempt.mapped().fields))
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

bool PendingEdits::isOutdated(quint64 number, const QList<RecordField> &fields) const
{
    return std::any_of(m_underWay.upper_bound(number), m_underWay.end(),
                       [&fields](const auto &newer) { return overrides(newer.second.fields, fields); });
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
