// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportworker.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"

#include <QGuiApplication>
#include <QSignalSpy>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

/** A career with some results released to the boss, and a worker on it. */
struct Desk
{
    Desk()
    {
        for (int n = 0; n < 40; ++n)
            capture(*career,
                    EntryBuilder{}.titled("Cut onboarding").measured("days", 10, 6, "days").releasedTo(Audience::Boss),
                    folder.clock.now());
        QObject::connect(&worker, &ReportWorker::prepared, &worker,
                         [this](const PreparedReport &report) { told << report; });
    }

    ReportRequest request(const QString &reader = {}) const
    {
        ReportRequest asked = defaultRequest(ReportKind::JournalExtract, folder.clock.today(), QLocale());
        asked.readerName = reader;
        asked.audience = Audience::Boss;
        return asked;
    }
    bool isDone() const { return !told.isEmpty() && told.last().pages.isComplete(); }

    CareerFolder folder;
    std::unique_ptr<Career> career = folder.create();
    ReportWorker worker{*career};
    QList<PreparedReport> told;
};

} // namespace

class ReportWorkerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSetAReportOnPages();
    void shouldShowTheFirstPagesBeforeTheLast();
    void shouldTellOnlyOfTheReportAskedForLast();
    void shouldTellNothingOnceCancelled();
    void shouldSayWhenItIsBusy();
    void shouldStopWhenItIsDestroyed();
    void shouldSayWhyThereIsNothing();
};

void ReportWorkerTest::shouldSetAReportOnPages()
{
    Desk desk;
    desk.worker.prepare(desk.request(), {});
    QTRY_VERIFY(desk.isDone());
    QVERIFY(desk.told.last().pages.pageCount() > 1);
    QVERIFY(desk.told.last().pages.pageText(0).contains(u"Anna Beispiel"_s));
    QCOMPARE(desk.told.last().gap, ReportGap::None);
}

void ReportWorkerTest::shouldShowTheFirstPagesBeforeTheLast()
{
    Desk desk;
    desk.worker.prepare(desk.request(), {});
    QTRY_VERIFY(desk.isDone());
    QVERIFY(desk.told.size() == 1 || !desk.told.first().pages.isComplete());
    QVERIFY(desk.told.first().pages.pageCount() >= 1);
}

void ReportWorkerTest::shouldTellOnlyOfTheReportAskedForLast()
{
    Desk desk;
    for (int n = 0; n < 20; ++n)
        desk.worker.prepare(desk.request(u"Reader %1"_s.arg(n)), {});
    QTRY_VERIFY(desk.isDone());
    for (const PreparedReport &report : std::as_const(desk.told))
        QCOMPARE(report.request.readerName, u"Reader 19"_s);
}

void ReportWorkerTest::shouldTellNothingOnceCancelled()
{
    Desk desk;
    QSignalSpy busy(&desk.worker, &ReportWorker::busyChanged);
    desk.worker.prepare(desk.request(u"cancelled"_s), {});
    desk.worker.cancel();
    QVERIFY(!desk.worker.isBusy());
    QCOMPARE(busy.count(), 2);
    // The next one comes behind all that the cancelled one could have told.
    desk.worker.prepare(desk.request(u"wanted"_s), {});
    QTRY_VERIFY(desk.isDone());
    QCOMPARE(desk.told.first().request.readerName, u"wanted"_s);
}

void ReportWorkerTest::shouldSayWhenItIsBusy()
{
    Desk desk;
    desk.worker.prepare(desk.request(), {});
    QVERIFY(desk.worker.isBusy());
    QTRY_VERIFY(!desk.worker.isBusy());
    QVERIFY(desk.isDone());
}

void ReportWorkerTest::shouldStopWhenItIsDestroyed()
{
    Desk desk;
    auto worker = std::make_unique<ReportWorker>(*desk.career);
    worker->prepare(desk.request(), {});
    worker.reset();
    QVERIFY(desk.told.isEmpty());
}

void ReportWorkerTest::shouldSayWhyThereIsNothing()
{
    const Entry kept = EntryBuilder{}.titled("Doubts").build();
    const ReportMaterial nothing;
    const ReportMaterial some{.entries = {kept}};
    const BuiltReport all;
    const BuiltReport without{.document = {}, .leftOut = {{.what = kept.title, .entry = kept.id}}};
    QCOMPARE(gapOf({}, nothing, all, 0), ReportGap::NoEntries);
    QCOMPARE(gapOf({}, nothing, all, 5), ReportGap::NothingInPeriod);
    QCOMPARE(gapOf({}, some, without, 5), ReportGap::NothingReleased);
    QCOMPARE(gapOf({}, some, all, 5), ReportGap::None);
    QCOMPARE(gapOf({.found = QSet<EntryId>()}, nothing, all, 5), ReportGap::NothingFound);
}

HEADWAY_TEST_MAIN(QGuiApplication, ReportWorkerTest)
#include "reportworkertest.moc"
