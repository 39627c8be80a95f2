// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrysection.h"
#include "evidencelinter.h"

#include <QTimer>

#include <optional>

namespace Headway {

class Clock;
class FindingRow;

/**
 * What a reader would miss in an entry, at most three things at once. What is new waits until nobody has typed for a
 * while; what was mended goes at once.
 */
class FindingsSection final : public EntrySection
{
    Q_OBJECT

public:
    FindingsSection(const Clock &clock, JournalEdits &edits, Edited edited, QWidget *parent = nullptr);

    void showEntry(const Entry &entry) override;
    void flush() override {}
    void forget() override;

Q_SIGNALS:
    /** The field that mends a finding is wanted. */
    void fieldRequested(Headway::FindingField field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FindingRow *makeRow();
    void fill(const QList<Finding> &findings);
    QList<Finding> found();

    const Clock &m_clock;
    std::optional<EvidenceLinter> m_linter; ///< Made for the first entry that is shown.
    Entry m_entry;
    QList<FindingRow *> m_rows;
    QTimer m_rest;
};

} // namespace Headway
