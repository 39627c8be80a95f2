// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordpage.h"

#include "emptystate.h"
#include "icons.h"
#include "listdetailpage.h"
#include "recordform.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QHideEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

RecordPage::RecordPage(QWidget *parent)
    : QWidget(parent)
    , m_add(new QAction(symbolicIcon(u"list-add-symbolic"_s), {}, this))
    , m_trash(new QAction(symbolicIcon(u"user-trash-symbolic"_s), {}, this))
    , m_retry(new QAction(tr("&Try again"), this))
    , m_none(new QStackedWidget(this))
{}

void RecordPage::arrange(const Parts &parts)
{
    m_model = parts.model;
    m_form = parts.form;
    m_idRole = parts.idRole;
    makeActions(parts);
    m_layout = new ListDetailPage({.listName = parts.listName,
                                   .model = m_model,
                                   .subtitleRole = parts.subtitleRole,
                                   .privateRole = parts.privateRole,
                                   .form = m_form,
                                   .empty = makeStates(parts),
                                   .add = m_add,
                                   .trash = m_trash},
                                  this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layout);
    setFocusProxy(m_layout);
    connect(m_layout, &ListDetailPage::currentChanged, this, &RecordPage::refresh);
    refresh();
}

/** The first of them stays until it is known whether there are records: nothing is said that may not be true. */
QWidget *RecordPage::makeStates(const Parts &parts)
{
    m_unreadTitle = parts.unreadTitle;
    m_empty = new EmptyState(parts.emptyIcon, parts.emptyTitle, parts.emptyText);
    m_empty->addAction(m_add);
    m_unread = new EmptyState(u"messagebox_warning-symbolic"_s, {}, {});
    m_unread->addAction(m_retry);
    for (QWidget *state : {new QWidget, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_unread)})
        m_none->addWidget(state);
    return m_none;
}

void RecordPage::explainNone(bool isRead, const std::optional<Error> &failure)
{
    if (failure)
        m_unread->setText(m_unreadTitle, failure->sentence);
    if (isRead)
        m_none->setCurrentWidget(failure ? m_unread : m_empty);
}

void RecordPage::makeActions(const Parts &parts)
{
    m_add->setText(parts.addText);
    m_add->setShortcut(QKeySequence::New);
    m_trash->setText(parts.trashText);
    m_trash->setShortcut(Qt::CTRL | Qt::Key_Delete);
    m_trash->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_trash);
    connect(m_add, &QAction::triggered, this, &RecordPage::add);
    connect(m_trash, &QAction::triggered, this, &RecordPage::trashCurrent);
    connect(m_retry, &QAction::triggered, this, &RecordPage::reload);
}

QUuid RecordPage::current() const
{
    return m_layout->current().data(m_idRole).toUuid();
}

void RecordPage::refresh()
{
    const QUuid id = current();
    m_trash->setEnabled(!id.isNull());
    if (!id.isNull())
        showInForm(id);
    // The list is just busy with what is chosen: a row goes when it is done with that.
    if (!m_begun.isNull() && m_begun != id)
        QMetaObject::invokeMethod(
            this, [this, left = std::exchange(m_begun, {})] { dropUntouched(left); }, Qt::QueuedConnection);
}

void RecordPage::add()
{
    m_form->flush();
    leaveBegun();
    const QUuid id = begin();
    choose(id);
    m_begun = id;
    m_form->focusFirst();
}

void RecordPage::showRecord(const QUuid &id)
{
    m_form->flush();
    leaveBegun();
    choose(id);
}

void RecordPage::choose(const QUuid &id)
{
    const QModelIndex row = m_model->match(m_model->index(0, 0), m_idRole, id, 1, Qt::MatchExactly).value(0);
    if (!row.isValid())
        return;
    m_layout->setCurrent(row);
    m_layout->openCurrent();
}

void RecordPage::trashCurrent()
{
    m_form->flush();
    const QString name = m_layout->current().data().toString();
    const QUuid id = current();
    m_layout->focusList(); // Where the neighbour is chosen: deleting several is Delete, Delete, Delete.
    if (!dropUntouched(id))
        moveToTrash(id, name);
}

void RecordPage::leaveBegun()
{
    if (const QUuid id = std::exchange(m_begun, {}); !id.isNull())
        dropUntouched(id);
}

void RecordPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return; // The window was minimised; the page is not left.
    flush();
    leaveBegun();
}

void RecordPage::flush()
{
    m_form->flush();
}

QByteArray RecordPage::saveState() const
{
    return m_layout->saveState();
}

void RecordPage::restoreState(const QByteArray &state)
{
    m_layout->restoreState(state);
}

} // namespace Headway
