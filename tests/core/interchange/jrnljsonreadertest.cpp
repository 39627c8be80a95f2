// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwaytest.h"
#include "jrnlreader.h"
#include "jsonelementlines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Headway;
using namespace Qt::StringLiterals;

class JrnlJsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadEntries();
    void shouldReadManyTagsAtOnce();
    void shouldTellWhatItSkips();
    void shouldRefuseInOneSentence_data();
    void shouldRefuseInOneSentence();
    void shouldStopBeforeTheFirstEntry();
    void shouldFindTheLinesOfElements();
    void shouldHoldForAnyDamage();
};

static const QByteArray journal = R"({
  "tags": {"@ward": 1, "@mia": 1},
  "entries": [
    {
      "title": "Moved the drug round to 9.",
      "body": "Fewer interruptions.\nMia agrees.",
      "date": "2026-08-29", "time": "11:11", "tags": [], "starred": false
    },
    {"title": "Shift with @Mia on the @ward, \"quiet\".", "body": "", "date": "2026-08-28", "time": "07:00",
     "tags": ["@ward", "@mia"], "starred": true}
  ]
})"_ba;

void JrnlJsonReaderTest::shouldReadEntries()
{
    const auto read = readJrnl(journal, u"j.json"_s);
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 2);
    const ImportedEntry first{.date = QDate(2026, 8, 28),
                              .time = QTime(7, 0),
                              .title = u"Shift with @Mia on the @ward, \"quiet\"."_s,
                              .starred = true,
                              .atWords = {u"Mia"_s, u"ward"_s},
                              .line = 9,
                              .fingerprint = read->entries.at(0).fingerprint};
    const ImportedEntry second{.date = QDate(2026, 8, 29),
                               .time = QTime(11, 11),
                               .title = u"Moved the drug round to 9."_s,
                               .body = u"Fewer interruptions.\nMia agrees."_s,
                               .line = 4,
                               .fingerprint = read->entries.at(1).fingerprint};
    QCOMPARE(read->entries.at(0), first);
    QCOMPARE(read->entries.at(1), second);
    QVERIFY(read->skipped.isEmpty());
}

void JrnlJsonReaderTest::shouldReadManyTagsAtOnce()
{
    // Compared one by one these would be 10,000,000,000 pairs, more than a test has time for.
    constexpr int many = 100'000;
    QStringList tags;
    for (int i = 0; i < many; ++i)
        tags << u"Tag%1"_s.arg(i);
    const QString text = u'#' + tags.join(u" #"_s);
    const QJsonObject entry{{u"title"_s, text},
                            {u"date"_s, u"2026-08-28"_s},
                            {u"time"_s, u"07:00"_s},
                            {u"tags"_s, QJsonArray::fromStringList(text.toLower().split(u' '))}};
    const QJsonDocument file(QJsonObject{{u"entries"_s, QJsonArray{entry}}});
    const auto read = readJrnl(file.toJson(), u"j.json"_s);
    QVERIFY(read && read->entries.size() == 1);
    QCOMPARE(read->entries.first().tags, tags);
}

void JrnlJsonReaderTest::shouldTellWhatItSkips()
{
    const QByteArray json = R"({"entries": [
        {"title": "Good.", "date": "2026-08-29", "time": "11:11"},
        {"title": "No date."},
        {"title": "Bad date.", "date": "29.08.2026"},
        {"title": "", "body": " ", "date": "2026-08-29"},
        17
    ]})"_ba;
    const auto read = readJrnl(json, u"j.json"_s);
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 1);
    QCOMPARE(read->skipped.size(), 4);
    QCOMPARE(read->skipped.at(0).line, 3);
    QCOMPARE(read->skipped.at(0).reason, u"The entry has no date of the form 2026-08-29."_s);
    QCOMPARE(read->skipped.at(2).reason, u"The entry is empty."_s);
    QCOMPARE(read->skipped.at(3).line, 6);
    QCOMPARE(read->skipped.at(3).reason, u"This is not an entry."_s);
}

void JrnlJsonReaderTest::shouldRefuseInOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("cut off") << journal.first(journal.indexOf("Mia agrees"))
                             << u"“j.json” breaks off in line 6. Export the journal again: jrnl --format json"_s;
    QTest::newRow("endless number")
        << "{\n\"entries\": [\n{\"starred\": 1e999999}]}"_ba
        << u"“j.json” is damaged in line 3: a number there is too large, or is none. Export the journal again: jrnl --format json"_s;
    QTest::newRow("damaged")
        << "{\n\"entries\": [\n{]}\n, 5}"_ba
        << u"“j.json” is damaged in line 3: this is not JSON. Export the journal again: jrnl --format json"_s;
    QTest::newRow("another JSON")
        << "{\"a\": 1}"_ba
        << u"“j.json” is not an export of jrnl: it has no list “entries”. Export the journal with: jrnl --format json"_s;
    QTest::newRow("another text")
        << "Dear diary"_ba << u"“j.json” is not an export of jrnl. Export the journal with: jrnl --format json"_s;
    QTest::newRow("a long line") << QByteArray(10'000'000, 'x')
                                 << u"“j.json” is not an export of jrnl. Export the journal with: jrnl --format json"_s;
    QTest::newRow("a long line of brackets")
        << QByteArray(10'000'000, '[')
        << u"“j.json” is not an export of jrnl. Export the journal with: jrnl --format json"_s;
    QTest::newRow("empty") << " \n"_ba << u"“j.json” is empty. Export the journal again: jrnl --format json"_s;
}

void JrnlJsonReaderTest::shouldRefuseInOneSentence()
{
    QFETCH(QByteArray, text);
    const auto read = readJrnl(text, u"j.json"_s);
    QVERIFY(!read);
    QTEST(read.error().sentence, "sentence");
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
}

void JrnlJsonReaderTest::shouldStopBeforeTheFirstEntry()
{
    std::stop_source stop;
    stop.request_stop();
    const auto read = readJrnl(journal, u"j.json"_s, {.stop = stop.get_token()});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
}

void JrnlJsonReaderTest::shouldFindTheLinesOfElements()
{
    const QByteArray json =
        "{\"a\": [1,\n2], \"s\": \"entries [\\\"\", \"entries\": [\n{\"x\": [1, {}]}, \n[],\n\"]\", 5\n], \"b\": [7]}";
    QCOMPARE(jsonElementLines(json, "entries"), (QList<int>{3, 4, 5, 5}));
    QCOMPARE(jsonElementLines("{}", "entries"), QList<int>());
    QCOMPARE(jsonElementLines("{\"entries\": []}", "entries"), QList<int>());
}

/** Cut anywhere, or with any byte changed: read or refused, never a crash. */
void JrnlJsonReaderTest::shouldHoldForAnyDamage()
{
    QRandomGenerator random(2026);
    for (qsizetype end = 0; end < journal.size(); ++end)
        QVERIFY(!readJrnl(journal.first(end), u"j"_s));
    for (int round = 0; round < 5000; ++round) {
        QByteArray text = journal;
        text[random.bounded(int(text.size()))] = char(random.bounded(256));
        const auto read = readJrnl(text, u"j"_s);
        QVERIFY(read || !read.error().sentence.isEmpty());
    }
}

HEADWAY_TEST_MAIN(QCoreApplication, JrnlJsonReaderTest)
#include "jrnljsonreadertest.moc"
