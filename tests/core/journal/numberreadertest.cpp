// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "numberreader.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class NumberReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadNumbersByLocale_data();
    void shouldReadNumbersByLocale();
    void shouldRefuseWhatIsNoFigure();
};

void NumberReaderTest::shouldReadNumbersByLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<qsizetype>("end");

    QTest::newRow("plain") << u"en_GB"_s << u"42 days"_s << 42.0 << qsizetype(2);
    QTest::newRow("English group") << u"en_GB"_s << u"184,000"_s << 184000.0 << qsizetype(7);
    QTest::newRow("English fraction") << u"en_GB"_s << u"184.000"_s << 184.0 << qsizetype(7);
    QTest::newRow("German group") << u"de_DE"_s << u"184.000"_s << 184000.0 << qsizetype(7);
    QTest::newRow("German fraction") << u"de_DE"_s << u"1.234,5"_s << 1234.5 << qsizetype(7);
    QTest::newRow("no whole group is a fraction") << u"de_DE"_s << u"1.5"_s << 1.5 << qsizetype(3);
    QTest::newRow("a comma in English") << u"en_GB"_s << u"1,5"_s << 1.5 << qsizetype(3);
    QTest::newRow("French group") << u"fr_FR"_s << u"12\u202f500,5"_s << 12500.5 << qsizetype(8);
    QTest::newRow("French group by a plain space") << u"fr_FR"_s << u"12 500"_s << 12500.0 << qsizetype(6);
    QTest::newRow("no group by a space in English") << u"en_GB"_s << u"12 500"_s << 12.0 << qsizetype(2);
    QTest::newRow("Swiss group") << u"de_CH"_s << u"12’500"_s << 12500.0 << qsizetype(6);
    QTest::newRow("Indian groups") << u"en_IN"_s << u"1,20,000"_s << 120000.0 << qsizetype(8);
    QTest::newRow("Devanagari digits") << u"hi_IN"_s << u"४२"_s << 42.0 << qsizetype(2);
    QTest::newRow("full stop of a sentence") << u"en_GB"_s << u"42."_s << 42.0 << qsizetype(2);
    QTest::newRow("leading zeros") << u"en_GB"_s << u"007"_s << 7.0 << qsizetype(3);
}

void NumberReaderTest::shouldReadNumbersByLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const auto number = NumberReader(QLocale(locale)).read(text, 0);
    QVERIFY(number);
    QTEST(number->value, "value");
    QTEST(number->end, "end");
}

void NumberReaderTest::shouldRefuseWhatIsNoFigure()
{
    const NumberReader reader{QLocale(u"en_GB"_s)};
    QVERIFY(!reader.read(u"days"_s, 0));
    QVERIFY(!reader.read(u""_s, 0));
    QVERIFY(!reader.read(u"1234567890123456"_s, 0));
}

HEADWAY_TEST_MAIN(QCoreApplication, NumberReaderTest)
#include "numberreadertest.moc"
