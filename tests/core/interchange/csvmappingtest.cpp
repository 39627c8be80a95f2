// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvmapping.h"
#include "csvfigures.h"
#include "csvreader.h"
#include "csvvalues.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class CsvMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGuessFromNames_data();
    void shouldGuessFromNames();
    void shouldGuessDatesFromWhatStandsThere();
    void shouldGuessTheOrderOfDates();
    void shouldReadDates_data();
    void shouldReadDates();
    void shouldReadFigures_data();
    void shouldReadFigures();
    void shouldReadNoHalfOfANumber_data();
    void shouldReadNoHalfOfANumber();
    void shouldGuessHowNumbersAreWritten_data();
    void shouldGuessHowNumbersAreWritten();
    void shouldReadNumbersAsGuessed();
    void shouldKnowKindsByWords();
    void shouldBeChangedByWords();
    void shouldSayWhatIsWrongWithWords_data();
    void shouldSayWhatIsWrongWithWords();
    void shouldBeRememberedForTheSameHeader();
};

static CsvTable table(const QString &text)
{
    return readCsv(text, u"t.csv"_s).value();
}

static QString fields(const CsvMapping &mapping)
{
    QStringList names;
    for (const CsvField field : mapping.columns)
        names << (field == CsvField::Ignored ? u"-"_s : nameOf(field));
    return names.join(u' ');
}

void CsvMappingTest::shouldGuessFromNames_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("fields");
    QTest::newRow("English") << u"Date,What,Details,Type,Labels,People,Outcome"_s
                             << u"date title text kind tags people result"_s;
    QTest::newRow("German") << u"Datum;Titel;Beschreibung;Art;Schlagwörter;Beteiligte;Ergebnis;Ziel"_s
                            << u"date title text kind tags people result goals"_s;
    QTest::newRow("further words") << u"Datum (TT.MM.JJJJ);Erfolg – kurz;Wert [€]"_s << u"date title after"_s;
    QTest::newRow("several texts") << u"Date,Title,Notes,Comments"_s << u"date title text text"_s;
    QTest::newRow("several names") << u"Date,Title,Witness,Colleagues"_s << u"date title people people"_s;
    QTest::newRow("of one woman") << u"Datum;Was;Kollegin;Zeugin;Schlagwort"_s << u"date title people people tags"_s;
    QTest::newRow("of all") << u"Datum;Was;Kolleg:innen"_s << u"date title people"_s;
    QTest::newRow("twice") << u"Date,Created,Title,Name"_s << u"date - title -"_s;
    QTest::newRow("unknown") << u"foo,bar"_s << u"- -"_s;
}

void CsvMappingTest::shouldGuessFromNames()
{
    QFETCH(const QString, header);
    QTEST(fields(guessedMapping(table(header), QLocale::c())), "fields");
}

void CsvMappingTest::shouldGuessDatesFromWhatStandsThere()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const CsvTable days = table(u"Nr;Tag;Was\n1;3.11.2026;a\n2;4.11.2026;b\n3;;c\n"_s);
    QCOMPARE(fields(guessedMapping(days, german)), u"- date title"_s);
    QCOMPARE(fields(guessedMapping(table(u"Date;Tag;Was\n3.11.2026;team;a\n"_s), german)), u"date tags title"_s);
}

void CsvMappingTest::shouldGuessTheOrderOfDates()
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(guessedMapping(table(u"date,title\n11/03/2026,a\n"_s), american).dates, CsvDates::ByLocale);
    QCOMPARE(guessedMapping(table(u"date,title\n13/11/2026,a\n03/11/2026,b\n"_s), american).dates,
             CsvDates::DayMonthYear);
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(guessedMapping(table(u"date,title\n11/13/2026,a\n"_s), german).dates, CsvDates::MonthDayYear);
}

