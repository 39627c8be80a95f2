// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwaytest.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/**
 * Simulated power cuts: one run of captures is watched by strace, and its writes are replayed up to random moments.
 * What was not synced by then survives whole, torn, or not at all; names survive in their order up to some point.
 */
class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLoseNothingAcknowledgedInAPowerCut()
    {
        for (const QString &tool : {u"strace"_s, u"python3"_s}) {
            if (QStandardPaths::findExecutable(tool).isEmpty())
                QSKIP(qPrintable(tool + u" is not installed"));
        }
        QProcess tracing;
        tracing.start(u"strace"_s, {u"-o"_s, u"/dev/null"_s, u"true"_s});
        if (!tracing.waitForFinished() || tracing.exitCode() != 0)
            QSKIP("processes cannot be traced here");
        const QTemporaryDir folder;
        QProcess simulation;
        simulation.setProcessChannelMode(QProcess::MergedChannels);
        simulation.start(u"python3"_s,
                         {QStringLiteral(POWERCUT_SCRIPT), QCoreApplication::applicationDirPath() + u"/captureloop"_s,
                          folder.path(), u"40"_s, u"60"_s});
        QVERIFY(simulation.waitForFinished(280'000));
        const QByteArray told = simulation.readAll();
        QVERIFY2(simulation.exitCode() == 0, told.constData());
        qInfo().noquote() << told.trimmed();
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, PowerCutTest)
#include "powercuttest.moc"
