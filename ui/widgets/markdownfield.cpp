// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownfield.h"

#include "fieldframe.h"
#include "icons.h"
#include "look.h"
#include "markdownactions.h"
#include "markdowneditor.h"
#include "wordcountlabel.h"
#include "writingview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

MarkdownField::MarkdownField(MarkdownEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_frame(new FieldFrame(editor, this))
    , m_offer(new QToolButton(this))
    , m_writing(new QAction(symbolicIcon(u"view-fullscreen-symbolic"_s), tr("Write without &distraction"), editor))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(m_frame, 1);
    column->addLayout(makeFoot());
    setFocusProxy(editor);
    addShortcuts();
    connect(m_writing, &QAction::triggered, this, &MarkdownField::toggleWritingView);
    connect(m_offer, &QToolButton::clicked, this, &MarkdownField::begin);
    connect(editor, &QPlainTextEdit::textChanged, this, &MarkdownField::updateOffer);
    updateOffer();
}

QHBoxLayout *MarkdownField::makeFoot()
{
    m_offer->setAutoRaise(true);
    m_offer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_offer->setIcon(symbolicIcon(u"view-list-text-symbolic"_s));
    auto *widen = new QToolButton(this);
    widen->setAutoRaise(true);
    widen->setIcon(symbolicIcon(u"view-fullscreen-symbolic"_s));
    widen->setAccessibleName(tr("Write without distraction"));
    widen->setToolTip(tr("Nothing but the text (F11)"));
    connect(widen, &QToolButton::clicked, this, &MarkdownField::toggleWritingView);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Space::Within);
    foot->addLayout(makeFormats());
    foot->addWidget(m_offer);
    foot->addStretch();
    foot->addWidget(new WordCountLabel(m_editor, this));
    foot->addWidget(widen);
    return foot;
}

/** For those who look for them; they take the cursor from no word. */
QHBoxLayout *MarkdownField::makeFormats()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    for (QAction *action : m_editor->actions().common()) {
        auto *button = new QToolButton(this);
        const QString name = action->text().remove(u'…');
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setIcon(action->icon());
        button->setAccessibleName(name);
        button->setToolTip(
            tr("%1 (%2)", "Bold (Ctrl+B)").arg(name, action->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(button, &QToolButton::clicked, m_editor, qOverload<>(&QWidget::setFocus));
        row->addWidget(button);
    }
    return row;
}

void MarkdownField::addShortcuts()
{
    m_writing->setShortcuts({Qt::Key_F11, Qt::CTRL | Qt::SHIFT | Qt::Key_F});
    m_editor->addAction(m_writing);
}

void MarkdownField::offer(const QString &words, const QString &outline)
{
    m_offer->setText(words);
    m_outline = outline;
    updateOffer();
}

void MarkdownField::updateOffer()
{
    m_offer->setVisible(!m_outline.isEmpty() && m_editor->document()->isEmpty() && !m_editor->isReadOnly());
}

/** The cursor goes where the first words belong: behind the first line. */
void MarkdownField::begin()
{
    m_editor->setFocus();
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    cursor.insertText(m_outline);
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Start);
    cursor.movePosition(QTextCursor::EndOfBlock);
    m_editor->setTextCursor(cursor);
}

void MarkdownField::setTitle(const QString &title)
{
    m_title = title;
    if (m_view)
        m_view->setTitle(title);
}

void MarkdownField::setNotice(const QString &notice)
{
    m_notice = notice;
    if (m_view)
        m_view->setNotice(notice);
}

void MarkdownField::toggleWritingView()
{
    if (m_view) {
        m_view->leave();
        return;
    }
    if (!m_editor->isVisible())
        return;
    m_view = new WritingView(m_editor, m_frame, m_title);
    m_view->setNotice(m_notice);
}

} // namespace Headway
