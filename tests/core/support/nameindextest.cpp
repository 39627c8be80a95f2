// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameindex.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Headway {

/** Which name is the same, and which one is meant. */
class NameIndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTellWhetherNamesAreTheSame_data();
    void shouldTellWhetherNamesAreTheSame();
    void shouldFindTheNameThatIsMeant_data();
    void shouldFindTheNameThatIsMeant();
    void shouldKeepTwoApartWhoDifferByAnAccentAlone();
    void shouldMeanNobodyWhereAnAccentDecides();
    void shouldFindTheFirstOfSeveralWithOneName();
    void shouldFindOnlyTheSameNameWhereThatIsAsked();
    void shouldFindTheOnlyNameWithABeginning();
    void shouldFindManyNamesAtOnce();
    void shouldShortenANameAtAWholeCharacter_data();
    void shouldShortenANameAtAWholeCharacter();
};

void NameIndexTest::shouldTellWhetherNamesAreTheSame_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"Dana Whitfield"_s << u"dana WHITFIELD"_s << true;
    QTest::newRow("case of other scripts") << u"ÅSA ΔΑΝΑΗ"_s << u"åsa δαναη"_s << true;
    QTest::newRow("sharp s") << u"Weiß"_s << u"WEISS"_s << true;
    QTest::newRow("spaces") << u" Dana\u00a0 Whitfield"_s << u"Dana Whitfield"_s << true;
    QTest::newRow("composition") << u"Jose\u0301"_s << u"José"_s << true;
    QTest::newRow("width") << u"Ｄａｎａ"_s << u"dana"_s << true;
    QTest::newRow("half-width kana") << u"ﾀﾅｶ"_s << u"タナカ"_s << true;
    QTest::newRow("accent") << u"Jose"_s << u"José"_s << false;
    QTest::newRow("umlaut") << u"Muller"_s << u"Müller"_s << false;
    QTest::newRow("voicing") << u"カノ"_s << u"ガノ"_s << false;
    QTest::newRow("vowel sign") << u"कुमार"_s << u"कमार"_s << false;
    QTest::newRow("stroke, which is no accent") << u"Soren"_s << u"Søren"_s << false;
    QTest::newRow("other letters") << u"Dana"_s << u"Diana"_s << false;
}

void NameIndexTest::shouldTellWhetherNamesAreTheSame()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(isSameName(a, b), "same");
    QTEST(isSameName(b, a), "same");
}

void NameIndexTest::shouldFindTheNameThatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("the same") << u"dana whitfield"_s << u"Dana Whitfield"_s;
    QTest::newRow("without accents") << u"Jose Pena"_s << u"José Peña"_s;
    QTest::newRow("without some accents") << u"jose peña"_s << u"José Peña"_s;
    QTest::newRow("with one that is not hers") << u"Dána Whitfield"_s << u"Dana Whitfield"_s;
    QTest::newRow("a part") << u"Dana"_s << QString();
    QTest::newRow("another vowel sign") << u"कमार"_s << QString();
    QTest::newRow("another voicing") << u"カノ"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void NameIndexTest::shouldFindTheNameThatIsMeant()
{
    QFETCH(const QString, typed);
    const NameIndex names({u"Dana Whitfield"_s, u"José Peña"_s, u"कुमार"_s, u"ガノ"_s});
    const qsizetype place = names.indexOf(typed);
    QTEST(place < 0 ? QString() : names.at(place), "meant");
}

void NameIndexTest::shouldKeepTwoApartWhoDifferByAnAccentAlone()
{
    const NameIndex names({u"José"_s, u"Jose"_s});
    QCOMPARE(names.indexOf(u"jose"_s), 1);
    QCOMPARE(names.indexOf(u"JOSÉ"_s), 0);
}

void NameIndexTest::shouldMeanNobodyWhereAnAccentDecides()
{
    const NameIndex names({u"José"_s, u"Josè"_s});
    QCOMPARE(names.indexOf(u"Jose"_s), -1);
}

void NameIndexTest::shouldFindTheFirstOfSeveralWithOneName()
{
    const NameIndex names({u"Åsa"_s, u"ÅSA"_s});
    QCOMPARE(names.indexOf(u"åsa"_s), 0);
    QCOMPARE(names.indexOf(u"asa"_s), 0);
}

void NameIndexTest::shouldFindOnlyTheSameNameWhereThatIsAsked()
{
    const NameIndex names({u"José"_s});
    QCOMPARE(names.indexOfSame(u"josé"_s), 0);
    QCOMPARE(names.indexOfSame(u"Jose"_s), -1);
}

void NameIndexTest::shouldFindTheOnlyNameWithABeginning()
{
    const NameIndex names({u"José Peña Lopez"_s, u"Omar"_s, u"Åsa Öberg"_s, u"Åsa Lind"_s});
    QCOMPARE(names.indexOfOnlyBeginning(u"jose"_s), 0);
    QCOMPARE(names.indexOfOnlyBeginning(u"José Pena"_s), 0);
    QCOMPARE(names.indexOfOnlyBeginning(u"jos"_s), -1);
    QCOMPARE(names.indexOfOnlyBeginning(u"Omar"_s), -1);
    QCOMPARE(names.indexOfOnlyBeginning(u"Åsa"_s), -1);
}

void NameIndexTest::shouldFindManyNamesAtOnce()
{
    // Compared one by one these would be 10,000,000,000 pairs, more than a test has time for.
    constexpr int many = 100'000;
    NameIndex names;
    for (int i = 0; i < many; ++i)
        names.append(u"Té %1"_s.arg(i));
    for (int i = 0; i < many; ++i)
        QCOMPARE(names.indexOf(u"te %1"_s.arg(i)), i);
}

void NameIndexTest::shouldShortenANameAtAWholeCharacter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("short") << u"Dana"_s << qsizetype(4);
    QTest::newRow("as long as may be") << QString(longestName, u'a') << longestName;
    QTest::newRow("longer") << QString(longestName + 1, u'a') << longestName;
    QTest::newRow("behind an accent") << QString(QString(longestName - 1, u'a') + u"e\u0301") << longestName - 1;
    QTest::newRow("within a pair") << QString(QString(longestName - 1, u'a') + u"😀") << longestName - 1;
    QTest::newRow("behind a space") << QString(QString(longestName - 1, u'a') + u" b") << longestName - 1;
    QTest::newRow("all one character") << QString(u'e' + QString(longestName, u'\u0301')) << longestName;
}

void NameIndexTest::shouldShortenANameAtAWholeCharacter()
{
    QFETCH(const QString, name);
    const QString shortened = shortenedName(name);
    QTEST(shortened.size(), "length");
    QVERIFY(name.startsWith(shortened));
}

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::NameIndexTest)
#include "nameindextest.moc"
