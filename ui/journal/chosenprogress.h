// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Headway {

class ChosenEdits;

/** How far an edit of many entries is, with a way to stop it, once it takes long enough; and how it ended. */
class ChosenProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit ChosenProgress(ChosenEdits &edits, QWidget *parent = nullptr);

    /** What was said is of entries that are no longer chosen. */
    void forget();

Q_SIGNALS:
    /** There is nothing more to be stopped for whoever was about to. */
    void focusLeft();

private:
    void advance(int percent);
    void end(const QString &sentence);
    void setRunning(bool running);
    void setStoppable(bool stoppable);

    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QTimer m_patience;
};

} // namespace Headway
