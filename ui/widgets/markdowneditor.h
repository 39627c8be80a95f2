// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "markdownmarks.h"

#include <QPlainTextEdit>

namespace Headway {

class Highlighting;
class MarkdownHighlighter;
class ProseLayout;

/**
 * Where Markdown is written: coloured as it is typed, plain text and nothing else. It has no frame; the page draws the
 * field's edge. It wants to be as high as its text, and scrolls where the page gives it less.
 */
class MarkdownEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEditor(Highlighting &highlighting, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /** Puts marks around the selection or the word at the cursor, or takes them off again. */
    void toggleBold();
    void toggleItalic();
    /** Makes a link of the selection and leads to where its address goes. */
    void insertLink();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void addShortcuts();
    void toggle(Emphasis emphasis);
    bool continueList();
    void startColouring();
    void refreshColours();
    void paintSelection(QPainter &painter, const QRect &seen) const;
    void followHeight();
    int contentHeight() const;

    Highlighting &m_highlighting;
    ProseLayout *m_layout;                        ///< Owned by the document.
    MarkdownHighlighter *m_highlighter = nullptr; ///< Once it was shown.
    int m_shownHeight = 0;
};

} // namespace Headway
