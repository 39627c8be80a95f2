// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenentries.h"
#include "entrylistmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace Headway {

class CareerNames;
class Clock;
class EmptyState;
class EntryDelegate;
class EntryListView;
class HeatMapPane;
class MessageBar;
class RecordEdits;
class SearchBar;

/** The journal's left side: the search and what it found, or why there is nothing to show. */
class EntryListPane final : public QWidget
{
    Q_OBJECT

public:
    EntryListPane(Career &career, const CareerNames &names, RecordEdits &edits, const Clock &clock,
                  QWidget *parent = nullptr);

    /** Offers a new entry beside the search. */
    void offer(QAction *newEntry);

    const EntryListModel &model() const { return *m_model; }
    /** The entry that is chosen; of several the one that was added last. */
    EntryId current() const;
    bool isSeveral() const;
    /** All that are chosen. */
    ChosenEntries chosen() const;

    /** Leads to an entry wherever it stands; where its row is not read yet, as soon as it is, unless another is chosen.
     */
    void lead(const EntryId &id);
    /** The entry is chosen as soon as it is among the rows. */
    void want(const EntryId &id) { m_wanted = id; }
    /** Chooses the entry where it is among the rows; tells whether it is. */
    bool choose(const EntryId &id);
    void chooseFirst();
    void chooseNone();
    /** Of several the one that was added last. */
    void chooseOne();
    /** All that there are, as soon as they are read. */
    void chooseAll();
    /** The one that takes an entry's place when it goes: below it, else above. */
    EntryId neighbourOf(const EntryId &id) const;
    /** The same for all that are chosen. */
    EntryId neighbourOfChosen() const;

    /** The whole journal, not what a search found. */
    void showAll();
    /** As if it had been typed into the search. */
    void searchFor(const QString &typed);
    void focusSearch();
    void focusList();
    SearchBar &searchBar() const { return *m_search; }
    HeatMapPane &days() const { return *m_days; }

Q_SIGNALS:
    /** Another is chosen, or others are. */
    void currentChanged();
    /** The rows have changed and say what there is now; see model(). */
    void settled();
    /** The entry that is chosen shall be looked at: it was clicked, or Enter was pressed. */
    void opened();
    /** The same by the keyboard, which goes on there. */
    void entered();
    /** What is chosen shall go to the trash. */
    void trashWanted();
    /** What can be done with what is chosen shall be offered there. */
    void menuWanted(const QPoint &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void search(const SearchQuery &query);
    void makeList();
    void makeWaysOut();
    void arrange();
    void connectParts();
    void settle();
    void tellCurrent();
    int chosenRow() const;
    void showWhatThereIs();
    void tellWhyNothing();
    void tellCount();
    void leaveSearch();

    EntryListModel *m_model;
    QAction *m_clearSearch;
    QList<QAction *> m_waysOut; ///< Of a search that finds nothing: without some of its operators.
    QAction *m_retry;
    SearchBar *m_search;
    HeatMapPane *m_days;
    QLabel *m_count; ///< How many entries a search found.
    EntryListView *m_list;
    EntryDelegate *m_delegate;
    EmptyState *m_noHits;
    EmptyState *m_unread;
    MessageBar *m_trouble; ///< Below rows that could be read, where others could not.
    QStackedWidget *m_stack;
    EntryId m_wanted;
};

} // namespace Headway
