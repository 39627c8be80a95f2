// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Headway {

/** Long work on another thread, as the window has it that waits for it: how far it is, and that it is to stop. */
class LongWork final : public QObject
{
    Q_OBJECT

public:
    explicit LongWork(QObject *parent = nullptr);

    /** It begins, or another after the last: the work is given this, to report by and to be stopped by. */
    ImportControl begin();
    /** It was told how it ended. What is kept of it, to be tried again, can no longer be stopped. */
    void end();
    bool isRunning() const { return m_look.isActive(); }
    void stop();

Q_SIGNALS:
    /** Now and then. */
    void progressed(int percent);

private:
    std::stop_source m_stop;
    /** In percent. Shared with the other thread, which may still count when this is gone. */
    std::shared_ptr<std::atomic<int>> m_progress = std::make_shared<std::atomic<int>>(0);
    QTimer m_look{this};
};

} // namespace Headway
