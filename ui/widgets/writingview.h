// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace Headway {

/**
 * Nothing but a text and its title, over the whole window: an editor comes here from where it stands, with its cursor
 * and its steps of undo, and goes back when the view is left by Esc or by the key that led here, or when the page that
 * it belongs to goes. It is the same editor all the time, saved as ever.
 */
class WritingView final : public QWidget
{
    Q_OBJECT

public:
    /** Over the window of `home`, into whose layout `editor` goes back. The view deletes itself when it is left. */
    WritingView(QPlainTextEdit *editor, QWidget *home, const QString &title);
    ~WritingView() override;

    void setTitle(const QString &title);
    /** What must be said here, since nothing else is to be seen: that something could not be saved. */
    void setNotice(const QString &notice);
    void leave();

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QHBoxLayout *makeFoot();
    void giveBack();

    QPointer<QPlainTextEdit> m_editor;
    QPointer<QWidget> m_home;
    QLabel *m_title;
    QLabel *m_notice;
    QToolButton *m_leave;
};

} // namespace Headway
