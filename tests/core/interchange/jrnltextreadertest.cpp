// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwaytest.h"
#include "jrnlreader.h"
#include "jrnltags.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class JrnlTextReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadOneEntry_data();
    void shouldReadOneEntry();
    void shouldReadSeveral();
    void shouldTellWhatItSkips();
    void shouldRefuseWhatHasNoEntry();
    void shouldSkipALineOfTenMegabytes();
    void shouldNotLookForADateAllAlongALine_data();
    void shouldNotLookForADateAllAlongALine();
    void shouldStopBetweenTwoLines();
    void shouldFindTags_data();
    void shouldFindTags();
};

void JrnlTextReaderTest::shouldReadOneEntry_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("starred");
    const auto row = [](const char *name, const QString &text, const QString &title, const QString &body,
                        bool starred) { QTest::newRow(name) << text << title << body << starred; };
    const QString date = u"[2026-08-29 11:11] "_s;
    row("title", date + u"Moved the round."_s, u"Moved the round."_s, {}, false);
    row("title and end of line", date + u"Moved the round.\n"_s, u"Moved the round."_s, {}, false);
    row("star", date + u"Moved the round. *\n"_s, u"Moved the round."_s, {}, true);
    row("star without a space", date + u"Moved the round.*\nBody"_s, u"Moved the round."_s, u"Body"_s, true);
    row("star in front", date + u"* Moved the round.\nBody"_s, u"Moved the round."_s, u"Body"_s, true);
    row("emphasis is no star", date + u"Moved *all*\nBody"_s, u"Moved *all*"_s, u"Body"_s, false);
    row("body", date + u"Moved the round.\nFewer interruptions.\n\nMia agrees.\n\n"_s, u"Moved the round."_s,
        u"Fewer interruptions.\n\nMia agrees."_s, false);
    row("one line of two sentences", date + u"Moved the round. Fewer interruptions!"_s, u"Moved the round."_s,
        u"Fewer interruptions!"_s, false);
    row("quoted sentence", date + u"She said “Good.” And left."_s, u"She said “Good.”"_s, u"And left."_s, false);
    row("two sentences and a body", date + u"Moved it. Twice.\nBody."_s, u"Moved it. Twice."_s, u"Body."_s, false);
    row("a dot within a word", date + u"Moved to 9.30 h"_s, u"Moved to 9.30 h"_s, {}, false);
    row("Chinese", date + u"今天很好。明天也是"_s, u"今天很好。"_s, u"明天也是"_s, false);
    row("seconds and AM", u"[2026-08-29 11:11:00 AM] Moved it."_s, u"Moved it."_s, {}, false);
    row("day alone", u"[2026-08-29] Moved it."_s, u"Moved it."_s, {}, false);
    row("footnote in the body", date + u"Moved it.\n[1] A footnote\n[x] a task"_s, u"Moved it."_s,
        u"[1] A footnote\n[x] a task"_s, false);
    row("no title on the first line", date + u"\nMoved it."_s, u"Moved it."_s, {}, false);
}

void JrnlTextReaderTest::shouldReadOneEntry()
{
    QFETCH(QString, text);
    const auto read = readJrnl(text.toUtf8(), u"j.txt"_s);
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 1);
    const ImportedEntry entry = read->entries.constFirst();
    QCOMPARE(entry.date, QDate(2026, 8, 29));
    QTEST(entry.title, "title");
    QTEST(entry.body, "body");
    QTEST(entry.starred, "starred");
    QVERIFY(read->skipped.isEmpty());
}

void JrnlTextReaderTest::shouldReadSeveral()
{
    const auto read =
        readJrnl("[2026-08-29 11:11] Second @Mia.\n\n[2026-08-28 01:05:00 PM] First. *\nBody @ward\n"_ba, u"j"_s);
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 2);
    QCOMPARE(read->entries.at(0), (ImportedEntry{.date = QDate(2026, 8, 28),
                                                 .time = QTime(13, 5),
                                                 .title = u"First."_s,
                                                 .body = u"Body @ward"_s,
                                                 .starred = true,
                                                 .atWords = {u"ward"_s},
                                                 .line = 3,
                                                 .fingerprint = read->entries.at(0).fingerprint}));
    QCOMPARE(read->entries.at(1), (ImportedEntry{.date = QDate(2026, 8, 29),
                                                 .time = QTime(11, 11),
                                                 .title = u"Second @Mia."_s,
                                                 .atWords = {u"Mia"_s},
                                                 .line = 1,
                                                 .fingerprint = read->entries.at(1).fingerprint}));
}

