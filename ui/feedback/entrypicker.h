// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalreader.h"
#include "recordlistmodel.h"
#include "searchparser.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListView;

namespace Headway {

class Clock;

/** Chooses an entry of the journal: a search as in the journal itself, and what it finds. */
class EntryPicker final : public QDialog
{
    Q_OBJECT

public:
    EntryPicker(Career &career, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const Headway::EntryId &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void showFound(const FoundPage &page);
    void say(const QString &sentence);
    void pick();

    const Clock &m_clock;
    JournalReader m_reader;
    SearchParser m_parser;
    RecordListModel m_found;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_said; ///< Why nothing is listed.
    QDialogButtonBox *m_buttons;
};

} // namespace Headway
