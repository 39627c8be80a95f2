// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerfolder.h"
#include "headwaytest.h"
#include "soundness.h"

#include <QProcess>

#include <random>

using namespace Headway;
using namespace Qt::StringLiterals;

/** A process that captures without end is killed, 200 times over; what it had acknowledged must be there. */
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLoseNothingAcknowledgedWhenKilled()
    {
#ifndef Q_OS_LINUX
        QSKIP("kill -9 is tried on Linux");
#else
        constexpr int kills = 200;
        CareerFolder folder;
        std::mt19937 random(20261103);
        qint64 acknowledged = 0;
        for (int i = 0; i < kills; ++i) {
            acknowledged = captureUntilKilled(folder, acknowledged, 1 + int(random() % 8));
            QVERIFY(acknowledged > 0);
            // The published file, which a kill may hit at any moment, is always a whole one.
            const auto published = Career::openForReading(folder.file(), folder.computer("elsewhere"));
            QVERIFY2(published, qPrintable(published ? QString() : published.error().detail));
            if (i % 20 == 0)
                QVERIFY(wentWell(checkSound(**published, Inspection::Whole)));
        }
        const auto career = folder.open();
        QVERIFY(career);
        QVERIFY(EntryRepository(career->reader()).count().value() >= acknowledged);
        QVERIFY(wentWell(checkSound(career->reader(), Inspection::Whole)));
        QVERIFY(career->openingReport().keptBothAs.isEmpty());
#endif
    }

private:
    /** Gives the last number that the process told before it died; 0 where something was lost. */
    static qint64 captureUntilKilled(const CareerFolder &folder, qint64 acknowledged, int captures)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationDirPath() + u"/captureloop"_s,
                      {u"capture"_s, folder.file(), folder.dataFolder(), u"0"_s});
        qint64 first = 0, last = 0;
        while (last < acknowledged + captures && process.waitForReadyRead(60'000)) {
            while (process.canReadLine()) {
                last = process.readLine().trimmed().toLongLong();
                first = first == 0 ? last : first;
            }
        }
        process.kill();
        process.waitForFinished();
        while (process.canReadLine())
            last = process.readLine().trimmed().toLongLong();
        // The process counts what it finds: a gap behind what the one before acknowledged would show in its first
        // number.
        return first > acknowledged ? last : 0;
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, KilledTest)
#include "killedtest.moc"
