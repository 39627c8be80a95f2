// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hitmarks.h"

#include "colours.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextCharFormat>

#include <chrono>

using namespace std::chrono_literals;

namespace Headway {

namespace {

constexpr auto pauseInTyping = 150ms; // Nobody waits for the marks between two keys.
constexpr qsizetype most = 1000;      // Each costs a cursor that follows every key.

} // namespace

QTextCharFormat hitFormat(const QPalette &palette)
{
    const Colours colours = Colours::of(palette);
    QTextCharFormat format;
    format.setBackground(colours.found);
    format.setForeground(colours.text);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(colours.number);
    return format;
}

HitMarks::HitMarks(QPlainTextEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HitMarks::mark);
    connect(edit->document(), &QTextDocument::contentsChanged, this, &HitMarks::followText);
    edit->installEventFilter(this);
}

void HitMarks::setHits(const SearchHits &hits)
{
    if (hits == m_hits)
        return;
    m_hits = hits;
    mark();
}

void HitMarks::followText()
{
    if (!m_hits.isEmpty())
        m_pause.start(m_edit->hasFocus() ? pauseInTyping : 0ms);
}

bool HitMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_hits.isEmpty())
        m_pause.start(0ms);
    return QObject::eventFilter(watched, event);
}

void HitMarks::mark()
{
    m_pause.stop();
    QList<QTextEdit::ExtraSelection> marks;
    const QTextCharFormat format = hitFormat(m_edit->palette());
    QTextBlock block = m_hits.isEmpty() ? QTextBlock() : m_edit->document()->begin();
    for (; block.isValid() && marks.size() < most; block = block.next()) {
        for (const SearchPlace &place : m_hits.in(block.text())) {
            QTextCursor words(block);
            words.setPosition(block.position() + int(place.start));
            words.setPosition(block.position() + int(place.end()), QTextCursor::KeepAnchor);
            marks << QTextEdit::ExtraSelection{words, format};
        }
    }
    m_edit->setExtraSelections(marks);
}

} // namespace Headway
