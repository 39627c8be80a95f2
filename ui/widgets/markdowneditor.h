// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colours.h"

#include <QImage>
#include <QPlainTextEdit>
#include <QUrl>

namespace Headway {

class Highlighting;
class MarkdownActions;
class MarkdownHighlighter;
class ProseLayout;
class Spelling;
class SpellingMarks;

/**
 * Where Markdown is written: coloured as it is typed, plain text and nothing else; what is pasted with formats becomes
 * Markdown. It has no frame; the page draws the field's edge. It wants to be as high as its text, and scrolls where the
 * page gives it less.
 *
 * What keys and pastes do stands in classes of their own: MarkdownActions, ListTyping, LinkFollower, Pasted.
 */
class MarkdownEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MarkdownEditor(Highlighting &highlighting, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /** How many lines it is high where its text is shorter. */
    void setLeastLines(int lines);
    /** Underlines what is misspelled, from when it is first shown. */
    void setSpelling(Spelling &spelling) { m_spelling = &spelling; }
    const MarkdownActions &actions() const { return *m_actions; }

Q_SIGNALS:
    /** Files of this computer were pasted or dropped. Where nobody listens, their names are taken for text. */
    void filesOffered(const QList<QUrl> &files);
    /** A picture was pasted or dropped that no words came with. */
    void imageOffered(const QImage &image);
    /** Somebody wants to go where a link leads. */
    void linkWanted(const QUrl &address);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    bool offer(const QMimeData &pasted);
    void insertAsOne(const QString &text);
    bool takes(const QString &text);
    void startColouring();
    void refreshColours();
    template<typename Paint>
    void forEachSeen(const QRect &seen, Paint paint) const;
    void paintSelection(QPainter &painter, const QRect &seen) const;
    void paintMisspelled(QPainter &painter, const QRect &seen);
    void followHeight();
    int contentHeight() const;

    Highlighting &m_highlighting;
    ProseLayout *m_layout; ///< Owned by the document.
    MarkdownActions *m_actions;
    Colours m_ink; ///< Painting asks for them with every key.
    Spelling *m_spelling = nullptr;
    MarkdownHighlighter *m_highlighter = nullptr; ///< Once it was shown.
    SpellingMarks *m_misspelled = nullptr;        ///< Likewise.
    int m_leastLines = 6;
    int m_shownHeight = 0;
};

} // namespace Headway
