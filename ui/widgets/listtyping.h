// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTextBlock>

class QKeyEvent;
class QPlainTextEdit;

namespace Headway {

/**
 * Writes lists on: Enter begins the next point, or ends the list behind an empty one; Tab and Shift+Tab move points in
 * and out. Tab moves on to the next field wherever it can indent nothing, so that the keyboard is never caught.
 *
 * Each is one step of undo. In a block of code keys do what they always do.
 */
class ListTyping final : public QObject
{
    Q_OBJECT

public:
    explicit ListTyping(QPlainTextEdit *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(const QKeyEvent &key);
    bool goOn();
    void endItem(const QTextBlock &item);
    bool indent();
    bool outdent();
    bool moveItems(const QString &indentation, const QString &number);
    bool isWriting() const;
    QTextBlock firstSelected() const;

    QPlainTextEdit *m_editor;
};

} // namespace Headway
