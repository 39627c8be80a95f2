// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace Headway {

class Clock;
class PendingEdits;

/**
 * Says that everything is safe: saved on this computer, and when the career file was last written. Where edits could
 * not be saved it says that before all else, until they are.
 */
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Career &career, PendingEdits &edits, const Clock &clock, QWidget *parent = nullptr);

    /** For some seconds, in place of the state. */
    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void take(PublishState state);
    void countUnsaved();
    QString words() const;
    QString stateWords() const;
    QString ago() const;

    const Career &m_career;
    const PendingEdits &m_edits;
    const Clock &m_clock;
    PublishState m_state;
    QDateTime m_publishedAt;
    int m_unsaved = 0; ///< What could not be saved, until it is, also while it is tried again.
    QLabel *m_words;
    QPushButton *m_retry;
    QTimer m_minute;
    QString m_said;
    QTimer m_saying;
};

} // namespace Headway
