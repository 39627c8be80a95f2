// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrylistpane.h"

#include "emptystate.h"
#include "entrydelegate.h"
#include "entrylistview.h"
#include "heatmappane.h"
#include "icons.h"
#include "look.h"
#include "messagebar.h"
#include "recordedits.h"
#include "savedsearchbutton.h"
#include "searchbar.h"
#include "searchchips.h"
#include "surfaces.h"

#include <QAction>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int leastWidth = 280;
constexpr int leastHeight = 96; // px: two rows
constexpr qsizetype mostWaysOut = 3;

/** “Kind: Praise” and “Goal: Onboarding” */
QString toldTogether(const QList<SearchCondition> &conditions)
{
    QStringList words;
    for (const SearchCondition &condition : conditions)
        words << EntryListPane::tr("“%1”", "what a search asks for").arg(SearchChips::told(condition, QLocale()));
    return QLocale().createSeparatedList(words);
}

QString whyNothing(const QList<SearchCondition> &conditions)
{
    const QString why =
        conditions.size() == 1
            ? EntryListPane::tr("There is no entry with %1. Search without it to find some.", "one part of a search")
            : EntryListPane::tr("There is no entry with %1. Search without them to find some.", "parts of a search");
    return why.arg(toldTogether(conditions));
}

} // namespace

EntryListPane::EntryListPane(Career &career, const CareerNames &names, RecordEdits &edits, const Clock &clock,
                             QWidget *parent)
    : QWidget(parent)
    , m_model(new EntryListModel(career, names, this))
    , m_clearSearch(new QAction(tr("&Clear the search"), this))
    , m_retry(new QAction(tr("&Try again"), this))
    , m_search(new SearchBar(names, clock))
    , m_days(new HeatMapPane(career, clock, *m_search, this))
    , m_count(new QLabel)
    , m_list(new EntryListView)
    , m_delegate(new EntryDelegate(m_list))
    , m_noHits(new EmptyState(u"search-symbolic"_s, {}, {}))
    , m_unread(new EmptyState(u"messagebox_warning-symbolic"_s, {}, {}))
    , m_trouble(new MessageBar)
    , m_stack(new QStackedWidget)
{
    setMinimumWidth(leastWidth);
    new SavedSearchButton(career, edits, m_search);
    makeList();
    arrange();
    setFocusProxy(m_list);
    connectParts();
    settle();
}

void EntryListPane::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Entries"));
    makeWaysOut();
    m_noHits->addAction(m_clearSearch);
    m_unread->addAction(m_retry);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_noHits);
    m_stack->addWidget(m_unread);
}

void EntryListPane::makeWaysOut()
{
    for (qsizetype way = 0; way < mostWaysOut; ++way) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, m_search, [this, way] {
            m_search->remove(m_model->waysToFindSome().value(way));
            m_search->focusField();
        });
        m_noHits->addAction(action);
        m_waysOut << action;
    }
}

void EntryListPane::arrange()
{
    auto *surface = new Surface(Surface::Tint::List);
    m_search->addRow(m_days); // Above the chips: they come and go without moving a day from below the pointer.
    m_search->setContentsMargins(Space::Between, Space::Between, Space::Between, Space::Hair);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    m_count->setContentsMargins(Space::Between, 0, Space::Between, 0);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    setTypeScale(m_count, Type::caption);
    column->addWidget(m_count);
    m_stack->setMinimumHeight(leastHeight); // What says that nothing was found shall not press the days together.
    column->addWidget(m_stack, 1);
    column->addWidget(m_trouble);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(surface);
}

void EntryListPane::offer(QAction *newEntry)
{
    auto *button = new QToolButton;
    button->setDefaultAction(newEntry);
    button->setIcon(symbolicIcon(u"list-add-symbolic"_s));
    button->setToolTip(tr("New entry (%1)").arg(newEntry->shortcut().toString(QKeySequence::NativeText)));
    button->setAccessibleName(tr("New entry"));
    button->setAutoRaise(true);
    m_search->addBeside(button);
}

