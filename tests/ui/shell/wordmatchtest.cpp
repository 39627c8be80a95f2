// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordmatch.h"
#include "headwaytest.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Headway {

class WordMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldRank_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("rank"); // −1: it does not fit
        QTest::newRow("its beginning") << u"new e"_s << u"New entry"_s << 0;
        QTest::newRow("words in order") << u"im jrnl"_s << u"Import from jrnl…"_s << 1;
        QTest::newRow("words in any order") << u"jrnl im"_s << u"Import from jrnl…"_s << 2;
        QTest::newRow("the same word twice") << u"entry entry"_s << u"New entry"_s << 2;
        QTest::newRow("within a word") << u"port"_s << u"Import from jrnl…"_s << 3;
        QTest::newRow("beginnings of words") << u"imj"_s << u"Import from jrnl…"_s << 4;
        QTest::newRow("beginnings, not greedy") << u"iij"_s << u"In Import jrnl"_s << 4;
        QTest::newRow("not at all") << u"xyz"_s << u"Import from jrnl…"_s << -1;
        QTest::newRow("one word too many") << u"new entry today"_s << u"New entry"_s << -1;
        QTest::newRow("a letter within") << u"p"_s << u"Import"_s << -1;
        QTest::newRow("case and accents") << u"asa öb"_s << u"Åsa Öberg"_s << 0;
        QTest::newRow("sharp s") << u"strasse"_s << u"Große Straße"_s << 1;
        QTest::newRow("a script without spaces") << u"日記"_s << u"新しい日記"_s << 3;
        QTest::newRow("from right to left") << u"הער"_s << u"יומן הערות"_s << 1;
        QTest::newRow("signs") << u"c++"_s << u"Learned C++"_s << 3;
        QTest::newRow("spaces around") << u"  new   entry "_s << u"New entry"_s << 0;
    }

    void shouldRank()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        QFETCH(int, rank);
        QCOMPARE(WordMatch(typed).rank(title).value_or(-1), rank);
    }

    void shouldFitEverythingWhereNothingIsTyped()
    {
        QVERIFY(WordMatch(u"  "_s).isEmpty());
        QCOMPARE(WordMatch(u"  "_s).rank(u"New entry"_s).value_or(-1), 0);
    }

    void shouldBeQuickAlsoWithAnUglyTitle()
    {
        const QString words = QString(u"a "_s).repeated(2000);
        QVERIFY(!WordMatch(QString(500, u'a') + u'b').rank(words));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::WordMatchTest)

#include "wordmatchtest.moc"
