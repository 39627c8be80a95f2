// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "leftoutpane.h"

#include "icons.h"
#include "leftoutdelegate.h"
#include "look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString explanation(Audience reader)
{
    switch (reader) {
    case Audience::Boss:
        return LeftOutPane::tr("This does not go on the paper for your boss, and nothing of it stands in the file.");
    case Audience::Sponsor:
        return LeftOutPane::tr(
            "This does not go on the paper for your sponsors, and nothing of it stands in the file.");
    case Audience::Private:
        return LeftOutPane::tr("This does not go on the paper, and nothing of it stands in the file.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

LeftOutPane::LeftOutPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new LeftOutModel(this))
    , m_list(new QListView(this))
    , m_explanation(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LeftOutDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setLayoutMode(QListView::Batched); // rows differ in height, and there may be thousands
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Left out of the report"));
    connect(m_list, &QListView::clicked, this, &LeftOutPane::open);
    connect(m_list, &QListView::activated, this, &LeftOutPane::open);

    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_explanation->setContentsMargins(Space::Edge, 0, Space::Edge, Space::Between);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::Between, 0, 0);
    column->setSpacing(Space::Within);
    column->addLayout(makeHeader());
    column->addWidget(m_explanation);
    column->addWidget(m_list, 1);
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

void LeftOutPane::show(const QList<LeftOut> &leftOut, Audience reader)
{
    m_model->show(leftOut);
    m_explanation->setText(explanation(reader));
}

void LeftOutPane::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    // Selects too: taking the focus alone only makes a row current.
    m_list->setCurrentIndex(m_list->currentIndex().isValid() ? m_list->currentIndex() : m_model->index(0));
}

void LeftOutPane::open(const QModelIndex &index)
{
    if (const EntryId entry = m_model->entryAt(index.row()); !entry.isNull())
        Q_EMIT entryRequested(entry);
}

void LeftOutPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Headway
