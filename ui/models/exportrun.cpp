// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportrun.h"

#include "career.h"

using namespace Qt::StringLiterals;

namespace Headway {

ExportRun::ExportRun(Career &career, QObject *parent)
    : QObject(parent)
    , m_worker(u"export"_s, [&career] { return career.openReader(); })
{
    m_look.setInterval(100);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_progress); });
}

ExportRun::~ExportRun()
{
    stop();
}

void ExportRun::start(const ExportFormat &format, const QString &path)
{
    m_stop = {};
    *m_progress = 0;
    m_look.start();
    const ImportControl control{m_stop.get_token(), [progress = m_progress](qint64 done, qint64 total) {
                                    *progress = total > 0 ? int(done * 100 / total) : 0;
                                }};
    const auto job = [format, path, control](Session &session, const std::stop_token &) {
        return exportCareer(session, format, path, control);
    };
    m_worker.run(job, [this](const Result<ExportSummary> &written) { take(written); });
}

/** Not by the worker's own way, which would tell nothing: somebody waits to hear that it ended. */
void ExportRun::stop()
{
    m_stop.request_stop();
}

void ExportRun::take(const Result<ExportSummary> &written)
{
    m_look.stop();
    if (written)
        Q_EMIT finished(*written);
    else
        Q_EMIT failed(written.error());
}

} // namespace Headway
