// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencelist.h"

#include "icons.h"
#include "leadbutton.h"
#include "look.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Headway {

EvidenceList::EvidenceList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_link(new QToolButton(this))
{
    m_link->setText(tr("&Link an entry…"));
    m_link->setIcon(symbolicIcon(u"list-add-symbolic"_s));
    m_link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_link->setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Hair);
    m_column->addWidget(m_link, 0, Qt::AlignLeading);
    setFocusProxy(m_link);
    connect(m_link, &QToolButton::clicked, this, &EvidenceList::linkRequested);
}

void EvidenceList::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    for (QWidget *widget : std::exchange(m_widgets, {}))
        widget->deleteLater();
    for (const Row &row : rows) {
        m_widgets << makeRow(row);
        m_column->insertWidget(int(m_widgets.size()) - 1, m_widgets.constLast());
    }
    QWidget *before = this;
    for (QWidget *widget : std::as_const(m_widgets)) {
        for (QAbstractButton *button : widget->findChildren<QAbstractButton *>())
            setTabOrder(std::exchange(before, button), button);
    }
    setTabOrder(before, m_link);
}

QWidget *EvidenceList::makeRow(const Row &row)
{
    auto *widget = new QWidget(this);
    auto *lead = new LeadButton(widget);
    lead->setIcon(symbolicIcon(u"view-calendar-journal-symbolic"_s, IconInk::Muted));
    //: An entry: its date and its title
    lead->setText(tr("%1  %2").arg(QLocale().toString(row.shown.date, QLocale::ShortFormat), row.shown.title));
    auto *remove = new QToolButton(widget);
    remove->setIcon(symbolicIcon(u"window-close-symbolic"_s, IconInk::Muted));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Take it off; the entry stays"));
    remove->setAccessibleName(tr("Take off “%1”").arg(row.shown.title));
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::Hair);
    line->addWidget(lead, 1);
    line->addWidget(remove);
    connect(lead, &LeadButton::clicked, this, [this, entry = row.entry] { Q_EMIT openRequested(entry); });
    connect(remove, &QToolButton::clicked, this, [this, entry = row.entry] { Q_EMIT removed(entry); });
    return widget;
}

} // namespace Headway
