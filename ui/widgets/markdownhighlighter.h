// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colours.h"
#include "linecolourer.h"

#include <QHash>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTimer>

#include <map>
#include <memory>

class QPlainTextEdit;

namespace Headway {

class Highlighting;

/**
 * Colours Markdown as it is typed, in the colours of the window instead of a theme's, so that the text belongs to what
 * is around it in light and dark. What is recognised is told by weight or underline too, never by colour alone.
 *
 * A block of code is coloured in its own language, whose definition is read when the first such block is seen. What a
 * key changes far below, as a block of code that is opened above all else, follows in slices between the keys.
 */
class MarkdownHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /** Of an editor that says nothing of it: colouring is no edit, though the document says that it changed. */
    MarkdownHighlighter(Highlighting &highlighting, QPlainTextEdit *editor);
    ~MarkdownHighlighter() override;

    void setColours(const Colours &colours);

    /** So much of a paragraph is coloured: nobody writes a longer one, and no key shall wait for what was imported. */
    static constexpr int mostColoured = 10'000;
    /** Whether a paragraph is code or belongs to the fence around it; false before it was coloured. */
    static bool isCode(const QTextBlock &block);
    /** Whether words of this format are a person's own, to be read as language: no marks, addresses or names. */
    static bool isProse(const QTextCharFormat &format);

Q_SIGNALS:
    void coloured(const QTextBlock &block);

protected:
    void highlightBlock(const QString &text) override;

private:
    struct Paragraph;
    static const Paragraph *paragraphOf(const QTextBlock &block);

    Paragraph colourMarkdown(const QString &text, const Paragraph *above);
    void colourCode(const QString &text, Paragraph &paragraph);
    LineColourer *languageOf(const QString &name);
    void applyOwn(int offset, int length, const KSyntaxHighlighting::Format &format);
    void makeQuick(const QString &text);
    void colourLater(const QTextBlock &block);
    void colourOn();

    Highlighting &m_highlighting;
    QPlainTextEdit *m_editor;
    Colours m_colours;
    LineColourer m_markdown;
    std::map<QString, std::unique_ptr<LineColourer>> m_languages; ///< By the name in the fence.
    bool m_isQuick = false;                                       ///< The paragraph that is being coloured.
    QHash<int, QTextCharFormat> m_own;                            ///< By the format's id.
    QHash<int, QTextCharFormat> m_quick;                          ///< The same, for paragraphs that are quick.
    QHash<int, QTextCharFormat> m_code;                           ///< By the general style that all languages share.
    QTextCursor m_pending;                                        ///< In the paragraph to go on with.
    QTimer m_later{this};
};

} // namespace Headway