void JrnlTextReaderTest::shouldTellWhatItSkips()
{
    const auto read = readJrnl("My journal\n\n[2026-08-29 11:11] Good.\n[29/08/2026 11:11] Other order.\nIts body\n"
                               "[2026-02-30 11:11] No such day.\n[2026-08-30 11:11]\n"_ba,
                               u"j"_s);
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 1);
    QCOMPARE(read->entries.constFirst().body, QString());
    QCOMPARE(read->skipped.size(), 4);
    QCOMPARE(read->skipped.at(0), (SkippedItem{1, u"This stands in front of the first entry."_s}));
    QCOMPARE(read->skipped.at(1),
             (SkippedItem{4, u"The date “29/08/2026 11:11” is not of the form 2026-08-29 11:11."_s}));
    QCOMPARE(read->skipped.at(2).line, 6);
    QCOMPARE(read->skipped.at(3), (SkippedItem{7, u"The entry is empty."_s}));
}

void JrnlTextReaderTest::shouldRefuseWhatHasNoEntry()
{
    const auto read = readJrnl("[29/08/2026 11:11] Other order.\n"_ba, u"j.txt"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().sentence,
             u"“j.txt” holds no entry that can be read. Line 1: The date “29/08/2026 11:11” is not of "
             "the form 2026-08-29 11:11."_s);
}

void JrnlTextReaderTest::shouldSkipALineOfTenMegabytes()
{
    const auto read =
        readJrnl("[2026-08-29 11:11] " + QByteArray(10'000'000, 'x') + "\n[2026-08-30 11:11] Good.\n", u"j"_s);
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 1);
    QCOMPARE(read->skipped, (QList<SkippedItem>{{1, u"The entry is longer than a million characters."_s}}));
}

void JrnlTextReaderTest::shouldNotLookForADateAllAlongALine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("digits") << '[' + QByteArray(5'000'000, '1');
    QTest::newRow("groups of digits") << '[' + QByteArray("1-1").repeated(300'000);
    QTest::newRow("groups of digits that end") << '[' + QByteArray("1-1-").repeated(300'000) + "] Title";
    QTest::newRow("a tag") << "@" + QByteArray(900'000, '-');
    QTest::newRow("a number") << "#" + QByteArray(900'000, '1');
    QTest::newRow("ends of sentences") << QByteArray(".)").repeated(400'000);
    QTest::newRow("brackets behind a sentence") << "." + QByteArray(900'000, ')');
}

void JrnlTextReaderTest::shouldNotLookForADateAllAlongALine()
{
    QFETCH(QByteArray, line);
    const auto read = readJrnl("[2026-08-29 11:11] Good.\n" + line + "\n[2026-08-30 11:11] Good.\n", u"j"_s);
    QVERIFY(read);
    QCOMPARE(read->entries.size() + read->skipped.size(), 2);
    QCOMPARE(read->entries.constLast().line, 3);
}

void JrnlTextReaderTest::shouldStopBetweenTwoLines()
{
    std::stop_source stop;
    qint64 reports = 0;
    const auto stopAtTheSecond = [&](qint64, qint64) {
        if (++reports == 2)
            stop.request_stop();
    };
    const auto read = readJrnl("[2026-08-29 11:11] Good.\nMore.\nAnd more.\n", u"j"_s,
                               {.stop = stop.get_token(), .progress = stopAtTheSecond});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    QCOMPARE(reports, 2);
}

void JrnlTextReaderTest::shouldFindTags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tags");
    QTest::newRow("both signs") << u"With @Mia on #ward7, @Mia again"_s << u"@Mia #ward7"_s;
    QTest::newRow("punctuation") << u"With @Mia. (@Tom) @Anna-Lena!"_s << u"@Mia @Anna-Lena"_s;
    QTest::newRow("mail") << u"Mail to a@b.c and x #1 of #2"_s << QString();
    QTest::newRow("heading") << u"# Heading @ noon"_s << QString();
    QTest::newRow("letters") << u"With @Åsa and @李雷"_s << u"@Åsa @李雷"_s;
}

void JrnlTextReaderTest::shouldFindTags()
{
    QFETCH(QString, text);
    QTEST(jrnlTagsIn(text).join(u' '), "tags");
}

HEADWAY_TEST_MAIN(QCoreApplication, JrnlTextReaderTest)
#include "jrnltextreadertest.moc"
