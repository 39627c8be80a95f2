// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pendingedits.h"

#include <algorithm>

namespace Headway {

PendingEdits::PendingEdits(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
{}

QFuture<Result<void>> PendingEdits::perform(const UserAction &action, const RecordField &field,
                                            const Career::Work &work)
{
    std::erase_if(m_unsaved, [&field](const auto &kept) { return kept.second.field == field; });
    return start(++m_lastNumber, {action, field, work});
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
    const RecordField field = attempt.mapped().field;
    // A record that is gone takes no edit, now or later; everything else is worth another try.
    const bool mayYetBeSaved = !outcome && outcome.error().kind != Error::Kind::NotFound;
    if (mayYetBeSaved && !isOutdated(number, field))
        m_unsaved.insert(std::move(attempt));
    if (outcome)
        Q_EMIT saved(field);
    if (!outcome || unsaved() != m_toldUnsaved)
        tellUnsaved();
    if (m_underWay.empty())
        Q_EMIT settled();
}

bool PendingEdits::isOutdated(quint64 number, const RecordField &field) const
{
    return std::any_of(m_underWay.upper_bound(number), m_underWay.end(),
                       [&field](const auto &newer) { return newer.second.field == field; });
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
