// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalresults.h"

using namespace Qt::StringLiterals;

namespace Headway {

JournalResults::JournalResults(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_query(
          career, u"results"_s,
          [](const ChangeSet &changes) {
              return !changes.entries.isEmpty() || !changes.goals.isEmpty() || !changes.strengths.isEmpty();
          },
          [this](const Result<ResultCounts> &counts) { take(counts); })
{
    m_query.setWatched(false);
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
    m_query.ask([=](Session &session, const std::stop_token &) {
        return JournalCounts(session).results(first, last).transform([=](const CountedResults &counted) {
            return ResultCounts::of(counted, first, last);
        });
    });
}

void JournalResults::take(const Result<ResultCounts> &counts)
{
    m_failure = counts ? std::nullopt : std::optional(counts.error());
    if (counts)
        m_counts = *counts;
    Q_EMIT changed();
}

} // namespace Headway
