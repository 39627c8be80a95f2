// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerfeedback.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Headway {

/** The entries that show a change, a row each that leads there or takes it off, and a button to link a further one. */
class EvidenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget *parent = nullptr);

    /** An entry that shows the change. */
    struct Row
    {
        EntryId entry;
        CareerFeedback::Evidence shown;

        friend bool operator==(const Row &, const Row &) = default;
    };
    void setRows(const QList<Row> &rows);

Q_SIGNALS:
    void linkRequested();
    void openRequested(const Headway::EntryId &entry);
    void removed(const Headway::EntryId &entry);

private:
    QWidget *makeRow(const Row &row);

    QList<Row> m_rows;
    QList<QWidget *> m_widgets; ///< One of each row.
    QVBoxLayout *m_column;
    QToolButton *m_link;
};

} // namespace Headway
