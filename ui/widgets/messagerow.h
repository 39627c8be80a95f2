// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "message.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace Headway {

/** One message as it is shown: its icon, its sentence, a button for each action, and one that closes it. */
class MessageRow final : public QWidget
{
    Q_OBJECT

public:
    /** Of a row with one line of words; what it takes the place of is as high. */
    static int leastHeight(const QFontMetrics &metrics);

    explicit MessageRow(const Message &message, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons(QHBoxLayout *row, const QList<QAction *> &actions);
    void goByItself(int afterMs);

    Message::Tone m_tone;
    QTimer m_timer;
};

} // namespace Headway
