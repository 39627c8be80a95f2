// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace Headway {

class Clock;

/** Says that everything is safe: saved on this computer, and when the career file was last written. */
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Career &career, const Clock &clock, QWidget *parent = nullptr);

    /** For some seconds, in place of the state. */
    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void take(PublishState state);
    QString stateWords() const;
    QString ago() const;

    const Career &m_career;
    const Clock &m_clock;
    PublishState m_state;
    QDateTime m_publishedAt;
    QLabel *m_words;
    QTimer m_minute;
    QString m_said;
    QTimer m_saying;
};

} // namespace Headway
