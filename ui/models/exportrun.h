// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportformats.h"
#include "readworker.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Headway {

class Career;

/** One export of a career, for a window: on a worker of its own. Destroying it stops it; nothing is half written. */
class ExportRun final : public QObject
{
    Q_OBJECT

public:
    explicit ExportRun(Career &career, QObject *parent = nullptr);
    ~ExportRun() override;

    /** Told by finished(), or by failed() also where it was stopped. */
    void start(const ExportFormat &format, const QString &path);
    void stop();
    bool isRunning() const { return m_look.isActive(); }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const Headway::ExportSummary &summary);
    void failed(const Headway::Error &error);

private:
    void take(const Result<ExportSummary> &written);

    std::stop_source m_stop;
    std::shared_ptr<std::atomic<int>> m_progress = std::make_shared<std::atomic<int>>(0); ///< In percent.
    QTimer m_look{this}; ///< Tells the progress now and then.
    ReadWorker m_worker;
};

} // namespace Headway
