// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backups.h"

#include "careerfolder.h"
#include "careerstate.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "workingcopy.h"

#include <QSignalSpy>
#include <QTimeZone>

using namespace Headway;
using namespace Qt::StringLiterals;

class BackupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepTheNewestTwelve()
    {
        const QList<QDateTime> made = every(30 * 60, 40);
        const QList<QDateTime> kept = backupsToKeep(made);
        QCOMPARE(kept.first(12), made.first(12));
    }

    void shouldKeepTheLastOfTenDaysAndNineMonths()
    {
        const QList<QDateTime> kept = backupsToKeep(every(6 * 3600, 4 * 400));
        QSet<QDate> days;
        QSet<int> months;
        for (const QDateTime &one : kept) {
            days << one.date();
            months << one.date().year() * 12 + one.date().month();
        }
        QCOMPARE(months.size(), 9);
        QVERIFY(days.size() >= 10 && kept.size() <= 12 + 10 + 9);
        QVERIFY(days.contains(m_now.date().addDays(-9)));
        QVERIFY(kept.contains(QDateTime(QDate(2026, 10, 31), QTime(18, 0), QTimeZone::UTC)));
    }

    void shouldKeepAllWhileThereAreFew()
    {
        QVERIFY(backupsToKeep({}).isEmpty());
        QCOMPARE(backupsToKeep({m_now}), QList<QDateTime>{m_now});
    }

    void shouldMakeAtMostOneInHalfAnHour()
    {
        CareerFolder folder;
        const auto career = folder.create();
        Backups backups(folder.file("backups"));
        QVERIFY(!backups.makeIfDue(career->reader(), m_now)->isEmpty());
        QVERIFY(backups.makeIfDue(career->reader(), m_now.addSecs(1799))->isEmpty());
        QVERIFY(!backups.makeIfDue(career->reader(), m_now.addSecs(1800))->isEmpty());
        QCOMPARE(backups.made(), (QList<QDateTime>{m_now.addSecs(1800), m_now}));
    }

    void shouldDropNoneWhereTheNewOneIsNotWhole()
    {
        CareerFolder folder;
        folder.create();
        Backups backups(folder.file("backups"));
        const auto career = folder.open();
        for (int i = 0; i < 14; ++i)
            QVERIFY(backups.make(career->reader(), m_now.addSecs(-i)));
        const auto before = backups.made();
        const auto foreign = Session::open(folder.file("foreign"), Session::Access::Create);
        QVERIFY((*foreign)->runScript("CREATE TABLE t (i)"));
        QVERIFY(!backups.make(**foreign, m_now.addSecs(60)));
        QCOMPARE(backups.made(), before);
    }

    void shouldBackUpWhenPublishing()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder().titled("One"), folder.clock.now()));
        QVERIFY(wentWell(career->publish()));
        const QString work = WorkingCopy::folderFor(folder.dataFolder(), career->id());
        Backups backups(work + u"/backups"_s);
        QCOMPARE(backups.made().size(), 1);
        QCOMPARE(titles(**Session::open(backups.fileOf(backups.made().first()), Session::Access::Snapshot)),
                 QStringList{u"One"_s});
    }

private:
    QList<QDateTime> every(int seconds, int count) const
    {
        QList<QDateTime> made;
        for (int i = 0; i < count; ++i)
            made << m_now.addSecs(-qint64(i) * seconds);
        return made;
    }

    const QDateTime m_now{QDate(2026, 11, 3), QTime(12, 0), QTimeZone::UTC};
};

HEADWAY_TEST_MAIN(QCoreApplication, BackupsTest)
#include "backupstest.moc"
