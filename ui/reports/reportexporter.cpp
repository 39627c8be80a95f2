// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportexporter.h"

#include "wholefile.h"

#include <QPromise>
#include <QThreadPool>

namespace Headway {

namespace {

Result<void> write(const PreparedReport &report, ReportFormat format, const QString &path)
{
    const auto toFile = [&](const QByteArray &bytes) {
        return writeWholeFile(path, bytes, fileReaders(report.request));
    };
    return reportBytes(format, report.built->document, report.pages).and_then(toFile);
}

} // namespace

QFuture<Result<void>> exportReport(const PreparedReport &report, ReportFormat format, const QString &path)
{
    // Shared, since the pool copies what it runs and a promise cannot be copied.
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, report, format, path] {
        promise->addResult(write(report, format, path));
        promise->finish();
    });
    return promise->future();
}

} // namespace Headway
