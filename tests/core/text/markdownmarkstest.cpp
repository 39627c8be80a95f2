// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownmarks.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class MarkdownMarksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeUpTheMarkOfAListAgain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("next");
        QTest::newRow("point") << u"- one"_s << u"- "_s;
        QTest::newRow("star") << u"* one"_s << u"* "_s;
        QTest::newRow("indented") << u"    - one"_s << u"    - "_s;
        QTest::newRow("number") << u"1. one"_s << u"2. "_s;
        QTest::newRow("ninth") << u"9) one"_s << u"10) "_s;
        QTest::newRow("task") << u"- [ ] ask"_s << u"- [ ] "_s;
        QTest::newRow("task done") << u"* [x] asked"_s << u"* [ ] "_s;
        QTest::newRow("quote") << u"> said"_s << u"> "_s;
        QTest::newRow("quote in a quote") << u"> > said"_s << u"> > "_s;
        QTest::newRow("no list") << u"plain words"_s << QString();
        QTest::newRow("minus") << u"-15 %"_s << QString();
        QTest::newRow("year") << u"2026.5 was"_s << QString();
        QTest::newRow("goal") << u"words >goal"_s << QString();
    }

    void shouldTakeUpTheMarkOfAListAgain()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, next);
        QCOMPARE(listMark(line).next, next);
    }

    void shouldSeeThatNothingStandsBehindTheMark()
    {
        QVERIFY(listMark(u"- "_s).isEmpty);
        QVERIFY(listMark(u"3. "_s).isEmpty);
        QVERIFY(listMark(u"- [ ] "_s).isEmpty);
        QVERIFY(!listMark(u"- a"_s).isEmpty);
    }

    void shouldKnowWhereTheWordsOfAPointBegin()
    {
        QCOMPARE(listMark(u"  - [x] done"_s).length, 8);
        QCOMPARE(listMark(u"12. twelfth"_s).length, 4);
    }

    void shouldPutEmphasisOnAndTakeItOff_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("light");
        QTest::addColumn<QString>("strong");
        QTest::newRow("plain") << u"falls"_s << u"*falls*"_s << u"**falls**"_s;
        QTest::newRow("light") << u"*falls*"_s << u"falls"_s << u"***falls***"_s;
        QTest::newRow("strong") << u"**falls**"_s << u"***falls***"_s << u"falls"_s;
        QTest::newRow("both") << u"***falls***"_s << u"**falls**"_s << u"*falls*"_s;
        QTest::newRow("nothing") << QString() << u"**"_s << u"****"_s;
    }

    void shouldPutEmphasisOnAndTakeItOff()
    {
        QFETCH(const QString, text);
        QTEST(toggled(text, Emphasis::Light), "light");
        QTEST(toggled(text, Emphasis::Strong), "strong");
    }

    void shouldCountTheStarsOnBothSidesOfAWord()
    {
        QCOMPARE(starsAround(u"fewer **falls** now"_s, 8, 13), 2);
        QCOMPARE(starsAround(u"*falls"_s, 1, 6), 0);
        QCOMPARE(starsAround(u"*falls*"_s, 1, 6), 1);
    }

    void shouldTellPointsFromQuotations()
    {
        QVERIFY(listMark(u"  2. two"_s).isItem());
        QCOMPARE(listMark(u"  2. two"_s).indentation, u"  "_s);
        QCOMPARE(listMark(u"  2. two"_s).width, 3);
        QCOMPARE(listMark(u"- [ ] ask"_s).width, 2);
        QVERIFY(!listMark(u"> said"_s).isItem());
        QVERIFY(!listMark(u"words"_s).isItem());
    }

    void shouldFindTheLinkAtAPlace_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("address");
        QTest::newRow("words of a link") << u"see [the report](https://a.org/x) now"_s << 8 << u"https://a.org/x"_s;
        QTest::newRow("beside it") << u"see [the report](https://a.org/x) now"_s << 35 << QString();
        QTest::newRow("with a title") << u"[r](https://a.org \"t\")"_s << 1 << u"https://a.org"_s;
        QTest::newRow("with parentheses") << u"[r](https://a.org/w_(x))"_s << 1 << u"https://a.org/w_(x)"_s;
        QTest::newRow("in brackets") << u"<mailto:dana@a.org>"_s << 5 << u"mailto:dana@a.org"_s;
        QTest::newRow("bare") << u"at https://a.org/x."_s << 6 << u"https://a.org/x"_s;
        QTest::newRow("without its beginning") << u"at www.a.org"_s << 6 << u"https://www.a.org"_s;
        QTest::newRow("none") << u"plain [words] only"_s << 8 << QString();
    }

    void shouldFindTheLinkAtAPlace()
    {
        QFETCH(const QString, line);
        QFETCH(const int, place);
        QTEST(linkAt(line, place), "address");
    }

    void shouldLinkWordsToNothingButOneAddress()
    {
        QCOMPARE(linked(u"report"_s, u" https://a.org\n"_s), u"[report](https://a.org)"_s);
        QCOMPARE(linked(u"Dana"_s, u"mailto:dana@a.org"_s), u"[Dana](mailto:dana@a.org)"_s);
        QCOMPARE(linked(u"report"_s, u"https://a.org and more"_s), QString());
        QCOMPARE(linked(u"report"_s, u"file:///etc/passwd"_s), QString());
        QCOMPARE(linked(u"https://b.org"_s, u"https://a.org"_s), QString());
        QCOMPARE(linked({}, u"https://a.org"_s), QString());
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, MarkdownMarksTest)
#include "markdownmarkstest.moc"
