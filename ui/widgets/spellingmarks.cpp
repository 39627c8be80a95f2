// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spellingmarks.h"

#include "markdownhighlighter.h"
#include "spelling.h"

#include <QPlainTextEdit>
#include <QTextLayout>

#include <algorithm>

namespace Headway {

namespace {

constexpr int restMs = 250;

/** What is no prose: marks, addresses, names and code, as the highlighter has found them. */
QList<TextRange> notProse(const QTextBlock &block)
{
    QList<TextRange> ranges;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (!MarkdownHighlighter::isProse(range.format))
            ranges.append({range.start, range.length});
    }
    return ranges;
}

} // namespace

SpellingMarks::SpellingMarks(QPlainTextEdit *editor, const MarkdownHighlighter &highlighter, Spelling &spelling)
    : QObject(editor)
    , m_editor(editor)
    , m_spelling(spelling)
    , m_paragraphs(editor->document()->blockCount())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SpellingMarks::check);
    connect(&highlighter, &MarkdownHighlighter::coloured, this, &SpellingMarks::expire);
    connect(editor->document(), &QTextDocument::contentsChange, this, &SpellingMarks::follow);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &SpellingMarks::letGoOfTyped);
    connect(&spelling, &Spelling::changed, this, &SpellingMarks::forget);
}

QList<TextRange> SpellingMarks::in(const QTextBlock &block)
{
    const Checked &checked = m_checked[block.fragmentIndex()];
    if (!checked.isCurrent && !m_wanted.contains(block)) {
        m_wanted << block;
        if (!m_rest.isActive())
            m_rest.start();
    }
    QList<TextRange> words = checked.words;
    words.removeIf([&](const TextRange &word) { return isTyped(block, word); });
    return words;
}

bool SpellingMarks::isTyped(const QTextBlock &block, const TextRange &word) const
{
    const int at = m_typedAt - block.position();
    return m_typedAt >= 0 && word.start <= at && at <= word.end();
}

QTextCursor SpellingMarks::wordAt(const QTextCursor &cursor) const
{
    QTextCursor word = cursor;
    word.clearSelection();
    const int at = cursor.positionInBlock();
    for (const TextRange &range : m_checked.value(cursor.block().fragmentIndex()).words) {
        if (range.start <= at && at <= range.end()) {
            word.setPosition(cursor.block().position() + range.start);
            word.setPosition(cursor.block().position() + range.end(), QTextCursor::KeepAnchor);
        }
    }
    return word;
}

void SpellingMarks::forget()
{
    m_checked.clear();
    m_editor->viewport()->update();
}

/** What is coloured anew may be prose now, or none any more. */
void SpellingMarks::expire(const QTextBlock &block)
{
    const auto checked = m_checked.find(block.fragmentIndex());
    if (checked != m_checked.end())
        checked->isCurrent = false;
}

/** Words behind what was typed move on with it; those that it touches are words no more. */
void SpellingMarks::follow(int position, int removed, int added)
{
    if (removed == 0 && added == 0)
        return;
    m_typedAt = position + added;
    m_rest.start();
    const QTextBlock block = m_editor->document()->findBlock(position);
    const int before = std::exchange(m_paragraphs, m_editor->document()->blockCount());
    const bool isWithinOne = before == m_paragraphs && position + added < block.position() + block.length();
    if (!isWithinOne) {
        // Paragraphs came or went, and what is new may have the number of one that is gone.
        for (QTextBlock each = block; each.isValid() && each.position() <= position + added; each = each.next())
            m_checked.remove(each.fragmentIndex());
        return;
    }
    Checked &checked = m_checked[block.fragmentIndex()];
    checked.isCurrent = false;
    const int at = position - block.position();
    checked.words.removeIf([&](const TextRange &word) { return word.touches(at, at + removed); });
    for (TextRange &word : checked.words)
        word.start += word.start > at ? added - removed : 0;
}

void SpellingMarks::letGoOfTyped()
{
    if (m_typedAt < 0 || m_editor->textCursor().position() == m_typedAt)
        return;
    m_typedAt = -1;
    m_editor->viewport()->update();
}

void SpellingMarks::check()
{
    const QList<QTextBlock> wanted = std::exchange(m_wanted, {});
    for (const QTextBlock &block : wanted) {
        if (block.isValid() && block.document() == m_editor->document())
            ask(block);
    }
}

void SpellingMarks::ask(const QTextBlock &block)
{
    Checked &checked = m_checked[block.fragmentIndex()];
    if (checked.isCurrent)
        return;
    checked.isCurrent = true;
    checked.asked = ++m_asked;
    // Behind what is coloured nobody knows what is prose.
    m_spelling.misspelled(block.text().left(MarkdownHighlighter::mostColoured), notProse(block))
        .then(this, [this, paragraph = block.fragmentIndex(), asked = m_asked](const QList<TextRange> &words) {
            take(paragraph, asked, words);
        });
}

void SpellingMarks::take(int paragraph, int asked, const QList<TextRange> &words)
{
    const auto checked = m_checked.find(paragraph);
    if (checked == m_checked.end() || checked->asked != asked || !checked->isCurrent)
        return; // Something was typed meanwhile: it will be asked about again.
    if (std::exchange(checked->words, words) != words)
        m_editor->viewport()->update();
}

} // namespace Headway
