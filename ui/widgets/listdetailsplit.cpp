// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listdetailsplit.h"

#include "icons.h"
#include "look.h"
#include "surfaces.h"

#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int leastDetailWidth = 520; // px: a form with its edges, none of its rows cut off
}

ListDetailSplit::ListDetailSplit(QWidget *list, QWidget *detail, int listWidth, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_head(makeHead())
    , m_detail(makeDetail(detail))
    , m_splitter(new QSplitter(this))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 3 * listWidth});
    m_splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    arrange();
}

QWidget *ListDetailSplit::makeHead()
{
    auto *head = new QWidget;
    auto *back = new QToolButton(head);
    back->setIcon(symbolicIcon(u"go-previous-symbolic"_s));
    back->setText(tr("Back to the list"));
    back->setToolTip(tr("Back to the list (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setMinimumHeight(Space::Target);
    connect(back, &QToolButton::clicked, this, &ListDetailSplit::showList);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::Between, Space::Within, Space::Between, 0);
    row->addWidget(back);
    row->addStretch();
    return head;
}

QWidget *ListDetailSplit::makeDetail(QWidget *detail)
{
    auto *framed = new Surface(Surface::Tint::Page);
    auto *column = new QVBoxLayout(framed);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *escape = new QShortcut(Qt::Key_Escape, framed, this, &ListDetailSplit::showList);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    column->addWidget(m_head);
    column->addWidget(detail, 1);
    return framed;
}

void ListDetailSplit::showDetail()
{
    m_showsDetail = true;
    arrange();
}

void ListDetailSplit::showList()
{
    m_showsDetail = false;
    arrange();
    Q_EMIT listShown();
}

/** The one that comes is shown before the other goes, so that the focus need not leave the page. */
void ListDetailSplit::arrange()
{
    m_head->setVisible(m_narrow);
    m_detail->setMinimumWidth(m_narrow ? 0 : leastDetailWidth);
    if (!m_narrow || m_showsDetail)
        m_detail->show();
    m_list->setVisible(!m_narrow || !m_showsDetail);
    m_detail->setVisible(!m_narrow || m_showsDetail);
}

void ListDetailSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_list->minimumWidth() + leastDetailWidth;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

QSize ListDetailSplit::minimumSizeHint() const
{
    return m_list->minimumSizeHint().expandedTo(m_detail->minimumSizeHint());
}

QByteArray ListDetailSplit::saveState() const
{
    return m_splitter->saveState();
}

void ListDetailSplit::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace Headway
