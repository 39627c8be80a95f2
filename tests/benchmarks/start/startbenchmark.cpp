// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// startbenchmark [ENTRIES]: from the start of the process to the first painted window, beside a bare window.

#include "clock.h"
#include "figures.h"
#include "largecareer.h"
#include "samplecareer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;

struct Start
{
    Figures time;
    double memory = 0;

    void run(const QString &program, const QStringList &arguments)
    {
        time.add(timeOf([&] {
            QProcess process;
            process.start(program, arguments);
            process.waitForFinished();
            memory = std::max(memory, process.readAllStandardOutput().trimmed().toDouble());
        }));
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int entries = application.arguments().value(1, u"100000"_s).toInt();
    const QString bin = QCoreApplication::applicationDirPath();
    QTemporaryDir folder;
    const SystemClock clock;
    const CareerEnvironment environment{.clock = &clock, .dataFolder = folder.filePath(u"data"_s)};
    const QString sample = folder.filePath(u"sample.headway"_s);
    const QString large = folder.filePath(u"large.headway"_s);
    if (!makeSampleCareer(sample, environment) || !LargeCareer::make(large, environment, entries))
        return 1;
    Start bare;
    Start withSample;
    Start withMany;
    for (int i = 0; i <= rounds; ++i) {
        if (i == 1)
            bare.time = withSample.time = withMany.time = {}; // The first round warms the caches.
        bare.run(bin + u"/barestart"_s, {});
        withSample.run(bin + u"/careerstart"_s, {sample, environment.dataFolder});
        withMany.run(bin + u"/careerstart"_s, {large, environment.dataFolder});
    }
    bare.time.print("a bare window");
    withSample.time.print("the sample career");
    withMany.time.print("a career of many entries");
    printRatio("sample to bare window", withSample.time.median(), bare.time.median());
    printRatio("many entries to sample", withMany.time.median(), withSample.time.median());
    std::printf("memory: bare %.1f MB, sample %.1f MB, many entries %.1f MB (%+.1f MB)\n", bare.memory,
                withSample.memory, withMany.memory, withMany.memory - withSample.memory);
    return 0;
}
