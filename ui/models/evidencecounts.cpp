// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecounts.h"

#include "journalcounts.h"

using namespace Qt::StringLiterals;

namespace Headway {

EvidenceCounts::EvidenceCounts(Career &career, QObject *parent)
    : QObject(parent)
    , m_query(
          career, u"evidence"_s, [](const ChangeSet &changes) { return !changes.entries.isEmpty(); },
          [this](const Result<Counts> &counts) { take(counts); })
{
    m_query.setWatched(false);
    m_query.ask([](Session &session, const std::stop_token &) { return JournalCounts(session).evidence(); });
}

void EvidenceCounts::setWatched(const QObject *page, bool watched)
{
    if (watched)
        m_watching.insert(page);
    else
        m_watching.remove(page);
    m_query.setWatched(!m_watching.isEmpty());
}

/** What cannot be read stays as it was: it is told where the entries themselves cannot be read. */
void EvidenceCounts::take(const Result<Counts> &counts)
{
    if (!counts || m_counts == *counts)
        return;
    m_counts = *counts;
    Q_EMIT changed();
}

} // namespace Headway
