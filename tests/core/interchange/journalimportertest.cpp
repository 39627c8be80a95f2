// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalimporter.h"

#include "attachmentcontents.h"
#include "criterionrepository.h"
#include "entryrepository.h"
#include "entrytitle.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "jrnlreader.h"
#include "longesttext.h"
#include "nameindex.h"
#include "personrepository.h"
#include "strengthrepository.h"
#include "tagrepository.h"
#include "temporarycareer.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Headway;
using namespace Qt::StringLiterals;

class JournalImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBringEntriesWithTheirTags();
    void shouldMakePeopleOfTags();
    void shouldMeanTheNamesThatThereAre();
    void shouldSayWhichTagsItShortens();
    void shouldPutWhatIsOverOfATitleIntoTheBody();
    void shouldAddNothingTheSecondTime();
    void shouldKnowWhatEarlierVersionsImported();
    void shouldKnowTheTextExportOfTheSameJournal();
    void shouldKnowEntriesByEitherFingerprint();
    void shouldTakeNoNewEntryForOneThatOnlyReadsTheSame();
    void shouldKeepTwoEqualEntriesOfOneFile();
    void shouldLeaveThrownAwayEntriesAway();
    void shouldTakeNoMoreThanATextMayHave();
    void shouldPreviewWithoutWriting();
    void shouldBeOneUndo();
    void shouldReportProgressAndStop();
    void shouldBringAllThatAnEntryHolds();
    void shouldBringAnEntryWithoutWhatCannotBeAttached();

private:
    static ImportedJournal journal(const QByteArray &text);
    static Result<ImportSummary> import(TemporaryCareer &career, const ImportedJournal &journal,
                                        ImportOptions::AtWords atWords = ImportOptions::AtWords::AreTags);
};

static const QByteArray text = "[2026-08-28 07:00] Shift with @Mia on the @ward. *\nQuiet.\n"
                               "[2026-08-29 11:11] Moved the round with @mia and #safety.\n";

ImportedJournal JournalImporterTest::journal(const QByteArray &from)
{
    return readJrnl(from, u"j"_s).value();
}

Result<ImportSummary> JournalImporterTest::import(TemporaryCareer &career, const ImportedJournal &journal,
                                                  ImportOptions::AtWords atWords)
{
    ImportSummary summary;
    const auto done = career.perform([&](Session &session) -> Result<void> {
        return JournalImporter({.atWords = atWords})
            .write(session, journal, career.now())
            .transform([&](const ImportSummary &s) { summary = s; });
    });
    return done.transform([&] { return summary; });
}

void JournalImporterTest::shouldBringEntriesWithTheirTags()
{
    TemporaryCareer career;
    const auto summary = import(career, journal(text));
    QVERIFY(summary);
    QCOMPARE(*summary, (ImportSummary{2, 0, {}}));

    const auto entries = EntryRepository(career.reader()).inPeriod({}, {});
    QCOMPARE(entries->size(), 2);
    const Entry first = entries->at(0);
    QCOMPARE(first.date, QDate(2026, 8, 28));
    QCOMPARE(first.title, u"Shift with @Mia on the @ward."_s);
    QCOMPARE(first.body, u"Quiet."_s);
    QVERIFY(first.starred);
    QCOMPARE(first.audience, Audience::Private);
    QCOMPARE(first.tags.size(), 2);
    QVERIFY(first.people.isEmpty());
    const auto tags = TagRepository(career.reader()).all();
    QCOMPARE(tags->size(), 3); // Mia and mia are one
    QCOMPARE(entries->at(1).tags.first(), first.tags.first());
}

void JournalImporterTest::shouldMakePeopleOfTags()
{
    TemporaryCareer career;
    const Person mia{PersonId::make(), u"Mia"_s};
    QVERIFY(career.perform([&](Session &session) { return PersonRepository(session).insert(mia, career.now()); }));
    QVERIFY(import(career, journal(text), ImportOptions::AtWords::ArePeople));

    const auto entries = EntryRepository(career.reader()).inPeriod({}, {});
    QCOMPARE(entries->at(0).people.size(), 2);
    QCOMPARE(entries->at(0).people.first().id, mia.id);
    QCOMPARE(idsOf(entries->at(1).people), QList<PersonId>{mia.id});
    const auto tags = TagRepository(career.reader()).all();
    QCOMPARE(tags->size(), 1);
    QCOMPARE(tags->first().name, u"safety"_s);
}

