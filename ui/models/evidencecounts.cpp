// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecounts.h"

#include "career.h"
#include "changeset.h"
#include "journalcounts.h"

using namespace Qt::StringLiterals;

namespace Headway {

EvidenceCounts::EvidenceCounts(Career &career, QObject *parent)
    : QObject(parent)
    , m_worker(u"evidence"_s, [&career] { return career.openReader(); })
{
    connect(&career, &Career::changed, this, &EvidenceCounts::follow);
    reload();
}

void EvidenceCounts::follow(const ChangeSet &changes)
{
    if (!changes.entries.isEmpty())
        reload();
}

/** What cannot be read stays as it was: it is told where the entries themselves cannot be read. */
void EvidenceCounts::reload()
{
    using Counts = QHash<QUuid, int>;
    m_worker.cancel();
    const auto job = [](Session &session, const std::stop_token &) { return JournalCounts(session).evidence(); };
    m_worker.run(job, [this](const Result<Counts> &counts) {
        if (!counts || m_counts == *counts)
            return;
        m_counts = *counts;
        Q_EMIT changed();
    });
}

} // namespace Headway
