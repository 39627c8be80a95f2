// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csventryreader.h"
#include "csvcell.h"
#include "csvreader.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Headway;
using namespace Qt::StringLiterals;

class CsvEntryReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadARow();
    void shouldReadByTheLocale();
    void shouldReadForeignNumbersOrSayThatItDoesNot();
    void shouldSayWhichColumnsAreLeft();
    void shouldPutTextsOneBelowAnother();
    void shouldFindATitleInTheText();
    void shouldSayWhyARowIsSkipped();
    void shouldTellOfKindsItDoesNotKnow();
    void shouldKeepForeignRowsPrivate();
    void shouldKnowRowsAgain();
    void shouldKnowRowsAgainByAnotherMapping();
    void shouldKnowWhatEarlierVersionsImported();
    void shouldGuardEveryText_data();
    void shouldGuardEveryText();
    void shouldPartWhatItJoined();
};

static ImportedJournal read(const QString &text, const QLocale &locale = QLocale(u"en_GB"_s))
{
    const CsvTable table = readCsv(text, u"t.csv"_s).value();
    return readCsvEntries(table, guessedMapping(table, locale)).value();
}

void CsvEntryReaderTest::shouldReadARow()
{
    const ImportedJournal journal =
        read(u"Date,Title,Text,Kind,Tags,People,Goals,Situation,Action,Result,Measure,Before,After,Unit,Starred\n"
             "2026-11-03,Cut onboarding,Well,Kudos,\"#a, b\",Dana; Tom,Goal,s,a,r,Onboarding,10,6,days,x\n"_s);
    QCOMPARE(journal.source, u"csv"_s);
    QVERIFY(journal.skipped.isEmpty() && journal.shortened.isEmpty());
    const ImportedEntry entry = journal.entries.value(0);
    QCOMPARE(entry.date, QDate(2026, 11, 3));
    QCOMPARE(entry.title, u"Cut onboarding"_s);
    QCOMPARE(entry.body, u"Well"_s);
    QCOMPARE(entry.kind, EntryKind::Praise);
    QCOMPARE(entry.tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(entry.people.size(), 2);
    QCOMPARE(entry.goals, QStringList{u"Goal"_s});
    QCOMPARE(entry.situation + entry.action + entry.result, u"sar"_s);
    QCOMPARE(entry.metrics, (QList<Metric>{{{}, u"Onboarding"_s, 10, 6, u"days"_s}}));
    QVERIFY(entry.starred);
    QCOMPARE(entry.line, 2);
}

void CsvEntryReaderTest::shouldReadByTheLocale()
{
    const ImportedJournal journal = read(u"Datum;Was;Wert\n3.11.26;a;1.200,5 €\n"_s, QLocale(u"de_DE"_s));
    QCOMPARE(journal.entries.first().date, QDate(2026, 11, 3));
    QCOMPARE(journal.entries.first().metrics.first().after, 1200.5);
    QCOMPARE(journal.entries.first().metrics.first().unit, u"€"_s);
}

void CsvEntryReaderTest::shouldReadForeignNumbersOrSayThatItDoesNot()
{
    const ImportedJournal journal = read(u"Date;What;Before;After;Unit\n2026-11-03;a;1.250,50;980;EUR\n"_s);
    QCOMPARE(journal.entries.first().metrics.first(), (Metric{{}, {}, 1250.5, 980, u"EUR"_s}));
    QVERIFY(journal.shortened.isEmpty());
    const ImportedJournal half = read(u"Date,What,After\n2026-11-03,a,10-12 days\n"_s);
    QVERIFY(half.entries.first().metrics.isEmpty());
    QCOMPARE(half.shortened.size(), 1);
    QCOMPARE(half.shortened.first().reason,
             u"“10-12 days” cannot be read as one number; the entry came in without it."_s);
}

void CsvEntryReaderTest::shouldSayWhichColumnsAreLeft()
{
    const ImportedJournal journal = read(u"Date,What,Shift,Nothing\n2026-11-03,a,night,\n"_s);
    QCOMPARE(journal.shortened,
             (QList<SkippedItem>{{1, u"The column “Shift” is not imported: what it holds is not said."_s}}));
    QVERIFY(read(u"date,title,attachments,headway_id\n2026-11-03,a,b.png,1\n"_s).shortened.isEmpty());
}

void CsvEntryReaderTest::shouldPutTextsOneBelowAnother()
{
    QCOMPARE(read(u"Date,Title,Notes,Comments\n2026-11-03,t,\" a\r\nb \",c\n"_s).entries.first().body, u"a\nb\n\nc"_s);
    QCOMPARE(read(u"Date,Title,Notes,Comments\n2026-11-03,t,,c\n"_s).entries.first().body, u"c"_s);
}

void CsvEntryReaderTest::shouldFindATitleInTheText()
{
    QCOMPARE(read(u"Date,Notes\n2026-11-03,\"- One\n- two\"\n"_s).entries.first().title, u"One"_s);
    QCOMPARE(read(u"Date,Result\n2026-11-03,Faster\n"_s).entries.first().title, u"Faster"_s);
}

void CsvEntryReaderTest::shouldSayWhyARowIsSkipped()
{
    const ImportedJournal journal = read(u"Date,Title\n,a\nsoon,b\n2026-11-03,c, d\n2026-11-04,\n2026-11-05,e\n"_s);
    QCOMPARE(journal.entries.size(), 1);
    QCOMPARE(journal.entries.first().title, u"e"_s);
    QList<int> lines;
    QStringList reasons;
    for (const SkippedItem &item : journal.skipped) {
        lines << item.line;
        reasons << item.reason;
    }
    QCOMPARE(lines, (QList<int>{2, 3, 4, 5}));
    QCOMPARE(reasons.at(0), u"The row has no date."_s);
    QCOMPARE(reasons.at(1), u"“soon” cannot be read as a date."_s);
    QVERIFY(reasons.at(2).startsWith(u"The row has more cells than the table has columns"));
}

void CsvEntryReaderTest::shouldTellOfKindsItDoesNotKnow()
{
    const ImportedJournal journal = read(u"Date,Title,Kind\n2026-11-03,a,Party\n"_s);
    QCOMPARE(journal.entries.first().kind, EntryKind::Accomplishment);
    QCOMPARE(journal.shortened.first().line, 2);
    QVERIFY(journal.shortened.first().reason.contains(u"“Party”"));
}

void CsvEntryReaderTest::shouldKeepForeignRowsPrivate()
{
    QCOMPARE(read(u"date,title,audience\n2026-11-03,a,boss\n"_s).entries.first().audience, Audience::Private);
    QCOMPARE(read(u"date,title,audience,headway_id\n2026-11-03,a,boss,1\n"_s).entries.first().audience, Audience::Boss);
}

void CsvEntryReaderTest::shouldKnowRowsAgain()
{
    const ImportedJournal first = read(u"Date,Title,Tags\n2026-11-03,a,x\n2026-11-03,a,y\n"_s);
    const ImportedJournal again = read(u"Title,Date\na,2026-11-03\na,2026-11-03\n"_s);
    QCOMPARE(first.entries.at(0).fingerprintAsRead, again.entries.at(0).fingerprintAsRead);
    QCOMPARE(first.entries.at(1).fingerprintAsRead, again.entries.at(1).fingerprintAsRead);
    QVERIFY(first.entries.at(0).fingerprintAsRead != first.entries.at(1).fingerprintAsRead);
    const ImportedJournal turned = read(u"Tags,Title,Date,Done\nx,a,2026-11-03,\ny,a,2026-11-03,\n"_s);
    QCOMPARE(first.entries.at(0).fingerprint, turned.entries.at(0).fingerprint);
    QCOMPARE(first.entries.at(1).fingerprint, turned.entries.at(1).fingerprint);
}

void CsvEntryReaderTest::shouldKnowRowsAgainByAnotherMapping()
{
    const CsvTable table = readCsv(u"Date,Name,Notes\n2026-11-03,a,b\n2026-11-03,a,b\n"_s, u"t.csv"_s).value();
    const CsvMapping asText{.columns = {CsvField::Date, CsvField::Title, CsvField::Text}};
    const CsvMapping asResult{.columns = {CsvField::Date, CsvField::Title, CsvField::Result}};
    const ImportedJournal first = readCsvEntries(table, asText).value();
    const ImportedJournal again = readCsvEntries(table, asResult).value();
    QCOMPARE(first.entries.at(0).fingerprint, again.entries.at(0).fingerprint);
    QCOMPARE(first.entries.at(1).fingerprint, again.entries.at(1).fingerprint);
    QVERIFY(first.entries.at(0).fingerprint != first.entries.at(1).fingerprint);
}

void CsvEntryReaderTest::shouldKnowWhatEarlierVersionsImported()
{
    const QByteArray words("2026-11-03\0a\0b\0\0\0\0"
                           "0",
                           19);
    QCOMPARE(read(u"Date,Title,Text\n2026-11-03,a,b\n"_s).entries.first().fingerprintAsRead,
             QCryptographicHash::hash(words, QCryptographicHash::Sha256));
}

void CsvEntryReaderTest::shouldGuardEveryText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"=1+1"_s, u"+49 30"_s, u"-5 %"_s, u"@Dana"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"'=1"_s, u"''=1"_s,
          u"'quoted'"_s, u"'"_s, u""_s, u"plain"_s, u" =1"_s, u"＝1"_s, u"a\r\n\"b\",;|\\ "_s, u"'-"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void CsvEntryReaderTest::shouldGuardEveryText()
{
    QFETCH(const QString, text);
    const QString cell = guarded(text);
    QVERIFY(cell.isEmpty() || !u"=+-@\t\r\n＝"_s.contains(cell.front()));
    QCOMPARE(unguarded(cell), text);
    const CsvTable table = readCsv(u"a,b\n1,"_s + csvCell(cell) + u"\n"_s, u"t"_s).value();
    QCOMPARE(unguarded(table.rows.first().cells.at(1)), text);
}

void CsvEntryReaderTest::shouldPartWhatItJoined()
{
    const QStringList parts{u"a;b"_s, u"c\\"_s, u"\\;"_s, u"d, e"_s};
    QStringList again = splitParts(joinedParts(parts, u';'), u';');
    for (QString &part : again)
        part = part.trimmed();
    QCOMPARE(again, parts);
    const QList<Metric> metrics{{{}, u"a|b"_s, 1.5, {}, u"%"_s}, {{}, u"c"_s, {}, -184000.25, {}}};
    QCOMPARE(csvMetricsIn(csvMetrics(metrics)), metrics);
}

HEADWAY_TEST_MAIN(QCoreApplication, CsvEntryReaderTest)
#include "csventryreadertest.moc"
