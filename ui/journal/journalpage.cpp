// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalpage.h"

#include "audience.h"
#include "chosendesk.h"
#include "chosenpane.h"
#include "clock.h"
#include "emptystate.h"
#include "entryeditor.h"
#include "entrylistpane.h"
#include "findingsdialog.h"
#include "findingssection.h"
#include "heatmappane.h"
#include "hitmarks.h"
#include "journalactions.h"
#include "journaltools.h"
#include "listdetailsplit.h"
#include "look.h"
#include "markdowneditor.h"
#include "overviewpane.h"
#include "searchnarrowing.h"
#include "surfaces.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int listWidth = 408; // px: a year of days at 7 px each

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // Its fields have it, and bring themselves into view.
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

/** The findings stay in sight and move nothing that is being typed. */
QWidget *above(QWidget *content, QWidget *foot)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(content, 1);
    column->addWidget(foot);
    return both;
}

/** Over the list, so that the entry stays in sight. */
void putBeside(QWidget *dialog, const QWidget *window)
{
    const QRect frame = window->geometry();
    const int left = window->isRightToLeft() ? frame.right() - dialog->width() : frame.left();
    dialog->move(left, frame.top() + Space::Edge);
}

} // namespace

JournalPage::JournalPage(Career &career, const CareerNames &names, JournalEdits &edits, const JournalTools &tools,
                         QWidget *parent)
    : QWidget(parent)
    , m_career(career)
    , m_edits(edits)
    , m_clock(tools.clock)
    , m_actions(new JournalActions(this))
    , m_list(new EntryListPane(career, names, edits, tools.clock))
    , m_editor(new EntryEditor(career, names, edits, tools))
    , m_chosen(new ChosenDesk(names, edits, tools.clock, *m_actions, m_list))
    , m_several(above(scrolled(m_chosen->pane()), m_chosen->pane()->foot()))
    , m_entry(above(scrolled(m_editor), m_editor->findings()))
    , m_nothing(new EmptyState(u"view-calendar-journal-symbolic"_s, {}, {}))
    , m_noMatch(new EmptyState(u"search-symbolic"_s, {}, {}))
    , m_newOnDay(new QAction(tr("New &entry on this day"), this))
    , m_unread(new EmptyState(u"messagebox_warning-symbolic"_s, {}, {}))
    , m_split(new ListDetailSplit(m_list, makeDetail(), listWidth))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    setFocusProxy(m_list);
    for (auto *text : m_editor->findChildren<QPlainTextEdit *>())
        m_marks << new HitMarks(text);
    connectParts();
    connectActions();
    connectChosen();
    connectOverview();
    followList();
}

QWidget *JournalPage::makeDetail()
{
    m_nothing->addAction(m_actions->newEntry);
    m_nothing->addAction(m_actions->bringIn);
    m_noMatch->addAction(m_newOnDay);
    auto *page = new Surface(Surface::Tint::Page);
    m_detail = new QStackedWidget(page);
    for (QWidget *state : {m_entry, m_several, static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_noMatch),
                           static_cast<QWidget *>(m_unread)})
        m_detail->addWidget(state);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_detail);
    return page;
}

void JournalPage::connectParts()
{
    connect(m_list, &EntryListPane::settled, this, &JournalPage::followList);
    connect(m_list, &EntryListPane::currentChanged, this, &JournalPage::showCurrent);
    connect(m_list, &EntryListPane::opened, m_split, &ListDetailSplit::showDetail);
    connect(m_list, &EntryListPane::entered, this, &JournalPage::focusDetail);
    connect(m_list, &EntryListPane::trashWanted, m_actions->moveToTrash, &QAction::trigger);
    m_list->offer(m_actions->newEntry);
    connect(m_split, &ListDetailSplit::listShown, m_list, &EntryListPane::focusList);
    // The list may not know yet that the entry is gone, and would lead straight back to it.
    connect(m_editor, &EntryEditor::entryGone, m_list, &EntryListPane::chooseNone);
    connect(m_editor, &EntryEditor::entryGone, this, &JournalPage::showDetail);
    connect(m_editor, &EntryEditor::readFailed, this, &JournalPage::tellUnread, Qt::QueuedConnection);
}

void JournalPage::connectActions()
{
    connect(m_actions->newEntry, &QAction::triggered, this, [this] { addEntry(m_clock.today()); });
    connect(m_newOnDay, &QAction::triggered, this, [this] { addEntry(searchedDay().value_or(m_clock.today())); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_split->showList();
        m_list->focusSearch();
    });
    connect(m_actions->star, &QAction::triggered, this,
            [this] { m_chosen->hasSeveral() ? m_chosen->toggleStar() : m_editor->toggleStar(); });
    connect(m_actions->release, &QAction::triggered, this, &JournalPage::release);
    connect(m_actions->moveToTrash, &QAction::triggered, this, &JournalPage::trashCurrent);
    connect(m_actions->bringIn, &QAction::triggered, this, &JournalPage::importRequested);
    connect(m_actions->attach, &QAction::triggered, m_editor, &EntryEditor::attachFiles);
    connect(m_actions->selectAll, &QAction::triggered, this, [this] {
        m_split->showList();
        m_list->focusList();
        m_list->chooseAll();
    });
    connect(m_actions->reviewEvidence, &QAction::triggered, this, &JournalPage::reviewEvidence);
    connect(m_actions->printFound, &QAction::triggered, this,
            [this] { Q_EMIT printRequested(m_list->model().query().text); });
    addActions(m_actions->all() + m_actions->ofFile() + m_actions->ofView());
}

