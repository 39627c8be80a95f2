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
    connect(&m_work, &LongWork::progressed, this, &ExportRun::progressed);
}

ExportRun::~ExportRun()
{
    stop();
}

void ExportRun::start(const ExportFormat &format, const QString &path)
{
    const auto job = [format, path, control = m_work.begin()](Session &session, const std::stop_token &) {
        return exportCareer(session, format, path, control);
    };
    m_worker.run(job, [this](const Result<ExportSummary> &written) { take(written); });
}

void ExportRun::take(const Result<ExportSummary> &written)
{
    m_work.end();
    if (written)
        Q_EMIT finished(*written);
    else
        Q_EMIT failed(written.error());
}

} // namespace Headway
