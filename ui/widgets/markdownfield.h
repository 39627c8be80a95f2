// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace Headway {

class FieldFrame;
class MarkdownEditor;
class WritingView;

/**
 * An editor of Markdown in its frame, and at its foot what formats its words, how many there are, the way to write
 * without distraction, and while nothing is written yet, an outline to begin with.
 */
class MarkdownField final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkdownField(MarkdownEditor *editor, QWidget *parent = nullptr);

    /** Begins an empty text with `outline` where that is wanted; `words` say what it is. An empty one is not offered.
     */
    void offer(const QString &words, const QString &outline);
    /** Of the text, to be seen where nothing else is. */
    void setTitle(const QString &title);
    /** To be said there too: that something could not be saved. */
    void setNotice(const QString &notice);
    /** Shows nothing but the text and its title, or leads back. */
    void toggleWritingView();
    /** That, for a menu. */
    QAction *writing() const { return m_writing; }

private:
    QHBoxLayout *makeFoot();
    QHBoxLayout *makeFormats();
    void addShortcuts();
    void updateOffer();
    void begin();

    MarkdownEditor *m_editor;
    FieldFrame *m_frame;
    QToolButton *m_offer;
    QAction *m_writing;
    QString m_outline;
    QString m_title;
    QString m_notice;
    QPointer<WritingView> m_view;
};

} // namespace Headway
