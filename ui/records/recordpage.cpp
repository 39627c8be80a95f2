// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordpage.h"

#include "emptystate.h"
#include "icons.h"
#include "listdetailpage.h"
#include "recordform.h"

#include <QAction>
#include <QHideEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

RecordPage::RecordPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordListModel(this))
    , m_add(new QAction(symbolicIcon(u"list-add-symbolic"_s), {}, this))
    , m_trash(new QAction(symbolicIcon(u"user-trash-symbolic"_s), {}, this))
    , m_retry(new QAction(tr("&Try again"), this))
    , m_none(new QStackedWidget(this))
{}

void RecordPage::arrange(const Words &words, RecordForm *form)
{
    m_form = form;
    m_model->setRows(listed().rows);
    makeActions(words);
    m_layout = new ListDetailPage({.listName = words.listName,
                                   .model = m_model,
                                   .subtitleRole = RecordListModel::SubtitleRole,
                                   .privateRole = RecordListModel::PrivateRole,
                                   .form = m_form,
                                   .empty = makeStates(words),
                                   .add = m_add,
                                   .trash = m_trash,
                                   .aboveList = words.aboveList},
                                  this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_layout);
    setFocusProxy(m_layout);
    connect(m_layout, &ListDetailPage::currentChanged, this, &RecordPage::showCurrent);
    showRecords();
}

void RecordPage::showRecords()
{
    const Listed listed = this->listed();
    m_model->setRows(listed.rows);
    explainNone(listed);
    showCurrent();
}

/** The first of them stays until it is known whether there are records: nothing is said that may not be true. */
QWidget *RecordPage::makeStates(const Words &words)
{
    m_unreadTitle = words.unreadTitle;
    m_empty = new EmptyState(words.emptyIcon, words.emptyTitle, words.emptyText);
    m_empty->addAction(m_add);
    m_unread = new EmptyState(u"messagebox_warning-symbolic"_s, {}, {});
    m_unread->addAction(m_retry);
    for (QWidget *state : {new QWidget, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_unread)})
        m_none->addWidget(state);
    return m_none;
}

void RecordPage::explainNone(const Listed &listed)
{
    if (listed.failure)
        m_unread->setText(m_unreadTitle, listed.failure->sentence);
    if (listed.isRead)
        m_none->setCurrentWidget(listed.failure ? m_unread : m_empty);
}

void RecordPage::makeActions(const Words &words)
{
    m_add->setText(words.addText);
    m_add->setShortcut(QKeySequence::New);
    m_trash->setText(words.trashText);
    m_trash->setShortcut(Qt::CTRL | Qt::Key_Delete);
    m_trash->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_trash);
    connect(m_add, &QAction::triggered, this, &RecordPage::add);
    connect(m_trash, &QAction::triggered, this, &RecordPage::trashCurrent);
    connect(m_retry, &QAction::triggered, this, &RecordPage::reload);
}

QUuid RecordPage::current() const
{
    return m_layout->current().data(RecordListModel::IdRole).toUuid();
}

void RecordPage::showCurrent()
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
    uncover();
    const RecordRow row = begin();
    m_model->setNewRow(row);
    choose(row.id);
    m_begun = row.id;
    m_form->focusFirst();
}

void RecordPage::showRecord(const QUuid &id)
{
    m_form->flush();
    leaveBegun();
    if (m_model->rowOf(id) < 0)
        uncover();
    choose(id);
}

void RecordPage::choose(const QUuid &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_layout->setCurrent(m_model->index(row));
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

bool RecordPage::dropUntouched(const QUuid &id)
{
    const bool isUntouched = abandon(id);
    if (isUntouched)
        m_model->dropNewRow();
    return isUntouched;
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
