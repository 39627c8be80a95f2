// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spelledwords.h"

#include <QHash>
#include <QObject>
#include <QTextBlock>
#include <QTextCursor>
#include <QTimer>

class QPlainTextEdit;

namespace Headway {

class MarkdownHighlighter;
class Spelling;

/**
 * Which words of an editor are misspelled. Only paragraphs that are seen are checked, when the keys rest, and not on
 * the thread of the window; until then the words found before move along with what is typed. The word that is being
 * typed is left alone until the cursor leaves it.
 */
class SpellingMarks final : public QObject
{
    Q_OBJECT

public:
    SpellingMarks(QPlainTextEdit *editor, const MarkdownHighlighter &highlighter, Spelling &spelling);

    /** Those of a paragraph that is seen: it will be checked where it was not yet. */
    QList<TextRange> in(const QTextBlock &block);
    /** The misspelled word at a cursor, selected; without a selection where there is none. */
    QTextCursor wordAt(const QTextCursor &cursor) const;

private:
    struct Checked
    {
        QList<TextRange> words;
        bool isCurrent = false; ///< Nothing was typed or coloured since.
        int asked = 0;          ///< Only the answer to the last question counts.
    };

    void forget();
    void expire(const QTextBlock &block);
    void follow(int position, int removed, int added);
    void letGoOfTyped();
    void check();
    void ask(const QTextBlock &block);
    void take(int paragraph, int asked, const QList<TextRange> &words);
    bool isTyped(const QTextBlock &block, const TextRange &word) const;

    QPlainTextEdit *m_editor;
    Spelling &m_spelling;
    QHash<int, Checked> m_checked; ///< By a paragraph's number in the document's own book, which it keeps.
    QList<QTextBlock> m_wanted;
    QTimer m_rest{this};
    int m_typedAt = -1; ///< Behind the last letter typed, as long as the cursor is in its word.
    int m_asked = 0;
    int m_paragraphs; ///< How many there were before the last edit.
};

} // namespace Headway