void JournalImporterTest::shouldMeanTheNamesThatThereAre()
{
    TemporaryCareer career;
    const Person jose{PersonId::make(), u"José"_s};
    const Person rene{PersonId::make(), u"René"_s};
    const Person renee{PersonId::make(), u"Rene"_s};
    QVERIFY(career.perform([&](Session &session) {
        PersonRepository people(session);
        return people.insert(jose, career.now())
            .and_then([&] { return people.insert(rene, career.now()); })
            .and_then([&] { return people.insert(renee, career.now()); });
    }));
    QVERIFY(import(career, journal("[2026-08-28 07:00] With @jose, @rene and @rené.\n"),
                   ImportOptions::AtWords::ArePeople));
    const auto entries = EntryRepository(career.reader()).inPeriod({}, {});
    QCOMPARE(idsOf(entries->first().people), (QList<PersonId>{jose.id, renee.id, rene.id}));
    QCOMPARE(PersonRepository(career.reader()).all()->size(), 3);
}

void JournalImporterTest::shouldSayWhichTagsItShortens()
{
    TemporaryCareer career;
    const QByteArray longest(longestName, 'a');
    const auto summary = import(career, journal("[2026-08-28 07:00] Short #ward.\n[2026-08-29 07:00] Long #" + longest +
                                                "b #" + longest + ".\n"));
    QCOMPARE(summary->imported, 2);
    QVERIFY(summary->skipped.isEmpty());
    QCOMPARE(summary->shortened.size(), 1);
    QCOMPARE(summary->shortened.first().line, 2);
    QVERIFY(summary->shortened.first().reason.contains(u"“#aaaaaaaaaaaaaaaaaaa…”"_s));
    const auto entry = EntryRepository(career.reader()).inPeriod({}, {})->last();
    QCOMPARE(entry.tags.size(), 1);
    QVERIFY(entry.title.contains(QString::fromLatin1(longest + 'b'))); // The text keeps it whole.
}

void JournalImporterTest::shouldPutWhatIsOverOfATitleIntoTheBody()
{
    TemporaryCareer career;
    const ImportedJournal held = journal("[2026-08-28 07:00] " + QByteArray(longestTitle, 'a') + " and more\nQuiet.\n");
    const auto summary = import(career, held);
    QCOMPARE(summary->shortened.size(), 1);
    QVERIFY(summary->shortened.first().reason.startsWith(u"The title is longer"_s));
    const auto entry = EntryRepository(career.reader()).inPeriod({}, {})->first();
    QCOMPARE(entry.title.size(), longestTitle);
    QCOMPARE(entry.body, u"and more\n\nQuiet."_s);
    QCOMPARE(import(career, held)->alreadyThere, 1);
}

void JournalImporterTest::shouldAddNothingTheSecondTime()
{
    TemporaryCareer career;
    QVERIFY(import(career, journal(text)));
    const auto again = import(career, journal(text));
    QVERIFY(again);
    QCOMPARE(*again, (ImportSummary{0, 2, {}}));
    QCOMPARE(EntryRepository(career.reader()).count().value(), 2);
}

void JournalImporterTest::shouldKnowTheTextExportOfTheSameJournal()
{
    TemporaryCareer career;
    QVERIFY(import(career, journal(text)));
    const auto json = journal(R"({"entries": [
        {"title": "Shift with @Mia on the @ward.", "body": "Quiet.", "date": "2026-08-28", "time": "07:00", "starred": true},
        {"title": "New.", "body": "", "date": "2026-08-30", "time": "07:00"}]})");
    QCOMPARE(*import(career, json), (ImportSummary{1, 1, {}}));
}

void JournalImporterTest::shouldKeepTwoEqualEntriesOfOneFile()
{
    TemporaryCareer career;
    const auto twice = journal("[2026-08-28 07:00] Best day.\n[2026-08-28 07:00] Best day.\n");
    QCOMPARE(*import(career, twice), (ImportSummary{2, 0, {}}));
    QCOMPARE(*import(career, twice), (ImportSummary{0, 2, {}}));
}

void JournalImporterTest::shouldLeaveThrownAwayEntriesAway()
{
    TemporaryCareer career;
    QVERIFY(import(career, journal(text)));
    const EntryId id = EntryRepository(career.reader()).inPeriod({}, {})->first().id;
    QVERIFY(career.perform([&](Session &session) { return EntryRepository(session).moveToTrash(id, career.now()); }));
    QCOMPARE(*import(career, journal(text)), (ImportSummary{.alreadyThere = 2, .inTrash = 1}));
    QCOMPARE(EntryRepository(career.reader()).count().value(), 1);
}

