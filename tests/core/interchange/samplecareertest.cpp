// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecareer.h"
#include "askrepository.h"
#include "entryrepository.h"
#include "headwaytest.h"
#include "namedrecords.h"
#include "temporarycareer.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class SampleCareerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeWhatPeopleLookAroundIn();
    void shouldCountItsDatesFromToday();
    void shouldBeWrittenAsItIs();
    void shouldNotBeTakenBackByUndo();
    void shouldRefuseASlip_data();
    void shouldRefuseASlip();
};

static const QDate today(2026, 11, 21);

void SampleCareerTest::shouldBeWhatPeopleLookAroundIn()
{
    const auto sample = sampleCareer(today);
    QVERIFY2(sample, sample ? "" : qUtf8Printable(sample.error().detail));
    QVERIFY(!sample->owner.name.isEmpty());
    QVERIFY(sample->entries.size() >= 120);
    QCOMPARE(sample->people.size(), 12);
    QCOMPARE(sample->goals.size(), 8);
    QCOMPARE(sample->asks.size(), 1);
    const auto isPrivate = [](const Entry &entry) { return entry.audience == Audience::Private; };
    QVERIFY(std::ranges::any_of(sample->entries, isPrivate));
    QVERIFY(std::ranges::all_of(sample->entries, [](const Entry &entry) { return entry.date <= today; }));
    QVERIFY(std::ranges::is_sorted(sample->entries, {}, &Entry::date));
    QVERIFY(std::ranges::any_of(sample->entries, [](const Entry &e) { return e.date < today.addMonths(-20); }));
}

void SampleCareerTest::shouldCountItsDatesFromToday()
{
    const auto then = sampleCareer(today);
    const auto later = sampleCareer(today.addDays(100));
    QCOMPARE(later->entries.last().date, then->entries.last().date.addDays(100));
    QCOMPARE(later->asks.first().effectiveDate, then->asks.first().effectiveDate.addDays(100));
}

void SampleCareerTest::shouldBeWrittenAsItIs()
{
    TemporaryCareer career;
    const auto sample = sampleCareer(today);
    QVERIFY(career.perform([&](Session &session) { return insertSampleCareer(session, *sample, career.now()); }));
    auto entries = EntryRepository(career.reader()).inPeriod({}, {}).value();
    for (Entry &entry : entries) {
        entry.createdAt = {};
        entry.changedAt = {};
    }
    QCOMPARE(entries.size(), sample->entries.size());
    QVERIFY(entries == sample->entries);
    QCOMPARE(AskRepository(career.reader()).all().value(), sample->asks);
    QCOMPARE(readNamedRecords(career.reader())->people.size(), sample->people.size());
}

void SampleCareerTest::shouldNotBeTakenBackByUndo()
{
    QTemporaryDir folder;
    const FixedClock clock(today);
    const CareerEnvironment environment{.clock = &clock, .dataFolder = folder.filePath(u"data"_s)};
    QVERIFY(makeSampleCareer(folder.filePath(u"anna.headway"_s), environment));
    const auto career = Career::open(folder.filePath(u"anna.headway"_s), environment);
    QVERIFY(career);
    QCOMPARE((*career)->undoText(), QString());
    QVERIFY(EntryRepository((*career)->reader()).count().value() >= 120);
}

void SampleCareerTest::shouldRefuseASlip_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("broken") << "{"_ba;
    QTest::newRow("kind") << R"({"entries": [{"days_ago": 1, "title": "A", "kind": "x"}]})"_ba;
    QTest::newRow("audience") << R"({"goals": [{"key": "a", "name": "A", "audience": "all"}]})"_ba;
    QTest::newRow("link") << R"({"entries": [{"days_ago": 1, "title": "A", "people": ["nobody"]}]})"_ba;
    QTest::newRow("day") << R"({"entries": [{"title": "A"}]})"_ba;
}

void SampleCareerTest::shouldRefuseASlip()
{
    QFETCH(QByteArray, json);
    const auto sample = sampleCareerFrom(json, today);
    QVERIFY(!sample);
    QVERIFY(!sample.error().detail.isEmpty());
}

HEADWAY_TEST_MAIN(QCoreApplication, SampleCareerTest)
#include "samplecareertest.moc"