void EntryListPane::connectParts()
{
    connect(m_search, &SearchBar::searched, this, &EntryListPane::search);
    connect(m_search, &SearchBar::orderChosen, m_model, &EntryListModel::setOrder);
    connect(m_search, &SearchBar::left, this, &EntryListPane::leaveSearch);
    connect(m_clearSearch, &QAction::triggered, m_search, [this] {
        m_search->clear();
        m_search->focusField();
    });
    connect(m_days, &HeatMapPane::changed, this, &EntryListPane::tellCount);
    connect(m_retry, &QAction::triggered, m_model, &EntryListModel::retry);
    connect(m_model, &EntryListModel::settled, this, &EntryListPane::settle);
    connect(m_model, &EntryListModel::fetchedAll, m_list, &EntryListView::chooseEveryRow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryListPane::tellCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntryListPane::tellCurrent);
    connect(m_list, &EntryListView::allWanted, this, &EntryListPane::chooseAll);
    connect(m_list, &EntryListView::oneWanted, this, &EntryListPane::chooseOne);
    connect(m_list, &EntryListView::menuWanted, this, &EntryListPane::menuWanted);
    connect(m_list, &EntryListView::entryClicked, this, &EntryListPane::opened);
    connect(m_list, &EntryListView::entryOpened, this, &EntryListPane::opened);
    connect(m_list, &EntryListView::entryOpened, this, &EntryListPane::entered);
    // The second is how a Mac's keyboard deletes.
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace})
        new QShortcut(key, m_list, this, &EntryListPane::trashWanted, Qt::WidgetShortcut);
}

/** While the rows are on their way the view steps from one that goes to the next; that is nobody's choice. */
void EntryListPane::tellCurrent()
{
    if (m_model->isUpdating())
        return;
    if (!current().isNull())
        m_wanted = {}; // Whoever chose another meanwhile wants that one.
    Q_EMIT currentChanged();
}

void EntryListPane::settle()
{
    // Also where it is the current row already, as what a search found: it may stand far out of sight by now.
    if (const int row = m_wanted.isNull() ? -1 : m_model->rowOf(m_wanted); row >= 0)
        m_list->lead(m_model->index(row));
    if (!m_model->isSeeking())
        m_wanted = {};
    if (m_list->currentIndex().isValid() && m_list->chosenRows(1).isEmpty())
        m_list->setCurrentIndex(m_list->currentIndex()); // It followed on several that are gone.
    showWhatThereIs();
    tellCount();
    Q_EMIT settled();
}

void EntryListPane::showWhatThereIs()
{
    const bool unread = m_model->failure() && (m_model->isEmpty() || !m_model->isSettled());
    const bool noHits = m_model->isSearching() && m_model->isSettled() && m_model->isEmpty();
    if (unread)
        m_unread->setText(tr("The journal could not be read"), m_model->failure()->sentence);
    QWidget *shown = m_list;
    if (unread)
        shown = m_unread;
    else if (noHits)
        shown = m_noHits;
    if (noHits)
        tellWhyNothing();
    m_stack->setCurrentWidget(shown);
    if (m_model->failure() && !unread)
        m_trouble->tell(MessageBar::Tone::Warning, m_model->failure()->sentence, m_retry);
    else
        m_trouble->dismiss();
}

/** Where there is nothing the list says so in more words. */
void EntryListPane::tellCount()
{
    const qsizetype count = m_days->found().value_or(0);
    m_count->setVisible(m_model->isSearching() && count > 0);
    m_count->setText(tr("%Ln entry(s) found", nullptr, int(count)));
}

/** Where they would take more than a quarter of the height, what is listed goes before the days. */
void EntryListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QMargins around = m_search->contentsMargins();
    m_days->setHasRoom(4 * m_days->daysHeight(width() - around.left() - around.right()) <= height());
}

