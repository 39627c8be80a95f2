// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftoutpane.h"

#include "icons.h"
#include "leftoutdelegate.h"
#include "look.h"
#include "surfaces.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString explanation(Audience reader)
{
    switch (reader) {
    case Audience::Boss:
        return LeftOutPane::tr("This is not printed for your boss, and nothing of it stands in the report’s PDF. Your "
                               "career file keeps all of it.");
    case Audience::Sponsor:
        return LeftOutPane::tr("This is not printed for your sponsors, and nothing of it stands in the report’s PDF. "
                               "Your career file keeps all of it.");
    case Audience::Private:
        return LeftOutPane::tr("This is not printed, and nothing of it stands in the report’s PDF. Your career file "
                               "keeps all of it.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

LeftOutPane::LeftOutPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new LeftOutModel(this))
    , m_list(new QListView(this))
    , m_explanation(new QLabel(this))
    , m_release(new QAction(this))
    , m_open(new QAction(tr("&Open"), this))
{
    setUpList();
    connect(m_release, &QAction::triggered, this, [this] { release(m_list->selectionModel()->selectedRows()); });
    connect(m_open, &QAction::triggered, this, [this] { open(m_list->currentIndex()); });

    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setContentsMargins(Space::Edge, 0, Space::Edge, Space::Between);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::Between, 0, 0);
    column->setSpacing(Space::Within);
    column->addLayout(makeHeader());
    column->addWidget(m_explanation);
    column->addWidget(m_list, 1);
    column->addWidget(makeFoot());
    followSelection();
}

void LeftOutPane::setUpList()
{
    auto *delegate = new LeftOutDelegate(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_release, m_open});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setLayoutMode(QListView::Batched); // rows differ in height, and there may be thousands
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Left out of the report"));
    connect(m_list, &QListView::activated, this, &LeftOutPane::open);
    connect(delegate, &LeftOutDelegate::releaseRequested, this, [this](const QModelIndex &row) { release({row}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LeftOutPane::followSelection);
    // Rows that go take their selection along without a word.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LeftOutPane::followSelection);
}

QWidget *LeftOutPane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::Edge, 0, Space::Edge, Space::Between);
    row->setSpacing(Space::Within);
    for (QAction *action : {m_release, m_open}) {
        auto *button = new QPushButton(foot);
        const auto follow = [button, action] {
            button->setText(action->text());
            button->setToolTip(action->toolTip());
            button->setEnabled(action->isEnabled());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button, action == m_release ? 1 : 0);
    }
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Hairline(Qt::Horizontal, foot));
    column->addLayout(row);
    return foot;
}

QLayout *LeftOutPane::makeHeader()
{
    auto *back = new QToolButton(this);
    back->setIcon(symbolicIcon(u"go-previous-symbolic"_s));
    back->setAutoRaise(true);
    back->setFixedSize(Space::Target, Space::Target);
    back->setToolTip(tr("Back to the settings (Esc)"));
    back->setAccessibleName(tr("Back to the settings"));
    connect(back, &QToolButton::clicked, this, &LeftOutPane::closed);

    auto *title = new QLabel(tr("Left out"), this);
    setTypeScale(title, Type::lead);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::Between, 0, Space::Edge, 0);
    row->setSpacing(Space::Hair);
    row->addWidget(back);
    row->addWidget(title, 1);
    return row;
}

void LeftOutPane::showRecords(const QList<LeftOut> &leftOut, Audience reader)
{
    const int row = m_list->currentIndex().row();
    m_model->show(leftOut);
    // What was released is gone from the list: one goes on with what follows it.
    if (row >= 0 && !m_list->selectionModel()->hasSelection())
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    m_explanation->setText(leftOut.isEmpty() ? tr("Nothing is left out any more.") : explanation(reader));
    followSelection();
}

void LeftOutPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    // Selects too: taking the focus alone only makes a row current.
    m_list->setCurrentIndex(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0));
}

void LeftOutPane::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const LeftOut &leftOut = all().at(index.row());
    if (!leftOut.entry.isNull())
        Q_EMIT entryRequested(leftOut.entry);
    else if (!leftOut.ask.isNull())
        Q_EMIT askRequested(leftOut.ask);
}

void LeftOutPane::release(const QModelIndexList &rows)
{
    QList<LeftOut> wanted;
    for (const QModelIndex &row : rows) {
        if (row.data(LeftOutModel::CanBeReleasedRole).toBool())
            wanted << all().at(row.row());
    }
    if (!wanted.isEmpty())
        Q_EMIT releaseRequested(wanted);
}

void LeftOutPane::followSelection()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const auto releasable = std::ranges::count_if(
        rows, [](const QModelIndex &row) { return row.data(LeftOutModel::CanBeReleasedRole).toBool(); });
    m_release->setText(releasable > 1 ? tr("&Release %n records…", nullptr, int(releasable)) : tr("&Release…"));
    m_release->setToolTip(tr("Let this reader read what holds it back"));
    m_release->setEnabled(releasable > 0);
    const LeftOut only = rows.size() == 1 ? all().at(rows.constFirst().row()) : LeftOut{.what = {}};
    m_open->setToolTip(only.ask.isNull() ? tr("Open it in the journal") : tr("Open it among the asks"));
    m_open->setEnabled(!only.entry.isNull() || !only.ask.isNull());
}

void LeftOutPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Headway
