// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalresults.h"

#include "career.h"

using namespace Qt::StringLiterals;

namespace Headway {

JournalResults::JournalResults(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_worker(u"results"_s, [&career] { return career.openReader(); })
{
    connect(&career, &Career::changed, this, &JournalResults::follow);
}

JournalCounts::Extent JournalResults::extent()
{
    return JournalCounts(m_career.reader()).extent().value_or(JournalCounts::Extent());
}

void JournalResults::show(QDate first, QDate last)
{
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    m_isStale = true;
    m_isReading = false; // What is under way is of another period.
    m_worker.cancel();
    readIfNeeded();
}

void JournalResults::setWatched(bool watched)
{
    m_isWatched = watched;
    readIfNeeded();
}

/** One reading at a time: what changes meanwhile is counted by the next. */
void JournalResults::readIfNeeded()
{
    if (!m_isWatched || !m_isStale || m_isReading || m_first.isNull())
        return;
    m_isStale = false;
    m_isReading = true;
    const auto count = [first = m_first, last = m_last](Session &session, const std::stop_token &) {
        return JournalCounts(session).results(first, last).transform([=](const CountedResults &counted) {
            return ResultCounts::of(counted, first, last);
        });
    };
    m_worker.run(count, [this](const Result<ResultCounts> &counts) { take(counts); });
}

void JournalResults::take(const Result<ResultCounts> &counts)
{
    m_isReading = false;
    m_failure = counts ? std::nullopt : std::optional(counts.error());
    if (counts)
        m_counts = *counts;
    Q_EMIT changed();
    readIfNeeded();
}

void JournalResults::follow(const ChangeSet &changes)
{
    if (changes.entries.isEmpty() && changes.goals.isEmpty() && changes.strengths.isEmpty())
        return;
    m_isStale = true;
    readIfNeeded();
}

} // namespace Headway
