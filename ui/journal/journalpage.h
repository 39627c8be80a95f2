// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrylistmodel.h"
#include "journaledits.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace Headway {

class Career;
class CareerNames;
class Clock;
class EmptyState;
class EntryEditor;
class EntryListView;
class JournalActions;
class MarkdownEditor;

/** The journal: everything by date at the left, found as one types; one entry, edited in place, at the right. */
class JournalPage final : public QWidget
{
    Q_OBJECT

public:
    JournalPage(Career &career, const CareerNames &names, JournalEdits &edits, const Clock &clock, MarkdownEditor *body,
                QWidget *parent = nullptr);

    const JournalActions &actions() const { return *m_actions; }
    /** Leads to an entry wherever it stands, also where it is not among the rows shown yet. */
    void showEntry(const EntryId &id);
    void flush();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

private:
    QWidget *makeListColumn();
    QWidget *makeDetail(MarkdownEditor *body);
    void connectActions();
    void selectFirst();
    void showCurrent();
    void settle();
    void addEntry();
    void trashCurrent();
    void updateActions();

    Career &m_career;
    JournalEdits &m_edits;
    const Clock &m_clock;
    JournalActions *m_actions;
    EntryListModel *m_model;
    QLineEdit *m_search;
    EntryListView *m_list;
    EmptyState *m_noHits;
    QStackedWidget *m_listStack;
    EntryEditor *m_editor;
    QStackedWidget *m_detail;
    EmptyState *m_nothing;
    QSplitter *m_splitter;
    EntryId m_wanted; ///< Selected as soon as it is among the rows.
};

} // namespace Headway