QList<QAction *> JournalPage::viewActions() const
{
    return m_actions->ofView() << m_editor->writing();
}

void JournalPage::connectChosen()
{
    connect(m_chosen, &ChosenDesk::paneWanted, this, [this] {
        m_actions->overview->setChecked(false);
        m_split->showDetail();
    });
    connect(m_split, &ListDetailSplit::listShown, this, [this] {
        if (!m_split->isNarrow() && m_chosen->hasSeveral()) // Who sees both leaves them by Escape, as in the list.
            m_list->chooseOne();
    });
}

/** It stands in the entry's place until somebody wants to see one. */
void JournalPage::connectOverview()
{
    connect(m_actions->overview, &QAction::toggled, this, [this](bool shown) {
        if (shown && !m_overview)
            makeOverview();
        showDetail();
        if (!shown)
            return;
        m_split->showDetail();
        m_overview->setFocus();
    });
    connect(m_list, &EntryListPane::opened, this, [this] { m_actions->overview->setChecked(false); });
}

void JournalPage::makeOverview()
{
    m_overview = new OverviewPane(m_career, m_clock, m_list->searchBar());
    m_detail->addWidget(m_overview);
    connect(m_overview, &OverviewPane::closed, this, [this] {
        m_actions->overview->setChecked(false);
        m_list->focusList();
    });
    connect(m_overview, &OverviewPane::narrowed, this, [this] {
        if (m_split->isNarrow())
            m_split->showList();
    });
}

/** It gets its row with its first word; left without one, it never was. */
void JournalPage::addEntry(QDate day)
{
    m_actions->overview->setChecked(false);
    m_list->showAll();
    m_list->chooseNone();
    m_editor->showEntry(m_edits.begin(day));
    showDetail();
    m_split->showDetail();
    m_editor->focusTitle();
}

void JournalPage::trashCurrent()
{
    if (m_chosen->hasSeveral()) {
        m_chosen->moveToTrash();
        return;
    }
    const EntryId id = m_editor->entry();
    m_editor->flush();
    m_list->focusList(); // Where the neighbour takes its place: deleting several is Delete, Delete, Delete.
    m_list->want(m_list->neighbourOf(id));
    const bool isRow = !m_edits.unstored(id);
    if (!m_edits.abandon(id))
        m_edits.moveToTrash(id, m_editor->title());
    if (!isRow)
        leaveBegun();
}

/** Beside the journal, so that one finding after the other can be mended. */
void JournalPage::reviewEvidence()
{
    if (!m_review) {
        m_review = new FindingsDialog(m_career, m_edits, m_clock, this);
        m_review->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_review, &FindingsDialog::entryRequested, this, [this](const EntryId &entry, FindingField field) {
            showEntry(entry);
            window()->activateWindow();
            m_editor->focusField(field);
        });
        connect(m_review, &FindingsDialog::criterionRequested, this, [this](const CriterionId &criterion) {
            window()->activateWindow();
            Q_EMIT criterionRequested(criterion);
        });
    }
    if (!m_review->isVisible())
        putBeside(m_review, window());
    m_review->show();
    m_review->raise();
    m_review->activateWindow();
}

void JournalPage::release()
{
    if (m_chosen->hasSeveral())
        m_chosen->release();
    else
        m_edits.release(EditedEntry{m_editor->entry(), m_editor->title()}, Audience::Boss);
}

/** What has no row has no neighbour, and nobody waits for it to be stored and gone. */
void JournalPage::leaveBegun()
{
    m_list->chooseFirst();
    m_editor->showEntry(m_list->current());
    showDetail();
}

void JournalPage::showEntry(const EntryId &id)
{
    m_actions->overview->setChecked(false);
    m_list->lead(id);
    if (m_list->current() != id) { // Its row is still on its way; nobody need wait for that.
        m_list->chooseNone();
        m_editor->showEntry(id);
        showDetail();
    }
    m_split->showDetail();
}

void JournalPage::searchFor(const QString &typed)
{
    m_split->showList();
    m_list->searchFor(typed);
}

/**
 * Whether the entry stays though it has no row: it is new, or led to, or is being typed and no hit any more; or the
 * rows could not be read.
 */
bool JournalPage::isKept() const
{
    const EntryId id = m_editor->entry();
    const bool isBegun = m_edits.unstored(id) && !m_list->model().isSearching();
    return !id.isNull() &&
           (isBegun || m_list->model().isSeeking() || m_list->model().failure() || m_editor->isBeingWritten());
}

