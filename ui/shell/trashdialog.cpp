// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trashdialog.h"

#include "emptystate.h"
#include "look.h"
#include "recorddelegate.h"
#include "userprompt.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr QSize firstSize(560, 440);
}

TrashDialog::TrashDialog(Career &career, PendingEdits &edits, const Clock &clock, UserPrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_bin(career, edits, clock)
    , m_prompt(prompt)
    , m_retry(new QAction(tr("&Try again"), this))
    , m_list(new QListView)
    , m_empty(new EmptyState(u"user-trash-symbolic"_s, tr("The trash is empty"),
                             tr("What you delete stays here for 30 days, and can be brought back.")))
    , m_unread(new EmptyState(u"messagebox_warning-symbolic"_s, {}, {}))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Trash"));
    resize(firstSize);
    makeList();
    m_unread->addAction(m_retry);
    for (QWidget *state : std::initializer_list<QWidget *>{m_list, m_empty, m_unread})
        m_stack->addWidget(state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Between, Space::Between, Space::Between, Space::Between);
    column->setSpacing(Space::Between);
    column->addWidget(m_stack, 1);
    column->addWidget(makeButtons());
    connectParts();
    showWhatThereIs();
}

void TrashDialog::makeList()
{
    m_list->setModel(m_bin.model());
    m_list->setItemDelegate(new RecordDelegate(RecordListModel::SubtitleRole, RecordListModel::PrivateRole, m_list));
    m_list->setAccessibleName(tr("Deleted records"));
    m_list->setSelectionMode(QListView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *TrashDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("&Delete for good…"), QDialogButtonBox::ActionRole);
    m_restore->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void TrashDialog::connectParts()
{
    connect(&m_bin, &TrashBin::changed, this, &TrashDialog::showWhatThereIs);
    connect(m_retry, &QAction::triggered, &m_bin, &TrashBin::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashDialog::updateButtons);
    connect(m_restore, &QPushButton::clicked, this, &TrashDialog::restoreChosen);
    connect(m_remove, &QPushButton::clicked, this, &TrashDialog::removeChosen);
}

void TrashDialog::showWhatThereIs()
{
    QWidget *shown = m_list;
    if (m_bin.failure()) {
        m_unread->setText(tr("The trash could not be read"), m_bin.failure()->sentence);
        shown = m_unread;
    } else if (m_bin.isRead() && m_bin.model()->rowCount() == 0) {
        shown = m_empty;
    }
    m_stack->setCurrentWidget(shown);
    if (chosen().isEmpty())
        m_list->setCurrentIndex(m_bin.model()->index(0));
    updateButtons();
}

void TrashDialog::updateButtons()
{
    for (QPushButton *button : {m_restore, m_remove})
        button->setEnabled(!chosen().isEmpty());
}

QList<TrashedRecord> TrashDialog::chosen() const
{
    return m_bin.recordsOf(m_list->selectionModel()->selectedRows());
}

void TrashDialog::restoreChosen()
{
    tellWhereItFailed(m_bin.restore(chosen()));
}

void TrashDialog::removeChosen()
{
    const QList<TrashedRecord> records = chosen();
    if (m_prompt.confirm(
            this, tr("Delete %1 for good?").arg(TrashBin::nameOf(records)),
            tr("Nothing brings that back, not even undo. Backups that were made before still hold it, until "
               "newer ones take their place."),
            tr("Delete for good")))
        tellWhereItFailed(m_bin.removeForGood(records));
}

void TrashDialog::tellWhereItFailed(QFuture<Result<void>> outcome)
{
    outcome.then(this, [this](const Result<void> &done) {
        if (!done)
            m_prompt.tell(this, done.error().sentence, {});
    });
}

} // namespace Headway
