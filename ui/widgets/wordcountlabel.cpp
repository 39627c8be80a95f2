// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordcountlabel.h"

#include "colours.h"
#include "look.h"
#include "wordcount.h"

#include <QLocale>
#include <QPlainTextEdit>

namespace Headway {

namespace {

constexpr int restMs = 200;

} // namespace

WordCountLabel::WordCountLabel(const QPlainTextEdit *editor, QWidget *parent)
    : QLabel(parent)
    , m_editor(editor)
{
    setTextFormat(Qt::PlainText);
    setTypeScale(this, Type::caption);
    setForegroundRole(QPalette::PlaceholderText);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &WordCountLabel::count);
    const auto wait = qOverload<>(&QTimer::start);
    connect(editor, &QPlainTextEdit::textChanged, &m_rest, wait);
    connect(editor, &QPlainTextEdit::selectionChanged, &m_rest, wait);
    count();
}

void WordCountLabel::count()
{
    const qsizetype all = wordCount(m_editor->toPlainText());
    const QTextCursor cursor = m_editor->textCursor();
    //: How long the text is that is being written
    const QString words = tr("%Ln word(s)", nullptr, int(all));
    if (all == 0)
        clear();
    else if (cursor.hasSelection())
        //: %1 is a number of words that are selected, %2 "300 words"
        setText(tr("%1 of %2").arg(QLocale().toString(wordCount(cursor.selectedText())), words));
    else
        setText(words);
}

} // namespace Headway
