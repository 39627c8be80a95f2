// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// startbenchmark [ENTRIES]: from the start of the process to the first painted window, beside a bare window. Without a
// display, and on the X server of DISPLAY where there is one: connecting to it is a good part of what a user waits for.

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

    void run(const QString &platform, const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        process.setProcessEnvironment(environment);
        time.add(timeOf([&] {
            process.start(program, arguments);
            process.waitForReadyRead(); // It tells of its first paint.
        }));
        process.waitForFinished();
        memory = std::max(memory, process.readAllStandardOutput().trimmed().toDouble());
    }
};

void measureStart(const QString &platform, const QString &sample, const QString &large, const QString &dataFolder)
{
    const QString bin = QCoreApplication::applicationDirPath();
    Start bare;
    Start withAWord;
    Start withSample;
    Start withMany;
    for (int i = 0; i <= rounds; ++i) {
        if (i == 1)
            bare.time = withAWord.time = withSample.time = withMany.time = {}; // The first round warms the caches.
        bare.run(platform, bin + u"/barestart"_s, {});
        withAWord.run(platform, bin + u"/barestart"_s, {u"Headway"_s});
        withSample.run(platform, bin + u"/careerstart"_s, {sample, dataFolder});
        withMany.run(platform, bin + u"/careerstart"_s, {large, dataFolder});
    }
    std::printf("on the platform %s\n", qPrintable(platform));
    bare.time.print("a bare window");
    withAWord.time.print("a bare window with one word");
    withSample.time.print("the sample career");
    withMany.time.print("a career of many entries");
    printRatio("sample to bare window", withSample.time.median(), bare.time.median());
    printRatio("sample to bare window with one word", withSample.time.median(), withAWord.time.median());
    printRatio("many entries to sample", withMany.time.median(), withSample.time.median());
    std::printf("memory: bare %.1f MB, sample %.1f MB, many entries %.1f MB (%+.1f MB)\n", bare.memory,
                withSample.memory, withMany.memory, withMany.memory - withSample.memory);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int entries = application.arguments().value(1, u"100000"_s).toInt();
    QTemporaryDir folder;
    const SystemClock clock;
    const CareerEnvironment environment{.clock = &clock, .dataFolder = folder.filePath(u"data"_s)};
    const QString sample = folder.filePath(u"sample.headway"_s);
    const QString large = folder.filePath(u"large.headway"_s);
    if (!makeSampleCareer(sample, environment) || !LargeCareer::make(large, environment, entries))
        return 1;
    measureStart(u"offscreen"_s, sample, large, environment.dataFolder);
    if (qEnvironmentVariableIsSet("DISPLAY"))
        measureStart(u"xcb"_s, sample, large, environment.dataFolder);
    return 0;
}