/** Operators that keep everything away are named, each with a way to do without. */
void EntryListPane::tellWhyNothing()
{
    const QList<QList<SearchCondition>> &ways = m_model->waysToFindSome();
    QString why = tr("No entry has all of these words. Try fewer, or only the beginning of one.");
    if (ways.size() > 1)
        why = tr("There is no entry with all of this. Leave one of these out to find some.");
    else if (ways.size() == 1)
        why = whyNothing(ways.constFirst());
    m_noHits->setText(tr("Nothing found"), why);
    for (qsizetype i = 0; i < m_waysOut.size(); ++i) {
        const QString without = toldTogether(ways.value(i)).replace(u'&', "&&"_L1);
        m_waysOut.at(i)->setText(tr("Search without %1", "parts of a search, in quotes").arg(without));
        m_waysOut.at(i)->setVisible(i < ways.size());
    }
}

/** Where but one is left of several, that need not be the row that the keyboard stands on. */
int EntryListPane::chosenRow() const
{
    const QList<int> rows = m_list->chosenRows(2);
    return rows.size() == 1 ? rows.constFirst() : m_list->currentIndex().row();
}

EntryId EntryListPane::current() const
{
    return m_model->entryAt(chosenRow());
}

bool EntryListPane::isSeveral() const
{
    return m_list->hasSeveral();
}

ChosenEntries EntryListPane::chosen() const
{
    ChosenEntries chosen;
    for (const int row : m_list->chosenRows(m_model->rowCount()))
        chosen.add(*m_model->summaryAt(row));
    return chosen;
}

bool EntryListPane::choose(const EntryId &id)
{
    const int row = id.isNull() ? -1 : m_model->rowOf(id);
    if (row >= 0 && row != chosenRow())
        m_list->lead(m_model->index(row));
    return row >= 0;
}

void EntryListPane::chooseOne()
{
    const QModelIndex current = m_list->currentIndex();
    const bool isChosen = m_list->selectionModel()->isSelected(current);
    m_list->lead(isChosen ? current : m_model->index(m_list->chosenRows(1).value(0)));
}

void EntryListPane::chooseAll()
{
    m_model->fetchAll();
}

void EntryListPane::chooseFirst()
{
    // The first row is a month's name; where there is one, an entry stands below it.
    m_list->setCurrentIndex(m_model->index(1));
}

void EntryListPane::chooseNone()
{
    m_list->setCurrentIndex({});
}

EntryId EntryListPane::neighbourOf(const EntryId &id) const
{
    const int row = m_model->rowOf(id);
    for (const int beside : {row + 1, row + 2, row - 1, row - 2}) {
        if (const EntryId neighbour = m_model->entryAt(beside); row >= 0 && !neighbour.isNull())
            return neighbour;
    }
    return {};
}

EntryId EntryListPane::neighbourOfChosen() const
{
    const QItemSelectionModel *chosen = m_list->selectionModel();
    for (const int by : {+1, -1}) {
        for (int row = m_list->currentIndex().row(); row >= 0 && row < m_model->rowCount(); row += by) {
            const EntryId id = m_model->entryAt(row);
            if (!id.isNull() && !chosen->isSelected(m_model->index(row)))
                return id;
        }
    }
    return {};
}

void EntryListPane::lead(const EntryId &id)
{
    m_wanted = id;
    if (m_model->rowOf(id) < 0)
        m_search->clear();
    m_model->seek(id);
    settle();
}

/** Whoever found something and clears the search wants to see it among its neighbours. */
void EntryListPane::search(const SearchQuery &query)
{
    if (isSeveral())
        chooseOne(); // Several are chosen among those that are seen.
    const EntryId found = m_wanted.isNull() ? current() : m_wanted;
    m_wanted = found;
    m_delegate->setHits(SearchHits(query));
    m_list->viewport()->update();
    m_model->search(query, found);
}

void EntryListPane::showAll()
{
    m_search->clear();
}

void EntryListPane::searchFor(const QString &typed)
{
    m_search->setText(typed);
    m_search->setFocus();
}

void EntryListPane::focusSearch()
{
    m_search->focusField();
}

void EntryListPane::focusList()
{
    m_list->setFocus();
}

void EntryListPane::leaveSearch()
{
    if (m_stack->currentWidget() != m_list)
        return;
    if (current().isNull())
        chooseFirst();
    m_list->setFocus();
}

} // namespace Headway
