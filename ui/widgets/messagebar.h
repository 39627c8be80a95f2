// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace Headway {

/**
 * A sentence across the top of a pane that stays until it is dealt with: what happened, what is safe, what to do.
 * Hidden while there is nothing to say.
 */
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Tone { Information, Warning };

    explicit MessageBar(QWidget *parent = nullptr);

    /** Shows `sentence`, with a button for `action` where there is one. Not taken over. */
    void show(Tone tone, const QString &sentence, QAction *action = nullptr);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace Headway
