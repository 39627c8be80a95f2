// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "journaledits.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace Headway {

class Career;
class CareerNames;
class ChosenDesk;
class Clock;
class EmptyState;
class EntryEditor;
class EntryListPane;
class FindingsDialog;
class HitMarks;
class JournalActions;
class OverviewPane;
class ListDetailSplit;
struct JournalTools;

/** The journal: everything by date at the left, found as one types; one entry, edited in place, at the right. */
class JournalPage final : public QWidget
{
    Q_OBJECT

public:
    JournalPage(Career &career, const CareerNames &names, JournalEdits &edits, const JournalTools &tools,
                QWidget *parent = nullptr);

    const JournalActions &actions() const { return *m_actions; }
    QList<QAction *> viewActions() const;
    /** Leads to an entry wherever it stands, also where it is not among the rows shown yet. */
    void showEntry(const EntryId &id);
    /** Shows what a search finds, as if it had been typed above the list. */
    void searchFor(const QString &typed);
    void flush();
    /** How many edits are on no disk: said also where nothing but a text is shown. */
    void tellUnsaved(int count);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /** What this search finds shall be printed. */
    /** Somebody has a journal elsewhere, and wants it here. */
    void importRequested();
    void printRequested(const QString &search);
    void criterionRequested(const Headway::CriterionId &criterion);

private:
    QWidget *makeDetail();
    void connectParts();
    void markHits();
    void connectActions();
    void followList();
    void followOne();
    void showCurrent();
    void showDetail();
    void showEmpty();
    void tellNoMatch();
    void connectOverview();
    void makeOverview();
    void tellUnread(const Error &error);
    void addEntry(QDate day);
    std::optional<QDate> searchedDay() const;
    void connectChosen();
    void trashCurrent();
    void reviewEvidence();
    void leaveBegun();
    void updateActions();
    void release();
    void focusDetail();
    bool isKept() const;

    Career &m_career;
    JournalEdits &m_edits;
    const Clock &m_clock;
    JournalActions *m_actions;
    EntryListPane *m_list;
    EntryEditor *m_editor;
    ChosenDesk *m_chosen;
    QWidget *m_several;                 ///< Its pane, scrolled, in the entry's place.
    QWidget *m_entry;                   ///< The editor, scrolled.
    QList<HitMarks *> m_marks;          ///< In its texts.
    OverviewPane *m_overview = nullptr; ///< Once it was asked for.
    EmptyState *m_nothing;
    EmptyState *m_noMatch;
    QAction *m_newOnDay; ///< On the day that has no entry.
    EmptyState *m_unread;
    QStackedWidget *m_detail;
    QPointer<FindingsDialog> m_review; ///< Once it was asked for, until it is closed.
    ListDetailSplit *m_split;
};

} // namespace Headway
