// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportformats.h"
#include "longwork.h"
#include "readworker.h"

#include <QObject>

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
    /** Not by the worker's own way, which would tell nothing: somebody waits to hear that it ended. */
    void stop() { m_work.stop(); }
    bool isRunning() const { return m_work.isRunning(); }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const Headway::ExportSummary &summary);
    void failed(const Headway::Error &error);

private:
    void take(const Result<ExportSummary> &written);

    LongWork m_work{this};
    ReadWorker m_worker;
};

} // namespace Headway
