// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchhits.h"

#include "headwaytest.h"
#include "searchparser.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

/** Where the words of a search stand in what it found. */
class SearchHitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMarkWhatWasFound_data();
    void shouldMarkWhatWasFound();
};

void SearchHitsTest::shouldMarkWhatWasFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const QString &typed, const QString &text, const QString &marked) {
        QTest::newRow(name) << typed << text << marked;
    };
    row("nothing", {}, u"Cut onboarding"_s, u"Cut onboarding"_s);
    row("the beginning of a word", u"onb"_s, u"Cut onboarding"_s, u"Cut [onboarding]"_s);
    row("not within one", u"board"_s, u"Cut onboarding"_s, u"Cut onboarding"_s);
    row("a whole word before it", u"cut onb"_s, u"Cutter cut onboarding"_s, u"Cutter [cut] [onboarding]"_s);
    row("every place", u"cut"_s, u"cut, CUT; uncut"_s, u"[cut], [CUT]; uncut"_s);
    row("without accents", u"cafe"_s, u"the Café."_s, u"the [Café]."_s);
    row("composed of two", u"café"_s, u"Cafe\u0301 x"_s, u"[Cafe\u0301] x"_s);
    row("words in a row", u"\"cut the days\""_s, u"cut, the days; cut days"_s, u"[cut, the days]; cut days"_s);
    row("a word with signs", u"o'brien x"_s, u"Mr O’Brien said"_s, u"Mr [O’Brien] said"_s);
    row("c++", u"c++ x"_s, u"C++ and C"_s, u"[C]++ and [C]"_s);
    row("what must not occur", u"cut -ward"_s, u"cut the ward"_s, u"[cut] the ward"_s);
    row("operators", u"kind:praise cut"_s, u"kind praise cut"_s, u"kind praise [cut]"_s);
    row("ideographs in a row", u"研究"_s, u"在研究部门, 究研"_s, u"在[研究]部门, 究研"_s);
    row("beyond the basic plane", u"𠀀"_s, u"a𠀀b"_s, u"a[𠀀]b"_s);
    row("overlapping", u"\"a b\" \"b c\" x"_s, u"a b c"_s, u"[a b] c"_s);
    row("the longer one", u"\"a b\" a x"_s, u"a b a"_s, u"[a b] [a]"_s);
    row("a picture beside it", u"cut"_s, u"🎉cut🎉"_s, u"🎉[cut]🎉"_s);
}

void SearchHitsTest::shouldMarkWhatWasFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const SearchHits hits(SearchParser(QLocale()).parse(typed, QDate(2026, 11, 3)));
    const QList<SearchPlace> places = hits.in(text);
    for (qsizetype i = places.size() - 1; i >= 0; --i)
        text.insert(places.at(i).end(), u']').insert(places.at(i).start, u'[');
    QTEST(text, "marked");
}

HEADWAY_TEST_MAIN(QCoreApplication, SearchHitsTest)
#include "searchhitstest.moc"
