// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace Headway {

/** "Opening anna.headway…", where that takes long enough to be noticed. Gone with the object. */
class OpeningNote final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int patienceMs = 300;

    /** In the middle of `over` where there is such a window, else of the screen. */
    explicit OpeningNote(const QString &sentence, const QWidget *over = nullptr, int afterMs = patienceMs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void appear();

    QRect m_place;
    QTimer m_timer;
};

} // namespace Headway
