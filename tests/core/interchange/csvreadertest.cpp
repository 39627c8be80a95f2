// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvreader.h"
#include "headwaytest.h"
#include "longesttext.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadCells_data();
    void shouldReadCells();
    void shouldSeeTheSeparator_data();
    void shouldSeeTheSeparator();
    void shouldCountLinesInQuotationMarks();
    void shouldLoseOneRowByAMarkThatIsNeverClosed();
    void shouldRefuseWhatIsNoTable();
    void shouldReadWhatSpreadsheetsSave_data();
    void shouldReadWhatSpreadsheetsSave();
    void shouldBearHugeTables();
    void shouldRefuseMoreRowsThanAnyJournalHas();
    void shouldLeaveOutARowWithAnEndlessCellWhole();
    void shouldRefuseWhatIsDamaged_data();
    void shouldRefuseWhatIsDamaged();
};

static CsvTable table(const QString &text)
{
    return readCsv(text, u"t.csv"_s).value_or(CsvTable{});
}

void CsvReaderTest::shouldReadCells_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << u"1,2,3"_s << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("quoted") << u"\"1,\"\"2\"\"\",\"\",3"_s << QStringList{u"1,\"2\""_s, u""_s, u"3"_s};
    QTest::newRow("line breaks") << u"\"1\n\r\n2\",,"_s << QStringList{u"1\n\r\n2"_s, u""_s, u""_s};
    QTest::newRow("mark within") << u"5\" pipe,a\"b\"c,"_s << QStringList{u"5\" pipe"_s, u"a\"b\"c"_s, u""_s};
    QTest::newRow("behind the mark") << u"\"1\" 2,3,4"_s << QStringList{u"1 2"_s, u"3"_s, u"4"_s};
    QTest::newRow("spaces") << u" 1 ,\t2, \"3\""_s << QStringList{u" 1 "_s, u"\t2"_s, u" \"3\""_s};
    QTest::newRow("ragged") << u"1,2"_s << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("too many") << u"1,2,3,4"_s << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    QTest::newRow("emoji") << u"👩‍⚕️,2,3"_s << QStringList{u"👩‍⚕️"_s, u"2"_s, u"3"_s};
}

void CsvReaderTest::shouldReadCells()
{
    QFETCH(const QString, row);
    for (const QString &end : {u"\n"_s, u"\r\n"_s, u"\r"_s, QString()}) {
        const CsvTable read = table(u"a,b,c\n"_s + row + end);
        QCOMPARE(read.header, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(read.rows.size(), 1);
        QTEST(read.rows.first().cells, "cells");
        QCOMPARE(read.rows.first().line, 2);
    }
}

void CsvReaderTest::shouldSeeTheSeparator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << u"a,b\n1,2\n"_s << QChar(u',');
    QTest::newRow("semicolon") << u"Datum;Was\n3.11.2026;Viel, und mehr\n"_s << QChar(u';');
    QTest::newRow("tab") << u"a\tb, c; d\n1\t2\n"_s << QChar(u'\t');
    QTest::newRow("bar") << u"a|b\n1|2\n"_s << QChar(u'|');
    QTest::newRow("in quotation marks") << u"\"a;b;c\",d\n1,2\n"_s << QChar(u',');
    QTest::newRow("one column") << u"a\n1\n"_s << QChar(u',');
    QTest::newRow("said") << u"sep=|\r\na,b|c\r\n1|2\r\n"_s << QChar(u'|');
}

void CsvReaderTest::shouldSeeTheSeparator()
{
    QFETCH(const QString, text);
    const CsvTable read = table(text);
    QTEST(read.separator, "separator");
    QVERIFY(!read.header.first().startsWith(u"sep="));
    QCOMPARE(read.rows.size(), 1);
}

void CsvReaderTest::shouldCountLinesInQuotationMarks()
{
    const CsvTable read = table(u"a,b\r\n\r\n1,\"x\r\ny\"\r\n,\r\n2,3\r\n"_s);
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.rows.at(0).line, 3);
    QCOMPARE(read.rows.at(1).line, 6);
}

