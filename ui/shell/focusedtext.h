// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

class QLineEdit;
class QPlainTextEdit;

namespace Headway {

/**
 * The text field of a window that has the focus, of whatever class: what the Edit menu acts on. It stays while a menu
 * is open over it.
 *
 * Qt's fields keep Ctrl+Z to themselves even where they have nothing to take back; then it goes on to the window. Keys
 * that delete a word they do not keep, though the window may have them for something else.
 */
class FocusedText final : public QObject
{
    Q_OBJECT

public:
    explicit FocusedText(QWidget *window);
    ~FocusedText() override;

    bool canUndo() const;
    bool canRedo() const;
    bool canCut() const;
    bool canCopy() const;
    bool canPaste() const;
    bool canSelectAll() const;

    void undo();
    void redo();
    void cut();
    void copy();
    void paste();
    void selectAll();
    /** Something else was done meanwhile: the next undo is that one's. */
    void forgetSteps();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);
    void watchLine();
    void watchBlock();
    bool canWrite() const;
    template<typename Deed>
    void act(Deed deed);

    QWidget *m_window;
    QPointer<QWidget> m_focus;
    QPointer<QLineEdit> m_line;
    QPointer<QPlainTextEdit> m_block;
    std::unique_ptr<QObject> m_watch; ///< Of the field's signals; gone with the focus.
};

} // namespace Headway