void CsvMappingTest::shouldReadDates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("date");
    const QDate third(2026, 11, 3);
    QTest::newRow("ISO") << u"de_DE"_s << u"2026-11-03"_s << third;
    QTest::newRow("ISO with hours") << u"en_US"_s << u"2026-11-03T10:15:00Z"_s << third;
    QTest::newRow("German") << u"de_DE"_s << u"3.11.2026"_s << third;
    QTest::newRow("German, short") << u"de_DE"_s << u"03.11.26"_s << third;
    QTest::newRow("German, hours") << u"de_DE"_s << u"03.11.2026 10:15"_s << third;
    QTest::newRow("German, words") << u"de_DE"_s << u"3. November 2026"_s << third;
    QTest::newRow("British") << u"en_GB"_s << u"03/11/2026"_s << third;
    QTest::newRow("American") << u"en_US"_s << u"11/3/2026"_s << third;
    QTest::newRow("American, words") << u"en_US"_s << u"Nov 3, 2026"_s << third;
    QTest::newRow("English words in German") << u"de_DE"_s << u"3 November 2026"_s << third;
    QTest::newRow("last century") << u"de_DE"_s << u"3.11.98"_s << QDate(1998, 11, 3);
    QTest::newRow("no such day") << u"de_DE"_s << u"31.2.2026"_s << QDate();
    QTest::newRow("version") << u"de_DE"_s << u"1.2.3"_s << QDate();
    QTest::newRow("words") << u"de_DE"_s << u"gestern"_s << QDate();
    QTest::newRow("nothing") << u"de_DE"_s << QString() << QDate();
}

void CsvMappingTest::shouldReadDates()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, cell);
    QTEST(CsvDateReader(QLocale(locale), CsvDates::ByLocale).read(cell), "date");
}

void CsvMappingTest::shouldReadFigures_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::newRow("plain") << u"en_GB"_s << u"12.5"_s << 12.5 << QString();
    QTest::newRow("German") << u"de_DE"_s << u"1.200,50 €"_s << 1200.5 << u"€"_s;
    QTest::newRow("English") << u"en_GB"_s << u"£1,200.50"_s << 1200.5 << u"£"_s;
    QTest::newRow("negative") << u"de_DE"_s << u"-15 %"_s << -15.0 << u"%"_s;
    QTest::newRow("true minus") << u"de_DE"_s << u"−15 Tage"_s << -15.0 << u"Tage"_s;
    QTest::newRow("brackets") << u"en_US"_s << u"($ 3)"_s << -3.0 << u"$"_s;
}

void CsvMappingTest::shouldReadFigures()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, cell);
    const CsvFigureReader reader(QLocale(locale), CsvNumbers::ByLocale);
    const auto figure = reader.read(cell);
    QVERIFY(figure);
    QTEST(figure->value, "value");
    QTEST(figure->unit, "unit");
    QVERIFY(!reader.read(u"none"_s));
    QVERIFY(!reader.read(QString()));
}

void CsvMappingTest::shouldReadNoHalfOfANumber_data()
{
    QTest::addColumn<QString>("cell");
    for (const QString &cell :
         {u"1.250,50"_s, u"1.250.000"_s, u"10-12"_s, u"10 – 12 h"_s, u"3/7"_s, u"10:30"_s, u".5"_s})
        QTest::newRow(qPrintable(cell)) << cell;
}

void CsvMappingTest::shouldReadNoHalfOfANumber()
{
    QFETCH(const QString, cell);
    QVERIFY(!CsvFigureReader(QLocale(u"en_GB"_s), CsvNumbers::ByLocale).read(cell));
}

void CsvMappingTest::shouldGuessHowNumbersAreWritten_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<CsvNumbers>("numbers");
    const QString english = u"en_GB"_s;
    const QString german = u"de_DE"_s;
    QTest::newRow("both signs") << QStringList{u"1.250,50 €"_s} << english << CsvNumbers::Comma;
    QTest::newRow("several groups") << QStringList{u"1.250.000"_s} << english << CsvNumbers::Comma;
    QTest::newRow("one of them says") << QStringList{u"1.250"_s, u"18,5"_s, u""_s} << english << CsvNumbers::Comma;
    QTest::newRow("a small one") << QStringList{u"0,125"_s} << english << CsvNumbers::Comma;
    QTest::newRow("English in German") << QStringList{u"$1,250.50"_s} << german << CsvNumbers::Point;
    QTest::newRow("Swiss in German") << QStringList{u"1’250.50"_s} << german << CsvNumbers::Point;
    QTest::newRow("as usual there") << QStringList{u"1.250,50"_s} << german << CsvNumbers::ByLocale;
    QTest::newRow("nobody knows") << QStringList{u"1.250"_s, u"7"_s} << english << CsvNumbers::ByLocale;
}

