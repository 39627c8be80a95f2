// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "session.h"

#include <QHash>

namespace Headway {

/** What belongs to an entry alone and stands in tables of its own, each list in its order. */
struct EntryParts
{
    QList<Metric> metrics = {};
    QList<Attachment> attachments = {};
    QStringList dismissedFindings = {}; ///< Sorted.

    friend bool operator==(const EntryParts &, const EntryParts &) = default;
};

/** The parts of all these entries, by one statement per kind. */
Result<QHash<EntryId, EntryParts>> readEntryParts(Session &session, const QList<EntryId> &entries);

/** Writes only the rows that differ. The bytes of attachments are in AttachmentContents before. */
Result<void> writeEntryParts(Session &session, const EntryId &entry, const EntryParts &stored,
                             const EntryParts &wanted);

template<typename Record>
EntryParts partsOf(const Record &record)
{
    return {record.metrics, record.attachments, record.dismissedFindings};
}

template<typename Record>
void setParts(Record &record, const EntryParts &parts)
{
    record.metrics = parts.metrics;
    record.attachments = parts.attachments;
    record.dismissedFindings = parts.dismissedFindings;
}

} // namespace Headway
