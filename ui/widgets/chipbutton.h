// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Headway {

/**
 * One chip that can be taken off: by a click, or by Delete or Backspace while it has the focus. One with a menu goes by
 * a click on its cross, and tells by menuWanted() of any other.
 */
class ChipButton final : public QToolButton
{
    Q_OBJECT

public:
    enum class Tone { Plain, Warning };

    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /** More that is said of it, behind its text. */
    void setNote(const QString &note);
    void setHasMenu(bool hasMenu);
    /** Where there is no room for all of it, its middle goes, and its note stays. */
    void setFileName(bool isFileName);
    /** As it is written in so much room. */
    QString wordsIn(int width) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    void menuWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;
    int tailWidth() const;
    void drawWords(QPainter &painter, const QRect &place, const QColor &ink) const;
    void describe();

    Tone m_tone = Tone::Plain;
    QString m_note;
    bool m_hasMenu = false;
    bool m_isFileName = false;
    bool m_isOnCross = false; ///< Where the mouse was pressed last.
};

} // namespace Headway
