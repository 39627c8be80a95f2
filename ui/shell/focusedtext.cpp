// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "focusedtext.h"

#include "localundo.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>

namespace Headway {

namespace {

/** The line in which one types where the widget is one, or has one. */
QLineEdit *lineOf(QWidget *focus)
{
    if (qobject_cast<QAbstractSpinBox *>(focus) || qobject_cast<QComboBox *>(focus))
        return focus->findChild<QLineEdit *>(Qt::FindDirectChildrenOnly);
    return qobject_cast<QLineEdit *>(focus);
}

bool isMenu(const QWidget *widget)
{
    return qobject_cast<const QMenu *>(widget) || qobject_cast<const QMenuBar *>(widget);
}

bool holdsText()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    return data && data->hasText();
}

} // namespace

FocusedText::FocusedText(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && !isMenu(now) && now->window() == m_window)
            follow(now);
    });
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &FocusedText::changed);
}

FocusedText::~FocusedText() = default;

void FocusedText::follow(QWidget *focus)
{
    if (m_focus == focus)
        return;
    // A visit is over: what was typed in it is saved as a step of the career's.
    forgetSteps();
    if (m_focus)
        m_focus->removeEventFilter(this);
    m_focus = focus;
    m_line = lineOf(focus);
    m_block = qobject_cast<QPlainTextEdit *>(focus);
    m_watch = std::make_unique<QObject>();
    if (m_line)
        watchLine();
    if (m_block)
        watchBlock();
    if (m_line || m_block)
        m_focus->installEventFilter(this);
    Q_EMIT changed();
}

void FocusedText::watchLine()
{
    connect(m_line, &QLineEdit::textChanged, m_watch.get(), [this] { Q_EMIT changed(); });
    connect(m_line, &QLineEdit::selectionChanged, m_watch.get(), [this] { Q_EMIT changed(); });
}

void FocusedText::watchBlock()
{
    connect(m_block, &QPlainTextEdit::textChanged, m_watch.get(), [this] { Q_EMIT changed(); });
    connect(m_block, &QPlainTextEdit::selectionChanged, m_watch.get(), [this] { Q_EMIT changed(); });
    connect(m_block, &QPlainTextEdit::undoAvailable, m_watch.get(), [this] { Q_EMIT changed(); });
    connect(m_block, &QPlainTextEdit::redoAvailable, m_watch.get(), [this] { Q_EMIT changed(); });
}

template<typename Deed>
void FocusedText::act(Deed deed)
{
    if (m_line)
        deed(m_line.data());
    else if (m_block)
        deed(m_block.data());
}

bool FocusedText::canUndo() const
{
    return m_line ? m_line->isUndoAvailable() : canWrite() && m_block->document()->isUndoAvailable();
}

bool FocusedText::canRedo() const
{
    return m_line ? m_line->isRedoAvailable() : canWrite() && m_block->document()->isRedoAvailable();
}

bool FocusedText::canWrite() const
{
    return m_line ? !m_line->isReadOnly() : m_block && !m_block->isReadOnly();
}

bool FocusedText::canCut() const
{
    return canCopy() && canWrite();
}

bool FocusedText::canCopy() const
{
    return m_line ? m_line->hasSelectedText() : m_block && m_block->textCursor().hasSelection();
}

bool FocusedText::canPaste() const
{
    return canWrite() && holdsText();
}

bool FocusedText::canSelectAll() const
{
    return m_line ? !m_line->text().isEmpty() : m_block && !m_block->document()->isEmpty();
}

void FocusedText::undo()
{
    act([](auto *field) { field->undo(); });
}

void FocusedText::redo()
{
    act([](auto *field) { field->redo(); });
}

void FocusedText::cut()
{
    act([](auto *field) { field->cut(); });
}

void FocusedText::copy()
{
    act([](auto *field) { field->copy(); });
}

void FocusedText::paste()
{
    act([](auto *field) { field->paste(); });
}

void FocusedText::selectAll()
{
    act([](auto *field) { field->selectAll(); });
}

void FocusedText::forgetSteps()
{
    act([](auto *field) { LocalUndo::forget(field); });
    Q_EMIT changed();
}

bool FocusedText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (canWrite() && (key->matches(QKeySequence::DeleteEndOfWord) || key->matches(QKeySequence::DeleteStartOfWord))) {
        event->accept(); // Where one types it means the next word, and not the record.
        return true;
    }
    const bool isIdle =
        (key->matches(QKeySequence::Undo) && !canUndo()) || (key->matches(QKeySequence::Redo) && !canRedo());
    if (isIdle)
        event->ignore();
    return isIdle;
}

} // namespace Headway
