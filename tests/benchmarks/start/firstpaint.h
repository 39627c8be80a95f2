// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace Headway {

/**
 * Tells the most memory the program held until a window of class `name` was painted, and then ends it in good order:
 * the next start shall find no locks of one that died.
 */
class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(const char *name)
        : m_name(name)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() &&
            static_cast<QWidget *>(watched)->window()->inherits(m_name)) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, qApp, [] {
                std::printf("%.1f\n", peakMemory());
                std::fflush(stdout);
                QApplication::quit();
            });
        }
        return false;
    }

private:
    const char *m_name;
};

} // namespace Headway
