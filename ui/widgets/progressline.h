// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace Headway {

/** A thin line that says work is going on, once it has gone on for a while; quick work is not worth a flicker. */
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void setBusy(bool busy);
    bool isShowing() const { return m_showing; }

    QSize sizeHint() const override;

protected:
    void timerEvent(QTimerEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_since;
    bool m_showing = false;
};

} // namespace Headway