void JournalImporterTest::shouldTakeNoMoreThanATextMayHave()
{
    const QDate day(2026, 11, 3);
    const QString longest(longestText, u'a');
    ImportedJournal read{.source = u"test"_s};
    addEntry(read, {.date = day, .title = u"Falls"_s, .body = longest, .situation = longest});
    QCOMPARE(read.entries.size(), 1);
    addEntry(read, {.date = day, .title = u"Falls"_s, .body = longest + u'a'});
    addEntry(read, {.date = day, .title = longest, .body = u"What is over of the title comes here"_s});
    QCOMPARE(read.entries.size(), 1);
    QCOMPARE(read.skipped.size(), 2);
}

void JournalImporterTest::shouldPreviewWithoutWriting()
{
    TemporaryCareer career;
    const JournalImporter importer;
    QCOMPARE(*importer.preview(career.reader(), journal(text)), (ImportSummary{2, 0, {}}));
    QCOMPARE(EntryRepository(career.reader()).count().value(), 0);
    QVERIFY(import(career, journal(text)));
    QCOMPARE(*importer.preview(career.reader(), journal(text)), (ImportSummary{0, 2, {}}));
}

void JournalImporterTest::shouldBeOneUndo()
{
    TemporaryCareer career;
    QVERIFY(import(career, journal(text)));
    auto undone = career->undo();
    undone.waitForFinished();
    QVERIFY(undone.result());
    QCOMPARE(EntryRepository(career.reader()).count().value(), 0);
    QVERIFY(TagRepository(career.reader()).all()->isEmpty());
    QCOMPARE(JournalImporter::action({5, 0, {}}, u"jrnl.json"_s).text, u"Import of 5 entries from jrnl.json"_s);
}