void CsvReaderTest::shouldLoseOneRowByAMarkThatIsNeverClosed()
{
    const CsvTable read = table(u"a,b\n1,2\n3,\"4\n5,6\n7,8\n"_s);
    QCOMPARE(read.skipped.size(), 1);
    QCOMPARE(read.skipped.first().line, 3);
    QCOMPARE(read.rows.size(), 3);
    QCOMPARE(read.rows.at(1).cells.first(), u"5"_s);
    QCOMPARE(read.rows.at(1).line, 4);
}

void CsvReaderTest::shouldRefuseWhatIsNoTable()
{
    QVERIFY(!readCsv({}, u"t.csv"_s));
    QVERIFY(!readCsv(u"\n \n"_s, u"t.csv"_s));
    QCOMPARE(csvText(QByteArray("PK\x03\x04\0\0", 6), u"t.xlsx"_s).error().kind, Error::Kind::Malformed);
}

void CsvReaderTest::shouldReadWhatSpreadsheetsSave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("utf-8") << QByteArray("Gr\xc3\xb6\xc3\x9f"
                                         "e \xe2\x82\xac");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfGr\xc3\xb6\xc3\x9f"
                                                   "e \xe2\x82\xac");
    QTest::newRow("utf-16") << QByteArray("\xff\xfeG\0r\0\xf6\0\xdf\0e\0 \0\xac\x20", 16);
    QTest::newRow("windows-1252") << QByteArray("Gr\xf6\xdf"
                                                "e \x80");
}

void CsvReaderTest::shouldReadWhatSpreadsheetsSave()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(csvText(bytes, u"t.csv"_s).value(), u"Größe €"_s);
}

void CsvReaderTest::shouldBearHugeTables()
{
    QCOMPARE(table(u"a,b\n"_s + u"1,2\n"_s.repeated(100'000)).rows.size(), 100'000);
    QVERIFY(table(u"a\n"_s + QString(100'000, u',')).rows.isEmpty());
}

void CsvReaderTest::shouldRefuseMoreRowsThanAnyJournalHas()
{
    QCOMPARE(table(u"a\n"_s + u"1\n"_s.repeated(mostCsvRows)).rows.size(), mostCsvRows);
    const auto refused = readCsv(u"a\n"_s + u"1\n"_s.repeated(mostCsvRows + 1), u"t.csv"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"300,000 rows"), qPrintable(refused.error().sentence));
}

void CsvReaderTest::shouldLeaveOutARowWithAnEndlessCellWhole()
{
    const QString longest(longestText, u'x');
    const QString within = u"\n2026-11-03,No entry of mine\n"_s;
    const CsvTable read = table(u"date,body\n1,\""_s + longest + u"\"\n2,\""_s + longest + within + u"\"\n3,last\n"_s);
    QCOMPARE(read.skipped, (QList<SkippedItem>{{3, u"A cell of this row is longer than a million characters."_s}}));
    QCOMPARE(read.rows.size(), 2);
    QCOMPARE(read.rows.constFirst().cells.constLast().size(), longestText);
    QCOMPARE(read.rows.constLast().cells, (QStringList{u"3"_s, u"last"_s}));
    QCOMPARE(read.rows.constLast().line, 6);
}

void CsvReaderTest::shouldRefuseWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("half a letter") << QByteArray("\xff\xfe"
                                                 "a\0b",
                                                 5);
    QTest::newRow("half a pair") << QByteArray("\xff\xfe"
                                               "a\0\x3d\xd8"
                                               "b\0",
                                               8);
    QTest::newRow("marked as UTF-8") << QByteArray("\xef\xbb\xbf"
                                                   "a\xf6"
                                                   "b");
}

void CsvReaderTest::shouldRefuseWhatIsDamaged()
{
    QFETCH(const QByteArray, bytes);
    const auto text = csvText(bytes, u"t.csv"_s);
    QVERIFY(!text);
    QVERIFY2(text.error().sentence.contains(u"is damaged"), qPrintable(text.error().sentence));
}

HEADWAY_TEST_MAIN(QCoreApplication, CsvReaderTest)
#include "csvreadertest.moc"
