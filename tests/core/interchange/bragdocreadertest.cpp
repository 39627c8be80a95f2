// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bragdocreader.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTranslator>

using namespace Headway;
using namespace Qt::StringLiterals;

class BragdocReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadAnAccount();
    void shouldReadAListAlone();
    void shouldTakeTheDayThatThereIs();
    void shouldTellWhatItLeavesOut();
    void shouldKnowAchievementsAgain();
    void shouldKnowAchievementsWithoutAnIdInEveryLanguage();
    void shouldRefuseWhatIsNoExport();
    void shouldKnowItsFiles();
};

static const QByteArray account = R"({"version": "1.0", "exportedAt": "2026-11-21T10:00:00.000Z",
"companies": [{"id": "c1", "name": "Harbour Hospital", "role": "Nurse"}],
"projects": [{"id": "p1", "companyId": "c1", "name": "Onboarding"}],
"achievements": [
  {"id": "a2", "projectId": null, "companyId": null, "title": "Later", "summary": null, "details": null,
   "eventStart": null, "eventEnd": null, "createdAt": "2026-11-05T10:00:00.000Z", "impact": null},
  {"id": "a1", "projectId": "p1", "companyId": "c1", "title": " Cut  onboarding ", "summary": "From 10 to 6 days",
   "details": "- one\n- two", "eventStart": "2026-11-03T00:00:00.000Z", "createdAt": "2026-11-05T10:00:00.000Z",
   "impact": 3, "isArchived": false}],
"documents": [{"id": "d1", "title": "Review 2026", "content": "…"}]})";

static ImportedJournal read(const QByteArray &json)
{
    return readBragdoc(json, u"b.json"_s).value();
}

void BragdocReaderTest::shouldReadAnAccount()
{
    const ImportedJournal journal = read(account);
    QCOMPARE(journal.source, u"bragdoc"_s);
    QCOMPARE(journal.entries.size(), 2);
    const ImportedEntry entry = journal.entries.first();
    QCOMPARE(entry.date, QDate(2026, 11, 3));
    QCOMPARE(entry.title, u"Cut onboarding"_s);
    QCOMPARE(entry.body, u"From 10 to 6 days\n\n- one\n- two\n\nImpact: 3"_s);
    QCOMPARE(entry.tags, (QStringList{u"Onboarding"_s, u"Harbour Hospital"_s}));
    QCOMPARE(entry.audience, Audience::Private);
    QCOMPARE(entry.line, 7);
}

void BragdocReaderTest::shouldReadAListAlone()
{
    const ImportedJournal journal = read(R"([{"title": "a", "eventStart": "2026-11-03"}])");
    QCOMPARE(journal.entries.first().title, u"a"_s);
}

void BragdocReaderTest::shouldTakeTheDayThatThereIs()
{
    const ImportedJournal journal =
        read(R"([{"title": "a", "eventEnd": "2026-11-03T00:00:00Z", "createdAt": "2026-12-01"},
        {"title": "b"}, {"title": "c", "eventStart": "soon"}, 5])");
    QCOMPARE(journal.entries.size(), 1);
    QCOMPARE(journal.entries.first().date, QDate(2026, 11, 3));
    QCOMPARE(journal.skipped.size(), 3);
}

void BragdocReaderTest::shouldTellWhatItLeavesOut()
{
    const ImportedJournal journal = read(account);
    QCOMPARE(journal.skipped.size(), 1);
    QVERIFY(journal.skipped.first().reason.contains(u"“Review 2026”"));
    QCOMPARE(journal.skipped.first().line, 10);
}

void BragdocReaderTest::shouldKnowAchievementsAgain()
{
    QByteArray edited = account;
    edited.replace("Later", "Sooner");
    QCOMPARE(read(account).entries.last().fingerprint, read(edited).entries.last().fingerprint);
    QVERIFY(read(account).entries.first().fingerprint != read(account).entries.last().fingerprint);
}

void BragdocReaderTest::shouldKnowAchievementsWithoutAnIdInEveryLanguage()
{
    const QByteArray list = R"([{"eventStart": "2026-11-03", "title": "Moved the round", "summary": "", "impact": 3}])";
    const ImportedEntry english = read(list).entries.first();
    struct German final : QTranslator
    {
        bool isEmpty() const override { return false; }
        QString translate(const char *, const char *text, const char *, int) const override
        {
            return qstrcmp(text, "Impact: %1") == 0 ? u"Wirkung: %1"_s : QString();
        }
    } german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    const ImportedEntry other = read(list).entries.first();
    QVERIFY(english.body != other.body);
    QCOMPARE(english.fingerprint, other.fingerprint);
    const QByteArray words("2026-11-03\0Moved the round\0Impact: 3\0"
                           "0",
                           38);
    QCOMPARE(english.fingerprintAsRead, QCryptographicHash::hash(words, QCryptographicHash::Sha256));
}

void BragdocReaderTest::shouldRefuseWhatIsNoExport()
{
    QVERIFY(readBragdoc("{\"a\": 1}", u"b.json"_s).error().sentence.contains(u"not an export of bragdoc"));
    QVERIFY(readBragdoc("{\"achievements\": [\n\n", u"b.json"_s).error().sentence.contains(u"line 3"));
    QVERIFY(!readBragdoc({}, u"b.json"_s));
}

void BragdocReaderTest::shouldKnowItsFiles()
{
    QVERIFY(isBragdoc({.path = u"b.json"_s, .beginning = account}));
    QVERIFY(!isBragdoc({.path = u"b.json"_s, .beginning = R"({"entries": [{"title": "a", "time": "10:00"}]})"}));
}

HEADWAY_TEST_MAIN(QCoreApplication, BragdocReaderTest)
#include "bragdocreadertest.moc"
