// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "writingview.h"

#include "colours.h"
#include "icons.h"
#include "look.h"
#include "wordcountlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int measure = 720;  // px: about 80 letters
constexpr int textInset = 12; // px from an editor's edge to its letters

QLabel *makeLabel(QFont (*scale)(const QFont &), QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTypeScale(label, scale);
    return label;
}

} // namespace

WritingView::WritingView(QPlainTextEdit *editor, QWidget *home, const QString &title)
    : QWidget(home->window())
    , m_editor(editor)
    , m_home(home)
    , m_title(makeLabel(Type::title, this))
    , m_notice(makeLabel(Type::caption, this))
    , m_leave(new QToolButton(this))
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Space::Edge, 2 * Space::Edge, Space::Edge, Space::Between);
    column->setSpacing(Space::Between);
    column->addWidget(m_title);
    column->addWidget(editor, 1);
    column->addLayout(makeFoot());
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(measure + 2 * Space::Edge);
    middle->setLayout(column);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(middle);
    m_title->setContentsMargins(textInset, 0, textInset, 0);
    setTitle(title);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &WritingView::leave);
    home->installEventFilter(this);
    window()->installEventFilter(this);
    setGeometry(window()->rect());
    show();
    raise();
    editor->show();
    editor->setFocus();
}

QHBoxLayout *WritingView::makeFoot()
{
    m_leave->setIcon(symbolicIcon(u"view-restore-symbolic"_s));
    m_leave->setAutoRaise(true);
    m_leave->setAccessibleName(tr("Back to the page"));
    m_leave->setToolTip(tr("Back to the page (Esc)"));
    connect(m_leave, &QToolButton::clicked, this, &WritingView::leave);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::Between);
    foot->addWidget(m_notice, 1);
    foot->addWidget(new WordCountLabel(m_editor, this));
    foot->addWidget(m_leave);
    return foot;
}

void WritingView::setTitle(const QString &title)
{
    m_title->setText(title.isEmpty() ? tr("No title yet") : title);
}

void WritingView::setNotice(const QString &notice)
{
    m_notice->setText(notice);
}

void WritingView::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), Colours::of(palette()).page);
}

bool WritingView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_home && event->type() == QEvent::Hide && !event->spontaneous())
        leave(); // Not where the whole window is put away for a while.
    else if (watched != m_home && event->type() == QEvent::Resize)
        setGeometry(window()->rect());
    return QWidget::eventFilter(watched, event);
}

/** Nothing beneath is to be seen, so nothing there may have the focus. */
bool WritingView::focusNextPrevChild(bool)
{
    QWidget *other = m_leave;
    if (m_leave->hasFocus())
        other = m_editor;
    other->setFocus(Qt::TabFocusReason);
    return true;
}

void WritingView::leave()
{
    giveBack();
    hide();
    deleteLater();
}

void WritingView::giveBack()
{
    if (!m_home || !m_editor)
        return;
    m_home->removeEventFilter(this);
    m_home->layout()->addWidget(m_editor);
    m_editor->show();
    m_editor->setFocus();
    m_home = nullptr;
    Q_EMIT left();
}

/** With the window: the editor goes with the page that it belongs to. */
WritingView::~WritingView()
{
    giveBack();
}

} // namespace Headway
