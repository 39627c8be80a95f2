// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrysection.h"
#include "evidencelinter.h"
#include "workerthread.h"

#include <QTimer>

#include <optional>

namespace Headway {

class Clock;
class FindingRow;

/**
 * What a reader would miss in an entry, at most three things at once, found beside the window's thread. What is new
 * waits until nobody has typed for a while; what was mended goes at once.
 */
class FindingsSection final : public EntrySection
{
    Q_OBJECT

public:
    FindingsSection(const Clock &clock, JournalEdits &edits, Edited edited, QWidget *parent = nullptr);

    void showEntry(const Entry &entry) override;
    void flush() override {}
    void forget() override;
    /** Whether what was found is of the entry as it was shown last. */
    bool isSettled() const { return !m_isReading; }

Q_SIGNALS:
    /** The field that mends a finding is wanted. */
    void fieldRequested(Headway::FindingField field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FindingRow *makeRow();
    void read();
    void take(const QList<Finding> &findings);
    void settle();
    void fill(const QList<Finding> &findings);
    QList<Finding> shownAlready() const;

    const Clock &m_clock;
    Entry m_entry;
    QList<Finding> m_found; ///< In the entry as it was read last.
    bool m_isReading = false;
    bool m_isStale = false; ///< The entry is another than the one that is being read.
    QList<FindingRow *> m_rows;
    QTimer m_rest;
    std::optional<EvidenceLinter> m_linter; ///< Made and used on the thread.
    std::optional<WorkerThread> m_thread;   ///< With the first entry; ends before what it uses.
};

} // namespace Headway
