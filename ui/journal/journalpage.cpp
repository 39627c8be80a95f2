// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalpage.h"

#include "audience.h"
#include "career.h"
#include "clock.h"
#include "emptystate.h"
#include "entrydelegate.h"
#include "entryeditor.h"
#include "entrylistview.h"
#include "icons.h"
#include "journalactions.h"
#include "look.h"
#include "markdowneditor.h"
#include "surfaces.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int listWidth = 400;
constexpr int leastListWidth = 280;
} // namespace

JournalPage::JournalPage(Career &career, const CareerNames &names, JournalEdits &edits, const Clock &clock,
                         MarkdownEditor *body, QWidget *parent)
    : QWidget(parent)
    , m_career(career)
    , m_edits(edits)
    , m_clock(clock)
    , m_actions(new JournalActions(this))
    , m_model(new EntryListModel(career, names, this))
    , m_editor(new EntryEditor(career, names, edits, body))
    , m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(makeListColumn());
    m_splitter->addWidget(makeDetail(body));
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 3 * listWidth});
    m_splitter->setChildrenCollapsible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_list);

    connectActions();
    connect(m_model, &EntryListModel::settled, this, &JournalPage::settle);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &JournalPage::settle);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &JournalPage::settle);
    settle();
    selectFirst();
}

QWidget *JournalPage::makeListColumn()
{
    auto *surface = new Surface(Surface::Tint::List);
    surface->setMinimumWidth(leastListWidth);
    m_search = new QLineEdit(surface);
    m_search->setPlaceholderText(tr("Search the journal"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolicIcon(u"search-symbolic"_s, IconInk::Muted), QLineEdit::LeadingPosition);

    m_list = new EntryListView(surface);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setAccessibleName(tr("Entries"));

    m_noHits = new EmptyState(u"search-symbolic"_s, tr("Nothing found"),
                              tr("No entry has all of these words. Try fewer, or only the beginning of one."));
    m_listStack = new QStackedWidget(surface);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_noHits);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::Between, Space::Between, Space::Between, Space::Within);
    head->addWidget(m_search);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_listStack, 1);
    connect(m_search, &QLineEdit::textChanged, m_model, &EntryListModel::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { selectFirst(), m_list->setFocus(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &JournalPage::showCurrent);
    return surface;
}

QWidget *JournalPage::makeDetail(MarkdownEditor *)
{
    auto *page = new Surface(Surface::Tint::Page);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_editor);
    scroll->viewport()->setAutoFillBackground(false);
    m_editor->setAutoFillBackground(false);

    m_nothing = new EmptyState(u"view-calendar-journal-symbolic"_s, {}, {});
    m_nothing->addAction(m_actions->newEntry);
    m_detail = new QStackedWidget(page);
    m_detail->addWidget(scroll);
    m_detail->addWidget(m_nothing);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_detail);
    connect(m_editor, &EntryEditor::entryGone, this, &JournalPage::showCurrent);
    return page;
}

void JournalPage::connectActions()
{
    connect(m_actions->newEntry, &QAction::triggered, this, &JournalPage::addEntry);
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    connect(m_actions->star, &QAction::triggered, this, [this] {
        const bool starred = m_list->currentIndex().data(EntryListModel::StarredRole).toBool();
        m_edits.setStarred(m_editor->entry(), !starred);
    });
    connect(m_actions->release, &QAction::triggered, this,
            [this] { m_edits.setAudience(m_editor->entry(), Audience::Boss); });
    connect(m_actions->moveToTrash, &QAction::triggered, this, &JournalPage::trashCurrent);
    addActions(m_actions->all());
}

void JournalPage::addEntry()
{
    const Entry entry{.id = EntryId::make(), .date = m_clock.today()};
    m_search->clear();
    m_wanted = entry.id;
    m_edits.add(entry).then(this, [this](const Result<void> &saved) {
        if (saved)
            m_editor->focusTitle();
    });
}

void JournalPage::trashCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_editor->flush();
    // The neighbour takes its place, so that deleting several is Delete, Delete, Delete.
    const int row = current.row();
    m_wanted = m_model->entryAt(row + 1).isNull() ? m_model->entryAt(row - 1) : m_model->entryAt(row + 1);
    m_edits.moveToTrash(m_model->entryAt(row), current.data().toString());
}

void JournalPage::showEntry(const EntryId &id)
{
    m_wanted = id;
    if (m_model->rowOf(id) < 0)
        m_search->clear();
    while (m_model->rowOf(id) < 0 && !m_model->isSearching() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    settle();
}

void JournalPage::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->entryAt(row).isNull()) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

/** After the rows changed: follows what is wanted, and says so where there is nothing to show. */
void JournalPage::settle()
{
    const int row = m_model->rowOf(m_wanted);
    if (row >= 0) {
        m_wanted = {};
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    }
    const bool noHits = m_model->isSearching() && m_model->isSettled() && m_model->isEmpty();
    m_listStack->setCurrentWidget(noHits ? static_cast<QWidget *>(m_noHits) : m_list);
    showCurrent();
}

void JournalPage::showCurrent()
{
    const EntryId id = m_model->entryAt(m_list->currentIndex().row());
    if (!id.isNull())
        m_editor->showEntry(id);
    else if (m_model->isEmpty() && !m_model->isSearching())
        m_editor->showEntry({});
    const bool nothing = m_editor->entry().isNull();
    if (nothing && m_model->isEmpty())
        m_nothing->setText(tr("Your journal begins here"),
                           tr("Something went well? Write one line about it, with its number and who saw it. You will "
                              "be glad of it before the next talk."));
    else if (nothing)
        m_nothing->setText(tr("No entry selected"), tr("Choose one from the list, or write a new one."));
    m_detail->setCurrentIndex(nothing ? 1 : 0);
    updateActions();
}

void JournalPage::updateActions()
{
    const bool some = !m_editor->entry().isNull();
    for (QAction *action : {m_actions->star, m_actions->release, m_actions->moveToTrash})
        action->setEnabled(some);
}

void JournalPage::flush()
{
    m_editor->flush();
}

QByteArray JournalPage::saveState() const
{
    return m_splitter->saveState();
}

void JournalPage::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace Headway
