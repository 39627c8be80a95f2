// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerclaim.h"
#include "headwaytest.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Headway {

/** What a second start says to the first. */
class CareerClaimTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"anna.headway"_s);

    /** Where the claim of a file listens: what is there while it is claimed and not without. */
    static QString socketOf(const QString &file)
    {
        const QDir folder(QDir::tempPath());
        const auto sockets = [&] {
            return folder.entryList({u"kdsingleapp-headway-*"_s}, QDir::System | QDir::Files, QDir::Time);
        };
        const QStringList before = sockets();
        const auto claim = CareerClaim::take(file);
        for (const QString &name : sockets()) {
            if (!before.contains(name) && !name.endsWith(u".lock"))
                return folder.filePath(name);
        }
        return {};
    }

private Q_SLOTS:
    void shouldHearWhatASecondStartCameFor()
    {
        const auto first = CareerClaim::take(m_file);
        QVERIFY(first);
        QSignalSpy raised(first.get(), &CareerClaim::raiseRequested);
        QSignalSpy captured(first.get(), &CareerClaim::captureRequested);
        QSignalSpy offered(first.get(), &CareerClaim::linesOffered);
        QVERIFY(!CareerClaim::take(m_file));
        QTRY_COMPARE(raised.count(), 1);
        QVERIFY(!CareerClaim::take(m_file, CareerClaim::Summons::Capture));
        QTRY_COMPARE(captured.count(), 1);
        CareerClaim::tellOfLines(m_file);
        QTRY_COMPARE(offered.count(), 1);
        QCOMPARE(raised.count(), 1);
        QCOMPARE(captured.count(), 1);
    }

    void shouldGoToTheNextWhenItIsLetGo()
    {
        auto first = CareerClaim::take(m_file);
        QVERIFY(first);
        first.reset();
        QVERIFY(CareerClaim::take(m_file));
    }

#ifdef Q_OS_UNIX
    void shouldNotBeKeptFromTheCareerByALinkInItsPlace()
    {
        const QString socket = socketOf(m_file);
        const auto listening = CareerClaim::take(m_file);
        const QString elsewhere = m_folder.filePath(u"elsewhere"_s);
        QVERIFY(QFile::rename(socket, elsewhere));
        QVERIFY(QFile::link(elsewhere, socket));
        QVERIFY(CareerClaim::take(m_file));
        QFile::remove(socket);
    }

    void shouldNotBeKeptFromTheCareerByALockAlone()
    {
        QLockFile lock(socketOf(m_file) + u".lock"_s);
        QVERIFY(lock.tryLock());
        QVERIFY(CareerClaim::take(m_file));
    }

    void shouldNotBeKeptFromTheCareerByAnotherUser()
    {
        const QString socket = socketOf(m_file);
        const auto listening = CareerClaim::take(m_file);
        constexpr uid_t nobody = 65534;
        if (::chown(socket.toLocal8Bit().constData(), nobody, gid_t(-1)) != 0)
            QSKIP("this user cannot be another one");
        QVERIFY(CareerClaim::take(m_file));
    }
#endif

    void shouldKeepNobodyFromTheCareerByTellingOfLines()
    {
        CareerClaim::tellOfLines(m_file);
        QVERIFY(CareerClaim::take(m_file));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::CareerClaimTest)

#include "careerclaimtest.moc"
