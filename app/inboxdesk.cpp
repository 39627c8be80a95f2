// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inboxdesk.h"

#include "captureentry.h"
#include "career.h"
#include "pendingedits.h"

namespace Headway {

InboxDesk::InboxDesk(Career &career, PendingEdits &edits, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_inbox(career.folder())
{
    // Where that fails nobody offers anything here, and who wants to capture waits for the career.
    m_isOpen = m_inbox.open().has_value();
    QMetaObject::invokeMethod(this, &InboxDesk::takeLines, Qt::QueuedConnection);
}

InboxDesk::~InboxDesk()
{
    close();
}

void InboxDesk::close()
{
    if (std::exchange(m_isOpen, false))
        m_inbox.close();
}

void InboxDesk::takeLines()
{
    if (!m_isOpen)
        return;
    for (const OfferedLine &offered : m_inbox.offers()) {
        if (!m_underWay.contains(offered.entry))
            take(offered);
    }
}

/** It is taken at the last moment, in the transaction: however long the disk was busy, it may be withdrawn until then.
 */
void InboxDesk::take(const OfferedLine &offered)
{
    CapturedRecords records = recordsOf(offered.line);
    records.entry.id = offered.entry;
    const auto isTaken = std::make_shared<bool>(false); // Asked again only where a failed edit is tried again.
    const auto write = [records, isTaken, inbox = m_inbox, at = offered.at](Session &session) -> Result<void> {
        *isTaken = *isTaken || inbox.take(records.entry.id);
        if (!*isTaken)
            return refuse(Error::Kind::Cancelled, {});
        return insertCaptured(session, records, at);
    };
    m_underWay << offered.entry;
    m_edits.perform(captureAction(offered.line), RecordField{offered.entry.uuid(), Field::capture}, write)
        .then(this, [this, isTaken, entry = offered.entry](const Result<void> &outcome) {
            m_underWay.remove(entry);
            if (*isTaken)
                answer(entry, outcome);
        });
}

void InboxDesk::answer(const EntryId &entry, const Result<void> &outcome)
{
    using Outcome = LineAnswer::Outcome;
    if (outcome) {
        m_inbox.answer(entry, {Outcome::Saved});
        return;
    }
    const bool isKept = PendingEdits::keeps(outcome.error());
    m_inbox.answer(entry, {isKept ? Outcome::Kept : Outcome::Refused, outcome.error().sentence});
}

} // namespace Headway
