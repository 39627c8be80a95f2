// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace Headway {

/**
 * A title written in place: no frame until it has the focus, as tall as its words, never more than one paragraph, and
 * never longer than `most` UTF-16 units by what is typed or pasted. Enter and Tab leave it.
 */
class TitleEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TitleEdit(qsizetype most, QWidget *parent = nullptr);

    /** Like setPlainText(), but as something that undo takes back. */
    void replaceText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void left();
    /** With what was pasted it would be longer than may be, and is as it was: `whole` is what it would have become. */
    void pastedOver(const QString &whole);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    bool hasRoomFor(const QString &words) const;
    void sayFull();

    qsizetype m_most;
};

} // namespace Headway
