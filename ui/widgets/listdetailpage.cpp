// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listdetailpage.h"

#include "listdetailsplit.h"
#include "look.h"
#include "recorddelegate.h"
#include "surfaces.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Headway {

namespace {
constexpr int listWidth = 320;
constexpr int leastListWidth = 240;
constexpr int measure = 680;
} // namespace

ListDetailPage::ListDetailPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_split(new ListDetailSplit(makeListColumn(parts), makeDetail(parts), listWidth))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    setFocusProxy(m_list);
    connectList(parts);
    settle();
}

void ListDetailPage::connectList(const Parts &parts)
{
    connect(m_list, &QAbstractItemView::clicked, m_split, &ListDetailSplit::showDetail);
    connect(m_list, &QAbstractItemView::activated, m_split, &ListDetailSplit::showDetail);
    connect(m_split, &ListDetailSplit::listShown, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListDetailPage::settle);
    connect(parts.model, &QAbstractItemModel::rowsInserted, this, &ListDetailPage::settle);
    connect(parts.model, &QAbstractItemModel::rowsRemoved, this, &ListDetailPage::settle);
    connect(parts.model, &QAbstractItemModel::rowsMoved, this, [this] { m_list->scrollTo(m_list->currentIndex()); });
    // The second is how a Mac's keyboard deletes.
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace})
        new QShortcut(key, m_list, parts.trash, &QAction::trigger, Qt::WidgetShortcut);
}

QWidget *ListDetailPage::makeListColumn(const Parts &parts)
{
    auto *surface = new Surface(Surface::Tint::List);
    surface->setMinimumWidth(leastListWidth);
    auto *title = new QLabel(parts.listName, surface);
    setTypeScale(title, Type::lead);
    auto *add = new QToolButton(surface);
    add->setDefaultAction(parts.add);
    add->setAutoRaise(true);

    m_list = new QListView(surface);
    m_list->setModel(parts.model);
    m_list->setItemDelegate(new RecordDelegate(parts.subtitleRole, parts.privateRole, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(parts.listName);
    m_list->viewport()->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::Between, Space::Between, Space::Between, Space::Within);
    head->addWidget(title, 1);
    head->addWidget(add);
    auto *column = new QVBoxLayout(surface);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    if (parts.aboveList) {
        auto *above = new QHBoxLayout;
        above->setContentsMargins(Space::Within, 0, Space::Within,
                                  Space::Within); // Its words stand above those of the list.
        above->addWidget(parts.aboveList);
        column->addLayout(above);
    }
    column->addWidget(m_list, 1);
    return surface;
}

QWidget *ListDetailPage::makeDetail(const Parts &parts)
{
    auto *page = new Surface(Surface::Tint::Page);
    auto *framed = new QWidget;
    auto *frame = new QHBoxLayout(framed);
    frame->setContentsMargins(Space::Edge, Space::Edge, Space::Edge, Space::Edge);
    parts.form->setMaximumWidth(measure);
    frame->addWidget(parts.form, 1);
    frame->addStretch(0);

    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(framed);
    scroll->viewport()->setAutoFillBackground(false);
    framed->setAutoFillBackground(false);

    m_detail = new QStackedWidget(page);
    m_detail->addWidget(scroll);
    m_detail->addWidget(parts.empty);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_detail);
    return page;
}

QModelIndex ListDetailPage::current() const
{
    return m_list->currentIndex();
}

void ListDetailPage::setCurrent(const QModelIndex &index)
{
    m_list->setCurrentIndex(index);
}

void ListDetailPage::openCurrent()
{
    m_split->showDetail();
}

void ListDetailPage::focusList()
{
    m_split->showList();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ListDetailPage::settle()
{
    if (!m_list->currentIndex().isValid() && m_list->model()->rowCount() > 0)
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    m_detail->setCurrentIndex(m_list->currentIndex().isValid() ? 0 : 1);
    if (m_list->model()->rowCount() == 0)
        m_split->showDetail(); // It says what belongs here.
    Q_EMIT currentChanged();
}

QByteArray ListDetailPage::saveState() const
{
    return m_split->saveState();
}

void ListDetailPage::restoreState(const QByteArray &state)
{
    m_split->restoreState(state);
}

} // namespace Headway
