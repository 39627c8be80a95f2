// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchtext.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class SearchTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeaveTextWithSpacesAlone()
    {
        const QString text = u"Cut onboarding from 10 to 6 days – naïve café"_s;
        QCOMPARE(segmentForIndex(text), text);
        QCOMPARE(segmentForIndex(text).constData(), text.constData()); // Not even copied.
    }

    void shouldPartScriptsWithoutSpaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("segmented");
        QTest::newRow("Chinese") << u"研究"_s << u" 研  究 "_s;
        QTest::newRow("Japanese") << u"カナ"_s << u" カ  ナ "_s;
        QTest::newRow("Korean") << u"한국"_s << u" 한  국 "_s;
        QTest::newRow("beyond the basic plane") << u"𠀀"_s << u" 𠀀 "_s;
        QTest::newRow("mixed") << u"Projekt 研 A"_s << u"Projekt  研  A"_s;
        QTest::newRow("emoji stay") << u"done 😀"_s << u"done 😀"_s;
    }
    void shouldPartScriptsWithoutSpaces()
    {
        QFETCH(QString, text);
        QTEST(segmentForIndex(text), "segmented");
    }

    void shouldAskForEveryWordAndTheBeginningOfTheLast_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("query");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("spaces") << u" \t\n"_s << u""_s;
        QTest::newRow("punctuation") << u"-- \"!\""_s << u""_s;
        QTest::newRow("single letter") << u"a"_s << u"\"a\"*"_s;
        QTest::newRow("single ideograph") << u"研"_s << u"\"研\""_s;
        QTest::newRow("ideograph beyond the basic plane") << u"𠀀"_s << u"\"𠀀\""_s;
        QTest::newRow("two letters") << u"ab"_s << u"\"ab\"*"_s;
        QTest::newRow("two words") << u"cut onb"_s << u"\"cut\" \"onb\"*"_s;
        QTest::newRow("plus") << u"c++"_s << u"\"c++\"*"_s;
        QTest::newRow("apostrophe") << u"o'brien"_s << u"\"o'brien\"*"_s;
        QTest::newRow("operator") << u"this AND NOT that"_s << u"\"this\" \"AND\" \"NOT\" \"that\"*"_s;
        QTest::newRow("quotation mark") << u"say \"yes"_s << u"\"say\" \"\"\"yes\"*"_s;
        QTest::newRow("column filter") << u"title:x^2"_s << u"\"title:x^2\"*"_s;
        QTest::newRow("ideographs are a phrase") << u"研究室"_s << u"\"研 究 室\""_s;
        QTest::newRow("control characters part words")
            << u"a\u0000b cd"_s.replace(1, 1, QChar(0)) << u"\"a\" \"b\" \"cd\"*"_s;
    }
    void shouldAskForEveryWordAndTheBeginningOfTheLast()
    {
        QFETCH(QString, typed);
        QTEST(indexQuery(typed), "query");
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, SearchTextTest)
#include "searchtexttest.moc"