void JournalImporterTest::shouldReportProgressAndStop()
{
    TemporaryCareer career;
    std::stop_source stop;
    QList<qint64> seen;
    const JournalImporter importer({}, {stop.get_token(), [&](qint64 done, qint64) {
                                            seen << done;
                                            stop.request_stop();
                                        }});
    const auto done = career.perform([&](Session &session) -> Result<void> {
        return importer.write(session, journal(text), career.now()).transform([](const ImportSummary &) {});
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
    QCOMPARE(seen, QList<qint64>{0});
    QCOMPARE(EntryRepository(career.reader()).count().value(), 0);
}

void JournalImporterTest::shouldKnowWhatEarlierVersionsImported()
{
    const QByteArray content("2026-08-28\0"
                             "07:00\0"
                             "Best day.\0"
                             "\0",
                             28);
    const auto twice = journal("[2026-08-28 07:00] Best day.\n[2026-08-28 07:00] Best day.\n");
    QCOMPARE(content.size(), 28);
    const auto expected = [&](char number) {
        return QCryptographicHash::hash(QByteArray(content + number), QCryptographicHash::Sha256);
    };
    QCOMPARE(twice.source, u"jrnl"_s);
    QCOMPARE(twice.entries.at(0).fingerprint, expected('0'));
    QCOMPARE(twice.entries.at(1).fingerprint, expected('1'));
}

static ImportedEntry printed(const QByteArray &fingerprint, const QByteArray &asRead)
{
    return {.date = QDate(2026, 8, 28),
            .title = u"Moved the round"_s,
            .fingerprint = fingerprint,
            .fingerprintAsRead = asRead};
}

void JournalImporterTest::shouldKnowEntriesByEitherFingerprint()
{
    TemporaryCareer career;
    const auto bring = [&](const QList<ImportedEntry> &entries) {
        return import(career, {.source = u"csv"_s, .entries = entries}).value().imported;
    };
    QCOMPARE(bring({printed("row", "words")}), 1);
    QCOMPARE(bring({printed("row", "other words")}), 0);
    QCOMPARE(bring({printed("other row", "words")}), 0);
    QCOMPARE(bring({printed("words", {})}), 0); // As earlier versions knew it.
    QCOMPARE(bring({printed("other row", {})}), 1);
}

void JournalImporterTest::shouldTakeNoNewEntryForOneThatOnlyReadsTheSame()
{
    TemporaryCareer career;
    const auto bring = [&](const QList<ImportedEntry> &entries) {
        return import(career, {.source = u"csv"_s, .entries = entries}).value().imported;
    };
    QCOMPARE(bring({printed("first", "words 0")}), 1);
    QCOMPARE(bring({printed("new", "words 0"), printed("first", "words 1")}), 1);
    QCOMPARE(bring({printed("new", "words 0"), printed("first", "words 1")}), 0);
}

void JournalImporterTest::shouldBringAllThatAnEntryHolds()
{
    TemporaryCareer career;
    const Goal goal{.id = GoalId::make(), .name = u"Safer nights"_s};
    QVERIFY(career.perform([&](Session &session) { return GoalRepository(session).insert(goal, career.now()); }));
    const ImportedEntry entry{
        .date = QDate(2026, 8, 28),
        .title = u"Moved the round"_s,
        .body = u"Fewer **calls**.\n"_s,
        .kind = EntryKind::Praise,
        .audience = Audience::Boss,
        .starred = true,
        .aboveAndBeyond = true,
        .situation = u"Called away"_s,
        .action = u"Moved it"_s,
        .result = u"Nobody is"_s,
        .metrics = {{.id = {}, .name = u"Calls"_s, .before = 6, .after = 2, .unit = u"per night"_s}},
        .people = {{u"Mia"_s, PersonPart::Witness, true}, {u"mia"_s, PersonPart::Giver}},
        .goals = {u"safer nights"_s},
        .strengths = {u"Calm"_s},
        .criteria = {u"Leads a shift"_s},
        .attachments = {{.name = u"list.txt"_s, .read = [] { return "Ward 7"_ba; }}},
        .lasting = Lasting::Lasts,
        .lastingDate = QDate(2026, 10, 1),
        .dismissedFindings = {u"no-number"_s},
        .fingerprint = "print"};
    QCOMPARE(*import(career, {.source = u"test"_s, .entries = {entry}}), (ImportSummary{1, 0, {}}));

    const Entry stored = EntryRepository(career.reader()).inPeriod({}, {})->first();
    QCOMPARE(stored.body, entry.body);
    QCOMPARE(stored.kind, entry.kind);
    QCOMPARE(stored.audience, entry.audience);
    QVERIFY(stored.starred && stored.aboveAndBeyond);
    QCOMPARE((QStringList{stored.situation, stored.action, stored.result}),
             (QStringList{entry.situation, entry.action, entry.result}));
    QCOMPARE(stored.metrics.size(), 1);
    QVERIFY(!stored.metrics.first().id.isNull());
    QCOMPARE(stored.metrics.first().after, entry.metrics.first().after);
    QCOMPARE(stored.people.size(), 1); // The same person, with the part that is told first.
    QCOMPARE(stored.people.first().part, PersonPart::Witness);
    QVERIFY(stored.people.first().mayBeQuoted);
    QCOMPARE(stored.goals, QList<GoalId>{goal.id});
    QCOMPARE(StrengthRepository(career.reader()).all()->first().id, stored.strengths.value(0));
    QCOMPARE(CriterionRepository(career.reader()).all()->first().id, stored.criteria.value(0));
    QCOMPARE(stored.lasting, entry.lasting);
    QCOMPARE(stored.lastingDate, entry.lastingDate);
    QCOMPARE(stored.dismissedFindings, entry.dismissedFindings);
    QCOMPARE(stored.attachments.size(), 1);
    QCOMPARE(stored.attachments.first().fileName, u"list.txt"_s);
    QCOMPARE(stored.attachments.first().mediaType, u"text/plain"_s);
    QCOMPARE(AttachmentContents(career.reader()).get(stored.attachments.first().hash).value(), "Ward 7");
}

void JournalImporterTest::shouldBringAnEntryWithoutWhatCannotBeAttached()
{
    TemporaryCareer career;
    const auto gone = [] { return Result<QByteArray>(refuse(Error::Kind::NotFound, u"It is gone."_s)); };
    const auto large = [] { return Result<QByteArray>(QByteArray(largestAttachment + 1, 'x')); };
    const ImportedEntry entry{.date = QDate(2026, 8, 28),
                              .title = u"Moved the round"_s,
                              .attachments = {{.name = u"a.png"_s, .read = gone}, {.name = u"b.png"_s, .read = large}},
                              .line = 4,
                              .file = u"Journal.json"_s,
                              .fingerprint = "print"};
    const auto summary = import(career, {.source = u"test"_s, .entries = {entry}});
    QCOMPARE(summary->imported, 1);
    QCOMPARE(summary->skipped.size(), 2);
    QCOMPARE(summary->skipped.at(0), (SkippedItem{4, u"It is gone."_s, u"Journal.json"_s}));
    QVERIFY(summary->skipped.at(1).reason.contains(u"“b.png” is larger than"));
    QVERIFY(EntryRepository(career.reader()).inPeriod({}, {})->first().attachments.isEmpty());
}

HEADWAY_TEST_MAIN(QCoreApplication, JournalImporterTest)
#include "journalimportertest.moc"
