// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordtabs.h"

#include "look.h"
#include "pagetabs.h"
#include "recordpage.h"
#include "surfaces.h"

#include <QDataStream>
#include <QIODevice>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Headway {

RecordTabs::RecordTabs(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new PageTabs(this))
    , m_pages(new QStackedWidget(this))
{
    auto *head = new Surface(Surface::Tint::Navigation, this);
    auto *bar = new QHBoxLayout(head);
    bar->setContentsMargins(Space::Within, 0, Space::Between, 0); // Their words stand above those of the list.
    bar->addWidget(m_tabs);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addWidget(m_pages, 1);
    connect(m_tabs, &PageTabs::currentChanged, this, &RecordTabs::turnTo);
}

void RecordTabs::add(const QString &title, RecordPage *page)
{
    m_pages->addWidget(page);
    m_tabs->addTab(title);
    turnTo(m_tabs->currentIndex());
}

RecordPage *RecordTabs::page(int place) const
{
    return static_cast<RecordPage *>(m_pages->widget(place));
}

void RecordTabs::turnTo(int place)
{
    if (place < 0 || place >= m_pages->count())
        return;
    RecordPage *left = page(m_pages->currentIndex());
    left->flush();
    const bool hadFocus = left->isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(place);
    setFocusProxy(page(place));
    if (hadFocus)
        page(place)->setFocus();
    Q_EMIT actionsChanged();
}

void RecordTabs::showPage(RecordPage *page)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

void RecordTabs::showRecord(RecordPage *page, const QUuid &id)
{
    showPage(page);
    page->showRecord(id);
}

QList<QAction *> RecordTabs::editActions() const
{
    return page(m_pages->currentIndex())->editActions();
}

void RecordTabs::flush()
{
    for (int place = 0; place < m_pages->count(); ++place)
        page(place)->flush();
}

QByteArray RecordTabs::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << qint32(m_tabs->currentIndex());
    for (int place = 0; place < m_pages->count(); ++place)
        stream << page(place)->saveState();
    return state;
}

void RecordTabs::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 current = 0;
    stream >> current;
    for (int place = 0; place < m_pages->count(); ++place) {
        QByteArray ofPage;
        stream >> ofPage;
        page(place)->restoreState(ofPage);
    }
    m_tabs->setCurrentIndex(current);
}

} // namespace Headway
