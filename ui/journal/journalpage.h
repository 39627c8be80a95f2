// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "journaledits.h"

#include <QWidget>

class QStackedWidget;

namespace Headway {

class Career;
class CareerNames;
class Clock;
class EmptyState;
class EntryEditor;
class EntryListPane;
class JournalActions;
class ListDetailSplit;
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
    /** Shows what a search finds, as if it had been typed above the list. */
    void searchFor(const QString &typed);
    void flush();

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

private:
    QWidget *makeDetail();
    void connectParts();
    void connectActions();
    void followList();
    void showCurrent();
    void showDetail();
    void showEmpty();
    void tellUnread(const Error &error);
    void addEntry();
    void trashCurrent();
    void leaveBegun();
    void updateActions();
    bool isKept() const;

    JournalEdits &m_edits;
    const Clock &m_clock;
    JournalActions *m_actions;
    EntryListPane *m_list;
    EntryEditor *m_editor;
    QWidget *m_entry; ///< The editor, scrolled.
    EmptyState *m_nothing;
    EmptyState *m_noMatch;
    EmptyState *m_unread;
    QStackedWidget *m_detail;
    ListDetailSplit *m_split;
};

} // namespace Headway
