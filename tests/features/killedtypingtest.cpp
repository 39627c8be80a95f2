// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

using namespace Headway;
using namespace Qt::StringLiterals;

/** A window in which somebody types on without a rest is killed; all but the last moment of it must be there. */
class KilledTypingTest final : public QObject
{
    Q_OBJECT

private:
    /** How many letters stood in the window, and when. */
    struct Typed
    {
        qint64 at;
        int letters;
    };

    static constexpr qint64 promisedMs = 1'000;
    static constexpr qint64 busyMs = 2'000; ///< On a disk and a machine that are busy with other tests.

    static qsizetype lettersAt(const QList<Typed> &typed, qint64 at)
    {
        int letters = 0;
        for (const Typed &each : typed)
            letters = each.at <= at ? each.letters : letters;
        return letters;
    }

    static qsizetype stored(const CareerFolder &folder)
    {
        const auto session = Career::openForReading(folder.file(), folder.computer());
        if (!session)
            return -1;
        const QDate day = folder.clock.today();
        const auto entries = EntryRepository(**session).inPeriod(day, day);
        return entries && !entries->isEmpty() ? entries->constFirst().body.size() : -1;
    }

    /** Types for some seconds after the window stands. */
    static QList<Typed> typeUntilKilled(const CareerFolder &folder, const QString &settings, int forMs,
                                        qint64 *killedAt)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationDirPath() + u"/typingloop"_s,
                      {folder.file(), folder.dataFolder(), settings});
        QList<Typed> typed;
        QElapsedTimer clock;
        clock.start();
        while ((typed.isEmpty() || clock.elapsed() < typed.constFirst().at + forMs) &&
               process.waitForReadyRead(60'000)) {
            while (process.canReadLine())
                typed.append({clock.elapsed(), process.readLine().trimmed().toInt()});
        }
        *killedAt = clock.elapsed();
        process.kill();
        process.waitForFinished();
        return typed;
    }

private Q_SLOTS:
    void shouldLoseNoMoreThanAMomentOfTyping()
    {
#ifndef Q_OS_LINUX
        QSKIP("kill -9 is tried on Linux");
#else
        int kept = 0; // How often nothing was lost but the second that is promised.
        CareerFolder folder;
        {
            const auto career = folder.create();
            QVERIFY(capture(*career, EntryBuilder{}.titled("Cut onboarding").saying("a"), folder.clock.now()));
        }
        const QString settings = folder.file() + u".ini"_s;
        for (int i = 0; i < 3; ++i) {
            qint64 killedAt = 0;
            const QList<Typed> typed = typeUntilKilled(folder, settings, 3'000 + i * 270, &killedAt);
            QVERIFY(!typed.isEmpty());
            const qsizetype there = stored(folder);
            QVERIFY2(lettersAt(typed, killedAt - busyMs) > typed.constFirst().letters, "Too few letters were typed.");
            QCOMPARE_GE(there, lettersAt(typed, killedAt - busyMs));
            kept += there >= lettersAt(typed, killedAt - promisedMs);
        }
        QVERIFY2(kept > 0, "More than a second of typing was lost each time.");
#endif
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, KilledTypingTest)
#include "killedtypingtest.moc"
