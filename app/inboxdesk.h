// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureinbox.h"

#include <QObject>
#include <QSet>

namespace Headway {

class Career;
class PendingEdits;

/** Brings the lines that other starts of Headway offer into the career that is open here, and answers them. */
class InboxDesk final : public QObject
{
    Q_OBJECT

public:
    InboxDesk(Career &career, PendingEdits &edits, QObject *parent = nullptr);
    ~InboxDesk() override;

    /** What waits, also what was offered while nobody listened. */
    void takeLines();
    /** The career is being closed: who offers a line keeps it from here on. */
    void close();

private:
    void take(const OfferedLine &offered);
    void answer(const EntryId &entry, const Result<void> &outcome);

    PendingEdits &m_edits;
    CaptureInbox m_inbox;
    QSet<EntryId> m_underWay;
    bool m_isOpen = true;
};

} // namespace Headway
