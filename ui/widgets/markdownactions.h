// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownmarks.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QPlainTextEdit;
class QTextCursor;

namespace Headway {

/** What keys do to the words of an editor of Markdown. Each is one step of undo; in a text to be read they do nothing.
 */
class MarkdownActions final : public QObject
{
    Q_OBJECT

public:
    explicit MarkdownActions(QPlainTextEdit *editor);

    QAction *bold;
    QAction *italic;
    QAction *list;
    QAction *quote;
    QAction *link;
    QAction *code;
    QAction *pastePlain;

    /** Those that those look for who know no Markdown. */
    QList<QAction *> common() const { return {bold, italic, list, quote, link}; }

private:
    using Deed = void (MarkdownActions::*)();
    QAction *make(const QString &text, const QKeySequence &keys, Deed deed, const QString &icon = {});
    void toggleBold();
    void toggleItalic();
    void toggleCode();
    void toggleList();
    void toggleQuote();
    void toggleLines(const QString &mark);
    void insertLink();
    void insertPlain();
    void toggle(Emphasis emphasis);
    void replace(QTextCursor words, const QString &marked, int width);

    QPlainTextEdit *m_editor;
};

} // namespace Headway
