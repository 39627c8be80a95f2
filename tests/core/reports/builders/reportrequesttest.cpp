// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportrequest.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class ReportRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCoverTheTwelveMonthsUpToToday()
    {
        const ReportRequest request = defaultRequest(ReportKind::PromotionCase, QDate(2026, 11, 21), QLocale::c());
        QCOMPARE(request.from, QDate(2025, 11, 22));
        QCOMPARE(request.to, QDate(2026, 11, 21));
        QCOMPARE(request.today, QDate(2026, 11, 21));
        QCOMPARE(request.audience, Audience::Boss);
    }

    void shouldPrintAJournalExtractForItsAuthor()
    {
        const ReportRequest request = defaultRequest(ReportKind::JournalExtract, QDate(2026, 11, 21), QLocale::c());
        QCOMPARE(request.from, QDate(2026, 8, 22));
        QCOMPARE(request.audience, Audience::Private);
    }

    void shouldCoverBothEndsOfAPeriod_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("covered");
        QTest::newRow("before") << QDate(2026, 1, 31) << false;
        QTest::newRow("first day") << QDate(2026, 2, 1) << true;
        QTest::newRow("last day") << QDate(2026, 2, 28) << true;
        QTest::newRow("after") << QDate(2026, 3, 1) << false;
    }

    void shouldCoverBothEndsOfAPeriod()
    {
        QFETCH(QDate, date);
        const ReportRequest request{.from = QDate(2026, 2, 1), .to = QDate(2026, 2, 28)};
        QTEST(request.covers(date), "covered");
        QVERIFY(ReportRequest{}.covers(date));
    }

    void shouldLetNobodyElseReadTheFileOfAPrivateReport()
    {
        QCOMPARE(fileReaders({.audience = Audience::Private}), Readers::Owner);
        QCOMPARE(fileReaders({.audience = Audience::Boss}), Readers::AsUsual);
    }

    void shouldGiveEverySectionAnIdAndATitleOfItsOwn()
    {
        for (const ReportKind kind : {ReportKind::PromotionCase, ReportKind::JournalExtract}) {
            QSet<QString> ids;
            for (const ReportSection &section : sectionsOf(kind)) {
                QVERIFY(!section.title.isEmpty());
                QVERIFY(!ids.contains(section.id));
                ids.insert(section.id);
            }
        }
    }

    void shouldNameReportsAsTheCommandLineDoes()
    {
        QCOMPARE(fromName<ReportKind>(u"promotion-case"), ReportKind::PromotionCase);
        QCOMPARE(nameOf(ReportKind::JournalExtract), u"journal-extract"_s);
        QCOMPARE(label(ReportKind::JournalExtract), u"Journal extract"_s);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, ReportRequestTest)
#include "reportrequesttest.moc"