void CsvMappingTest::shouldGuessHowNumbersAreWritten()
{
    QFETCH(const QStringList, cells);
    QFETCH(const QString, locale);
    QTEST(guessedNumbers(cells, QLocale(locale)), "numbers");
}

void CsvMappingTest::shouldReadNumbersAsGuessed()
{
    const CsvTable costs = table(u"Datum;Was;Vorher;Nachher\n3.11.2026;a;1.250,50 €;1 980,5 €\n"_s);
    QCOMPARE(guessedMapping(costs, QLocale(u"en_GB"_s)).numbers, CsvNumbers::Comma);
    const CsvFigureReader comma(QLocale::c(), CsvNumbers::Comma);
    QCOMPARE(comma.read(u"1.250,50 €"_s), (CsvFigure{1250.5, u"€"_s}));
    QCOMPARE(comma.read(u"1 980,5"_s), CsvFigure{1980.5});
    QCOMPARE(comma.read(u"1.250"_s), CsvFigure{1250});
    const CsvFigureReader point(QLocale::c(), CsvNumbers::Point);
    QCOMPARE(point.read(u"CHF 1’250.50"_s), (CsvFigure{1250.5, u"CHF"_s}));
    QCOMPARE(point.read(u"1'250'000"_s), CsvFigure{1250000});
    QCOMPARE(point.read(u"3 per 1,000 bed days"_s), (CsvFigure{3, u"per 1,000 bed days"_s}));
}

void CsvMappingTest::shouldKnowKindsByWords()
{
    QCOMPARE(csvKind(u"Goal result"_s), EntryKind::GoalResult);
    QCOMPARE(csvKind(u" LOB "_s), EntryKind::Praise);
    QCOMPARE(csvKind(u"setback"_s), EntryKind::Setback);
    QVERIFY(!csvKind(u"other"_s));
}

void CsvMappingTest::shouldBeChangedByWords()
{
    const CsvTable read = table(u"Date,\"Was, genau\",Foo\n1,2,3\n"_s);
    const CsvMapping guess = guessedMapping(read, QLocale::c());
    QCOMPARE(fields(changedMapping(guess, read, u"\"title=Was, genau\",date=3"_s).value()), u"- title date"_s);
    QCOMPARE(fields(changedMapping(guess, read, u"text=foo"_s).value()), u"date title text"_s);
}

void CsvMappingTest::shouldSayWhatIsWrongWithWords_data()
{
    QTest::addColumn<QString>("changes");
    QTest::newRow("no field") << u"wann=Date"_s;
    QTest::newRow("no column") << u"date=Wann"_s;
    QTest::newRow("no sign") << u"date"_s;
    QTest::newRow("number") << u"date=4"_s;
}

void CsvMappingTest::shouldSayWhatIsWrongWithWords()
{
    QFETCH(const QString, changes);
    const CsvTable read = table(u"Date,Title,Foo\n"_s);
    QCOMPARE(changedMapping(guessedMapping(read, QLocale::c()), read, changes).error().kind, Error::Kind::Misuse);
}

void CsvMappingTest::shouldBeRememberedForTheSameHeader()
{
    const CsvTable read = table(u"Date,Title,Foo\n"_s);
    CsvMapping mapping = guessedMapping(read, QLocale(u"de_DE"_s));
    mapping.dates = CsvDates::MonthDayYear;
    mapping.numbers = CsvNumbers::Point;
    QCOMPARE(mappingFrom(toText(mapping), read), mapping);
    QVERIFY(!mappingFrom(toText(mapping), table(u"Date,Title\n"_s)));
    mapping.numbers = CsvNumbers::ByLocale;
    QCOMPARE(mappingFrom(u"de_DE/mdy/date,title,ignored"_s, read), mapping); // As earlier versions wrote it.
    QVERIFY(!mappingFrom(u"nonsense"_s, read));
}

HEADWAY_TEST_MAIN(QCoreApplication, CsvMappingTest)
#include "csvmappingtest.moc"
