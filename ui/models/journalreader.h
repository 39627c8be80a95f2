// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryrepository.h"
#include "readworker.h"

#include <QObject>

namespace Headway {

class Career;

/** One page of what a search found. */
struct FoundPage
{
    bool first = true; ///< The top of the results, not a further page.
    QList<EntrySummary> entries = {};
    std::optional<qint64> nextKey = {}; ///< Nothing: there is no more.
};

/**
 * Searches the journal, and reads long stretches of it, beside the window's thread, so that nobody waits for the disk.
 * What is asked for breaks off what runs; what was outdated is not told.
 */
class JournalReader final : public QObject
{
    Q_OBJECT

public:
    explicit JournalReader(const Career &career, QObject *parent = nullptr);

    /** Asks for the first page of `typed`, or with `after` for the next one of the same search. */
    void search(const QString &typed, std::optional<qint64> after, int limit);
    /** Asks for the journal from its top down to `bottom`, or to some behind `sought` if that is further down. */
    void readDownTo(const std::optional<EntryPosition> &bottom, const EntryId &sought);
    /** What is under way is no longer wanted. */
    void cancel();

Q_SIGNALS:
    void found(const Headway::FoundPage &page);
    void readDown(const QList<Headway::EntrySummary> &entries);
    void failed(const Headway::Error &error);

private:
    ReadWorker m_worker;
};

} // namespace Headway
