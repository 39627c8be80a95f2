// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturecompletionlist.h"

#include "capturecompletiondelegate.h"
#include "capturefield.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace Headway {

namespace {
constexpr int rowsShown = 6;
} // namespace

CaptureCompletionList::CaptureCompletionList(CaptureField *field, QWidget *parent)
    : QListView(parent)
    , m_field(field)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new CaptureCompletionDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Names that fit"));
    connect(this, &QListView::entered, this, [this](const QModelIndex &index) { setCurrentIndex(index); });
    connect(this, &QListView::clicked, this, &CaptureCompletionList::take);
    field->installEventFilter(this);
    hide();
}

void CaptureCompletionList::setCompletions(const QList<CaptureCompletion> &completions, bool stands)
{
    const qsizetype start = completions.isEmpty() ? -1 : completions.constFirst().start;
    if (start != m_dismissedAt)
        m_dismissedAt = -1;
    m_completions = m_dismissedAt < 0 ? completions : QList<CaptureCompletion>();
    m_model->clear();
    for (const CaptureCompletion &completion : std::as_const(m_completions)) {
        auto *item = new QStandardItem(completion.name);
        item->setData(int(completion.kind), CaptureCompletionDelegate::kindRole);
        m_model->appendRow(item);
    }
    setVisible(!m_completions.isEmpty());
    if (!stands)
        choose(0);
    updateGeometry();
}

QString CaptureCompletionList::chosen() const
{
    return isHidden() ? QString() : currentIndex().data().toString();
}

void CaptureCompletionList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

QSize CaptureCompletionList::sizeHint() const
{
    const int rows = std::min(m_model->rowCount(), rowsShown);
    return {QListView::sizeHint().width(), rows * std::max(sizeHintForRow(0), 0)};
}

bool CaptureCompletionList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_field && event->type() == QEvent::KeyPress && isVisible();
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool plain = key && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return (plain && steer(key->key())) || QListView::eventFilter(watched, event);
}

bool CaptureCompletionList::steer(int key)
{
    switch (key) {
    case Qt::Key_Down:
        choose(currentIndex().row() + 1);
        return true;
    case Qt::Key_Up:
        choose(std::max(currentIndex().row(), 0) - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeChosen();
    case Qt::Key_Tab:
        if (!takeChosen())
            takeFirst();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

void CaptureCompletionList::choose(int row)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    setCurrentIndex(m_model->index((row + rows) % rows, 0));
    announce(currentIndex().data().toString());
}

void CaptureCompletionList::takeFirst()
{
    choose(0);
    take();
}

bool CaptureCompletionList::takeChosen()
{
    const bool isChosen = currentIndex().isValid();
    take();
    return isChosen;
}

void CaptureCompletionList::take()
{
    const int row = currentIndex().row();
    if (row >= 0 && row < m_completions.size())
        Q_EMIT taken(CaptureCompletion(m_completions.at(row)));
}

void CaptureCompletionList::dismiss()
{
    m_dismissedAt = m_completions.constFirst().start;
    hide();
    Q_EMIT chosenChanged();
}

void CaptureCompletionList::announce(const QString &sentence)
{
    // The focus stays in the field, so that a screen reader would not say what is chosen here.
    QAccessibleAnnouncementEvent event(m_field, sentence);
    QAccessible::updateAccessibility(&event);
}

} // namespace Headway