/** What led to an entry is seen in it. */
void JournalPage::markHits()
{
    const SearchHits hits(m_list->model().query());
    for (HitMarks *marks : std::as_const(m_marks))
        marks->setHits(hits);
}

/** The right side follows the list; but nobody is led away from what they are typing. */
void JournalPage::followList()
{
    markHits();
    if (!m_list->isSeveral())
        followOne();
    showCurrent();
}

void JournalPage::followOne()
{
    const bool isLeftOver = m_chosen->hasSeveral() && !m_list->current().isNull();
    if (m_list->choose(isLeftOver ? m_list->current() : m_editor->entry()))
        return;
    if (isKept())
        m_list->chooseNone();
    else if (m_list->model().isSearching() || m_list->current().isNull())
        m_list->chooseFirst();
}

/** What was typed into an entry is saved before several take its place. */
void JournalPage::showCurrent()
{
    if (m_list->isSeveral())
        m_editor->showEntry({});
    if (m_chosen->follow()) {
        showDetail();
        return;
    }
    const EntryId id = m_list->current();
    if (!id.isNull() || !isKept())
        m_editor->showEntry(id);
    showDetail();
}

void JournalPage::showDetail()
{
    const EntryListModel &model = m_list->model();
    if (m_actions->overview->isChecked()) {
        m_detail->setCurrentWidget(m_overview);
    } else if (m_chosen->hasSeveral()) {
        m_detail->setCurrentWidget(m_several);
    } else if (!m_editor->entry().isNull()) {
        m_detail->setCurrentWidget(m_entry);
    } else if (model.isSearching() && model.isSettled() && model.isEmpty()) {
        tellNoMatch();
        m_detail->setCurrentWidget(m_noMatch);
    } else {
        showEmpty();
    }
    updateActions();
}

/** The day that is looked for, and nothing else, as by a click among the days. */
std::optional<QDate> JournalPage::searchedDay() const
{
    const SearchQuery &query = m_list->model().query();
    const auto days = daysOf(query);
    const bool isOneDay = days && days->first.isValid() && days->first == days->last && onAnyDay(query).isEmpty();
    return isOneDay ? std::optional(days->first) : std::nullopt;
}

void JournalPage::tellNoMatch()
{
    const auto day = searchedDay();
    if (day)
        m_noMatch->setText(tr("Nothing on %1", "a date").arg(locale().toString(*day, QLocale::LongFormat)),
                           tr("No entry has this date."));
    else
        m_noMatch->setText(tr("No entry matches “%1”").arg(m_list->model().query().text.simplified()),
                           tr("The list says what would find some."));
    m_newOnDay->setVisible(day && *day <= m_clock.today());
}

void JournalPage::showEmpty()
{
    const EntryListModel &model = m_list->model();
    const bool isNew = model.isEmpty() && !model.isSearching() && !model.failure();
    m_actions->bringIn->setVisible(isNew);
    if (isNew)
        m_nothing->setText(tr("Your journal begins here"),
                           tr("Something went well? Write one line about it, with its number and who saw it. You will "
                              "be glad of it before the next talk. Or bring in what you have: from jrnl, Day One, "
                              "RedNotebook, notes in Markdown, or a spreadsheet."));
    else
        m_nothing->setText(tr("No entry selected"), tr("Choose one from the list, or write a new one."));
    m_detail->setCurrentWidget(m_nothing);
}

void JournalPage::tellUnread(const Error &error)
{
    m_unread->setText(tr("This entry could not be read"), error.sentence);
    if (!m_actions->overview->isChecked())
        m_detail->setCurrentWidget(m_unread);
    updateActions();
}

void JournalPage::updateActions()
{
    const bool some = !m_editor->entry().isNull() || m_chosen->hasSeveral();
    for (QAction *action : {m_actions->star, m_actions->release, m_actions->moveToTrash})
        action->setEnabled(some);
    for (QAction *action : {m_actions->attach, m_editor->writing()})
        action->setEnabled(!m_editor->entry().isNull());
    m_actions->printFound->setEnabled(m_list->model().isSearching() && !m_list->model().isEmpty());
}

void JournalPage::focusDetail()
{
    if (m_chosen->hasSeveral())
        m_chosen->pane()->setFocus();
    else
        m_editor->focusTitle();
}

void JournalPage::flush()
{
    m_editor->flush();
    m_chosen->flush();
}

void JournalPage::tellUnsaved(int count)
{
    m_editor->setNotice(count > 0 ? tr("%n change(s) could not be saved yet", nullptr, count) : QString());
}

QByteArray JournalPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_split->saveState() << m_list->days().saveState();
    return state;
}

void JournalPage::restoreState(const QByteArray &state)
{
    QByteArray split;
    QByteArray days;
    QDataStream stream(state);
    stream >> split >> days;
    const bool isOld = stream.status() != QDataStream::Ok; // There were no days yet.
    m_split->restoreState(isOld ? state : split);
    m_list->days().restoreState(days);
}

} // namespace Headway
