// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints how long a case of some sixty pages with a thousand rows takes, and how much memory; fails nothing by time.
// HEADWAY_REPORT_FLOOR names a command to compare with, for instance the prototype: "flow own big.json out.pdf".

#include "headwaytest.h"
#include "pageflow.h"
#include "paintercanvas.h"
#include "pdfreport.h"
#include "reportsamples.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 7;

/** The median of several runs, in milliseconds. */
double median(const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times[runs / 2];
}

double commandTime(const QString &program, const QStringList &arguments)
{
    return median([&] { QProcess::execute(program, arguments); });
}

/** The most memory that any finished child held, in megabytes; 0 where the system does not say. */
double childrensPeak()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
#else
    return 0;
#endif
}

} // namespace

class ReportBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeCaseAsPdf()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"long.pdf"_s);
        const double time = commandTime(QStringLiteral(SET_REPORT), {u"long"_s, u"A4"_s, file});
        qInfo("a process that sets the long case and writes it: %.0f ms, %.0f MB", time, childrensPeak());
        QStringList floor = qEnvironmentVariable("HEADWAY_REPORT_FLOOR").split(u' ', Qt::SkipEmptyParts);
        if (floor.isEmpty())
            return;
        const QString program = floor.takeFirst();
        const double floorTime = commandTime(program, floor);
        qInfo("the floor: %.0f ms; ratio %.2f", floorTime, time / floorTime);
    }

    void layingOutAndWriting()
    {
        const ReportDocument document = ReportSamples::longCase();
        PagedReport report;
        const double layout = median([&] { report = PagedReport::layOut(document, {}); });
        QByteArray pdf;
        const double writing = median([&] { pdf = writePdf(report).value_or(QByteArray()); });
        qInfo("%d pages, %lld kB: layout %.0f ms, PDF %.0f ms", report.pageCount(),
              static_cast<long long>(pdf.size() / 1024), layout, writing);
    }

    void previewOfTheFirstPage()
    {
        const ReportDocument document = ReportSamples::longCase();
        const double time = median([&] {
            PageFlow flow(document, {});
            flow.layOutPages(1);
            QImage image(1240, 1754, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(150 / 72.0, 150 / 72.0);
            PainterCanvas canvas(painter);
            flow.report().paint(0, canvas);
        });
        qInfo("page 1 of the long case on the screen: %.0f ms", time);
    }
};

HEADWAY_TEST_MAIN(QGuiApplication, ReportBenchmark)
#include "reportbenchmark.moc"
