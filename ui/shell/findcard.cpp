// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findcard.h"

#include "finddelegate.h"
#include "findmodel.h"
#include "look.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Headway {

namespace {
constexpr int widest = 600; // px
constexpr int stride = 8;   // rows of Page Down
} // namespace

FindCard::FindCard(QWidget *field)
    : FloatingCard(field->window())
    , m_field(field)
    , m_model(new FindModel(this))
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
{
    setAccessibleName(tr("What was found"));
    makeList();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setContentsMargins(Space::Within, Space::Hair, Space::Within, Space::Hair);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Within, Space::Within, Space::Within, Space::Within);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    parentWidget()->installEventFilter(this);
    hide();
}

void FindCard::makeList()
{
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FindDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        if (chosen())
            Q_EMIT taken();
    });
}

void FindCard::showRows(const QList<FindRows::Row> &rows)
{
    const auto before = m_isByHand ? chosen() : std::nullopt;
    m_model->setRows(rows);
    const int again = before ? m_model->rowOf(*before) : -1;
    m_isByHand = again >= 0;
    m_list->scrollToTop();
    choose(m_isByHand ? again : m_model->nextHit(-1));
    place();
    setVisible(true);
    raise();
}

void FindCard::tell(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    place();
}

void FindCard::dismiss()
{
    hide();
    m_isByHand = false;
}

void FindCard::chooseNext(int step)
{
    m_isByHand = true;
    choose(m_model->nextHit(m_list->currentIndex().row(), step));
}

void FindCard::chooseFarther(int step)
{
    const int wanted = std::clamp(m_list->currentIndex().row() + step * stride, 0, m_model->rowCount() - 1);
    m_isByHand = true;
    choose(m_model->hitAt(wanted) ? wanted : m_model->nextHit(wanted));
}

std::optional<FindHit> FindCard::chosen() const
{
    return m_model->hitAt(m_list->currentIndex().row());
}

/** The focus stays in the field, so that a screen reader would not say what is chosen here. */
void FindCard::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(m_model->nextHit(-1) == row ? m_model->index(0, 0) : index); // With the name above the first.
    QAccessibleAnnouncementEvent event(m_field, index.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&event);
}

int FindCard::wantedHeight() const
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int note = m_note->isHidden() ? 0 : m_note->sizeHint().height();
    return rows + note + 2 * Space::Within + 2 * shadow;
}

/** Beneath the field and in line with its end, as far as the window has room. */
void FindCard::place()
{
    const QRect field(m_field->mapTo(parentWidget(), QPoint()), m_field->size());
    const QRect room = parentWidget()->rect();
    const int width = std::min(std::max(widest, field.width()), room.width() - 2 * Space::Within);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int wantedLeft = leftToRight ? field.right() + 1 - width : field.left();
    const int left = std::clamp(wantedLeft, Space::Within, std::max(room.width() - width - Space::Within, 0));
    const int top = field.bottom() + 1 + Space::Hair - shadow;
    const int height = std::min(wantedHeight(), room.height() - top - Space::Within);
    setGeometry(left - shadow, top, width + 2 * shadow, height);
}

bool FindCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        QMetaObject::invokeMethod(this, &FindCard::place, Qt::QueuedConnection); // Once the field has its new place.
    return FloatingCard::eventFilter(watched, event);
}

} // namespace Headway
