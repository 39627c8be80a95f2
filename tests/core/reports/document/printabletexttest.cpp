// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printabletext.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class PrintableTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDropWhatDisguises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");

        QTest::newRow("plain") << u"Cut handover, 34 to 19"_s << u"Cut handover, 34 to 19"_s;
        QTest::newRow("accents") << u"Zoë Martínez-Weiß"_s << u"Zoë Martínez-Weiß"_s;
        QTest::newRow("NUL and controls") << u"a\0b\a\x7f"_s + QChar(0x90) + u"c"_s << u"abc"_s;
        QTest::newRow("bidi controls") << u"\u202eevil\u202c \u2066x\u2069\u200f\u061c"_s << u"evil x"_s;
        QTest::newRow("soft hyphen and zero width") << u"pro\u00admo\u200btion\ufeff"_s << u"promotion"_s;
        QTest::newRow("lone surrogates") << u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00) << u"ab"_s;
        QTest::newRow("private use") << u"a\ue000b"_s << u"ab"_s;
        QTest::newRow("replacement character") << u"a\ufffdb"_s << u"ab"_s;
        QTest::newRow("ligature") << u"\ufb01nance o\ufb03ce"_s << u"finance office"_s;
        QTest::newRow("shaped Arabic") << u"\ufe8e\ufedf"_s << u"ال"_s;
        QTest::newRow("Kangxi radical") << u"\u2f00"_s << u"一"_s;
        QTest::newRow("joiner in Persian") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("joiner in Hindi") << u"क्\u200dष"_s << u"क्\u200dष"_s;
        QTest::newRow("joiner in emoji") << u"👩🏽\u200d⚕️"_s << u"👩🏽\u200d⚕️"_s;
        QTest::newRow("joiners in a row") << u"a\u200d\u200d\u200db"_s << u"a\u200db"_s;
        QTest::newRow("joiner at an end") << u"a\u200d b"_s << u"a b"_s;
        QTest::newRow("too many marks") << u"a"_s + QString(50, QChar(0x0301)) + u"b"_s
                                        << u"a"_s + QString(8, QChar(0x0301)) + u"b"_s;
        QTest::newRow("line ends") << u"a\r\nb\rc\u2028d\u0085e"_s << u"a\nb\nc\nd\ne"_s;
        QTest::newRow("other scripts") << u"Ωμέγα Привет עברית العربية 日本語 한국어 हिन्दी"_s
                                       << u"Ωμέγα Привет עברית العربية 日本語 한국어 हिन्दी"_s;
    }

    void shouldDropWhatDisguises()
    {
        QFETCH(QString, text);
        QTEST(withoutDisguises(text), "clean");
    }

    void shouldBindNumbersToTheirUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("bound");

        QTest::newRow("unit") << u"from 10 to 6 days"_s << u"from 10\u00a0to 6\u00a0days"_s;
        QTest::newRow("percent") << u"by 40 % less"_s << u"by 40\u00a0% less"_s;
        QTest::newRow("currency before") << u"saved € 184,000 a year"_s << u"saved €\u00a0184,000\u00a0a year"_s;
        QTest::newRow("currency behind") << u"1.200 € im Jahr"_s << u"1.200\u00a0€ im Jahr"_s;
        QTest::newRow("a year is no number") << u"in 2026 the ward"_s << u"in 2026 the ward"_s;
        QTest::newRow("two numbers") << u"10 6"_s << u"10 6"_s;
        QTest::newRow("at the ends") << u" 7 "_s << u" 7 "_s;
    }

    void shouldBindNumbersToTheirUnits()
    {
        QFETCH(QString, text);
        QTEST(withBoundNumbers(text), "bound");
    }

    void shouldMakeOneLineOfATitle()
    {
        QCOMPARE(printableText(u"  Cut\nhandover\tby 15 min \u202e"_s), u"Cut handover by 15\u00a0min"_s);
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, PrintableTextTest)
#include "printabletexttest.moc"
