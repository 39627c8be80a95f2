// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalactivity.h"
#include "resultcounts.h"
#include "session.h"

#include <QHash>
#include <QUuid>

namespace Headway {

/** Counts the journal without reading its texts. What is in the trash is not counted, nor what is linked there. */
class JournalCounts final
{
public:
    explicit JournalCounts(Session &session);

    /** The first and the last day that have entries; none where there is no entry. */
    struct Extent
    {
        QDate first = {};
        QDate last = {};

        bool isEmpty() const { return first.isNull(); }
        friend bool operator==(const Extent &, const Extent &) = default;
    };
    Result<Extent> extent();
    /** The entries of a period, both ends included. */
    Result<QList<DatedKind>> inPeriod(QDate first, QDate last);
    /** Just these entries; those that are gone are left out. */
    Result<QList<DatedKind>> of(const QSet<EntryId> &ids);
    Result<CountedResults> results(QDate first, QDate last);
    /** How many entries show a strength or a criterion, by its id; those that none shows are left out. */
    Result<QHash<QUuid, int>> evidence();

private:
    Session &m_session;
};

} // namespace Headway
