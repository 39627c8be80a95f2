// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureentry.h"
#include "capturerecogniser.h"
#include "entryrepository.h"
#include "entrytitle.h"
#include "headwaytest.h"
#include "namedrecords.h"
#include "strengthrepository.h"
#include "temporarycareer.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class CaptureEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMakeARecordOfEachNewName();
    void shouldWriteOneEntryAndFindItsNamesNextTime();
    void shouldLinkAStrengthThatIsNamed();
    void shouldMakeNobodyTwiceWhoseLinesWaited();
    void shouldNameWhatUndoTakesBack();
    void shouldPutWhatIsOverOfATitleIntoTheBody();

private:
    static CaptureLine line(const QString &text, const KnownNames &known = {})
    {
        return CaptureRecogniser(QLocale(u"en_GB"_s)).recognise(text, known, QDate(2026, 11, 21));
    }
};

void CaptureEntryTest::shouldMakeARecordOfEachNewName()
{
    const KnownNames known{.people = {{PersonId::make(), u"Dana"_s}}};
    const auto records = recordsOf(line(u"Cut rounds from 10 to 6 days @Dana @Omar #lean >Falls"_s, known));
    QCOMPARE(records.people.size(), 1);
    QCOMPARE(records.people.first().name, u"Omar"_s);
    QCOMPARE(idsOf(records.entry.people), (QList<PersonId>{known.people.first().id, records.people.first().id}));
    QCOMPARE(records.entry.tags, QList<TagId>{records.tags.first().id});
    QCOMPARE(records.entry.goals, QList<GoalId>{records.goals.first().id});
    QCOMPARE(records.entry.audience, Audience::Private);
    QCOMPARE(records.entry.metrics.size(), 1);
    QVERIFY(!records.entry.metrics.first().id.isNull());
    QVERIFY(!records.entry.id.isNull());
}

void CaptureEntryTest::shouldWriteOneEntryAndFindItsNamesNextTime()
{
    TemporaryCareer career;
    const auto capture = [&](const QString &text) {
        const auto records = recordsOf(line(text, *readKnownNames(career.reader())));
        return career.perform([&](Session &session) { return insertCaptured(session, records, career.now()); });
    };
    QVERIFY(capture(u"Cut rounds @Dana #lean >Falls"_s));
    QVERIFY(capture(u"Cut more rounds @dana #Lean >falls yesterday"_s));

    const auto records = readNamedRecords(career.reader());
    QCOMPARE(records->people.size(), 1);
    QCOMPARE(records->goals.size(), 1);
    QCOMPARE(records->tags.size(), 1);
    const auto entries = EntryRepository(career.reader()).inPeriod({}, {});
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).title, u"Cut more rounds"_s);
    QCOMPARE(entries->at(0).date, QDate(2026, 11, 20));
    QCOMPARE(idsOf(entries->at(0).people), QList<PersonId>{records->people.first().id});
}

void CaptureEntryTest::shouldLinkAStrengthThatIsNamed()
{
    TemporaryCareer career;
    const Strength teaching{.id = StrengthId::make(), .name = u"Teaching others"_s};
    QVERIFY(
        career.perform([&](Session &session) { return StrengthRepository(session).insert(teaching, career.now()); }));
    const auto records = recordsOf(line(u"Ran a course #Teaching others #lean"_s, *readKnownNames(career.reader())));
    QCOMPARE(records.entry.strengths, QList<StrengthId>{teaching.id});
    QCOMPARE(records.tags.size(), 1);
    QVERIFY(career.perform([&](Session &session) { return insertCaptured(session, records, career.now()); }));
    QCOMPARE((*EntryRepository(career.reader()).find(records.entry.id))->strengths, records.entry.strengths);
}

void CaptureEntryTest::shouldMakeNobodyTwiceWhoseLinesWaited()
{
    TemporaryCareer career;
    const auto first = recordsOf(line(u"Cut rounds @Dana #lean >Falls"_s));
    const auto second = recordsOf(line(u"Cut more rounds @dana #Lean >falls"_s));
    for (const CapturedRecords &records : {first, second})
        QVERIFY(career.perform([&](Session &session) { return insertCaptured(session, records, career.now()); }));

    const auto records = readNamedRecords(career.reader());
    QCOMPARE(records->people, first.people);
    QCOMPARE(records->goals, first.goals);
    QCOMPARE(records->tags, first.tags);
    const auto entry = EntryRepository(career.reader()).find(second.entry.id);
    QCOMPARE((*entry)->people, first.entry.people);
    QCOMPARE((*entry)->tags, first.entry.tags);
}

void CaptureEntryTest::shouldNameWhatUndoTakesBack()
{
    QCOMPARE(captureAction(line(u"Cut rounds"_s)).text, u"Capture “Cut rounds”"_s);
    QCOMPARE(captureAction(line(u"word "_s.repeated(30))).text,
             u"Capture “word word word word word word word word…”"_s);
}

void CaptureEntryTest::shouldPutWhatIsOverOfATitleIntoTheBody()
{
    const QString longest(longestTitle, u'a');
    const Entry entry = recordsOf(line(longest + u" and more"_s)).entry;
    QCOMPARE(entry.title, longest);
    QCOMPARE(entry.body, u"and more"_s);
}

HEADWAY_TEST_MAIN(QCoreApplication, CaptureEntryTest)
#include "captureentrytest.moc"
