// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titleedit.h"

#include "fieldnote.h"
#include "look.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

namespace Headway {

TitleEdit::TitleEdit(qsizetype most, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_most(most)
{
    setTypeScale(this, Type::title);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBackgroundVisible(false);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &TitleEdit::fitHeight);
}

QSize TitleEdit::sizeHint() const
{
    const int lines = std::max(1, document()->firstBlock().layout()->lineCount());
    return {200, lines * fontMetrics().lineSpacing() + 2};
}

void TitleEdit::fitHeight()
{
    updateGeometry();
}

void TitleEdit::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

bool TitleEdit::hasRoomFor(const QString &words) const
{
    const QTextCursor cursor = textCursor();
    const int kept = document()->characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart());
    return words.isEmpty() || kept + words.size() <= m_most;
}

void TitleEdit::sayFull()
{
    sayAtField(this, tr("A title holds %n character(s) at the most. The rest goes into the text below.", nullptr,
                        int(m_most)));
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        return;
    }
    const bool types = !event->text().isEmpty() && event->text().front().isPrint();
    if (types && !hasRoomFor(event->text()))
        sayFull();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TitleEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (hasRoomFor(event->commitString())) {
        QPlainTextEdit::inputMethodEvent(event);
        return;
    }
    QInputMethodEvent nothing; // What was being put together goes as well.
    QPlainTextEdit::inputMethodEvent(&nothing);
    sayFull();
}

void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void TitleEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TitleEdit::insertFromMimeData(const QMimeData *source)
{
    const QString words = source->text().simplified();
    if (hasRoomFor(words)) {
        insertPlainText(words);
        return;
    }
    const QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    Q_EMIT pastedOver(toPlainText().replace(start, cursor.selectionEnd() - start, words));
    sayFull();
}

} // namespace Headway
