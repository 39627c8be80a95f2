// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchparser.h"

#include "headwaytest.h"
#include "searchediting.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Headway;
using namespace Qt::StringLiterals;

/** What is typed into the search, read: words, words in a row, what must not occur, and operators. */
class SearchParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWords_data();
    void shouldReadWords() { shouldRead(); }
    void shouldReadOperators_data();
    void shouldReadOperators() { shouldRead(); }
    void shouldTakeForWordsWhatIsNoOperator_data();
    void shouldTakeForWordsWhatIsNoOperator() { shouldRead(); }
    void shouldTellWhereEachOperatorStands_data();
    void shouldTellWhereEachOperatorStands();
    void shouldTellWhetherThereIsAnythingToLookFor_data();
    void shouldTellWhetherThereIsAnythingToLookFor();
    void shouldReadEveryWordThatItOffers();
    void shouldTakeAnOperatorOutOfTheText_data();
    void shouldTakeAnOperatorOutOfTheText();
    void shouldWriteAnOperatorThatItReadsAgain_data();
    void shouldWriteAnOperatorThatItReadsAgain();
    void shouldKeepItsPlacesWithinAnyText();

private:
    void shouldRead();
    static void row(const char *name, const QString &text, const QString &meaning)
    {
        QTest::newRow(name) << text << meaning;
    }
    static QString told(const SearchValue &value);
    static QString told(const SearchQuery &query);
    SearchQuery parsed(const QString &text) const { return m_parser.parse(text, QDate(2026, 11, 3)); }

    SearchParser m_parser{QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

QString SearchParserTest::told(const SearchValue &value)
{
    struct Teller
    {
        QString operator()(std::monostate) const { return u"?"_s; }
        QString operator()(EntryKind kind) const { return nameOf(kind); }
        QString operator()(SearchPart part) const { return nameOf(part); }
        QString operator()(SearchTrait trait) const { return nameOf(trait); }
        QString operator()(Audience audience) const { return nameOf(audience); }
        QString operator()(const QString &name) const { return u'“' + name + u'”'; }
        QString operator()(const DateSpan &span) const
        {
            return span.first.toString(Qt::ISODate) + u".."_s + span.last.toString(Qt::ISODate);
        }
    };
    return std::visit(Teller(), value);
}

/** "cut -ward onb* kind=praise": first the words, then the operators. */
QString SearchParserTest::told(const SearchQuery &query)
{
    QStringList parts;
    for (const SearchTerm &term : query.terms)
        parts << (term.isExcluded ? u"-"_s : u""_s) + term.text + (term.mayGoOn ? u"*"_s : u""_s);
    for (const SearchCondition &condition : query.conditions)
        parts << (condition.isExcluded ? u"-"_s : u""_s) + nameOf(condition.field) + u'=' + told(condition.value);
    return parts.join(u" / ");
}

void SearchParserTest::shouldRead()
{
    QFETCH(QString, text);
    const SearchQuery query = parsed(text);
    QCOMPARE(query.text, text);
    QTEST(told(query), "meaning");
}

void SearchParserTest::shouldReadWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    row("nothing", {}, {});
    row("spaces", u" \t\n "_s, {});
    row("one word", u"onb"_s, u"onb*"_s);
    row("two words", u"cut onb"_s, u"cut / onb*"_s);
    row("many spaces", u"  cut \t onb  "_s, u"cut / onb*"_s);
    row("words in a row", u"\"cut the days\""_s, u"cut the days"_s);
    row("a row that is not closed yet", u"\"cut the da"_s, u"cut the da*"_s);
    row("a row and a word", u"\"cut the\" onb"_s, u"cut the / onb*"_s);
    row("a word and a row", u"onb \"cut the\""_s, u"onb / cut the"_s);
    row("typographic", u"“cut the”"_s, u"cut the"_s);
    row("German", u"„cut the“ x"_s, u"cut the / x*"_s);
    row("French", u"« cut the »"_s, u" cut the "_s);
    row("doubled quotation marks", u"\"say \"\"yes\"\" now\""_s, u"say \"yes\" now"_s);
    row("without a word", u"cut -ward"_s, u"cut* / -ward"_s);
    row("without words in a row", u"cut -\"the ward\""_s, u"cut* / -the ward"_s);
    row("only without", u"-ward"_s, u"-ward"_s);
    row("a true minus", u"−ward"_s, u"-ward"_s);
    row("each word once", u"cut cut cut -x -x"_s, u"cut* / -x"_s);
    row("the later of two", u"onb cut onb"_s, u"cut / onb*"_s);
    row("wanted and not", u"cut -cut"_s, u"cut* / -cut"_s);
    row("an operator behind the last word", u"onb kind:praise"_s, u"onb* / kind=praise"_s);
    row("an operator between words", u"cut kind:praise onb"_s, u"cut / onb* / kind=praise"_s);
    row("ideographs", u"研究 室"_s, u"研究 / 室*"_s);
    row("controls part words", QString(u"a"_s + QChar(0) + u"b"_s), u"a / b*"_s);
}

void SearchParserTest::shouldReadOperators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    row("dates", u"from:2026-01 to:2026-Q1 on:last-year -on:today"_s,
        u"from=2026-01-01..2026-01-31 / to=2026-01-01..2026-03-31 / on=2025-01-01..2025-12-31 / "
        "-on=2026-11-03..2026-11-03"_s);
    row("no date", u"from:202"_s, u"from=?"_s);
    row("kind", u"kind:praise"_s, u"kind=praise"_s);
    row("its beginning", u"kind:pra"_s, u"kind=praise"_s);
    row("no longer word", u"kind:praised"_s, u"kind=?"_s);
    row("two words with a hyphen", u"kind:goal-result"_s, u"kind=goal_result"_s);
    row("as the file has it", u"kind:goal_result"_s, u"kind=goal_result"_s);
    row("as people see it", u"kind:\"Goal result\""_s, u"kind=goal_result"_s);
    row("in a row", u"kind:GOALRESULT"_s, u"kind=goal_result"_s);
    row("any case", u"KIND:Praise"_s, u"kind=praise"_s);
    row("excluded", u"-kind:praise"_s, u"-kind=praise"_s);
    row("no value", u"kind:"_s, u"kind=?"_s);
    row("no value yet, and a word", u"kind: praise"_s, u"praise* / kind=?"_s);
    row("an empty value", u"kind:\"\" x"_s, u"x* / kind=?"_s);
    row("two beginnings", u"is:x"_s, u"is=?"_s);
    row("an unknown value", u"kind:zebra"_s, u"kind=?"_s);
    row("goal", u"goal:onb"_s, u"goal=“onb”"_s);
    row("goal with spaces", u"goal:\"Cut onboarding\""_s, u"goal=“Cut onboarding”"_s);
    row("goal not closed", u"goal:\"Cut onb"_s, u"goal=“Cut onb”"_s);
    row("a name with quotation marks", u"goal:\"The \"\"A\"\" list\" x"_s, u"x* / goal=“The \"A\" list”"_s);
    row("a name with a colon", u"goal:a:b"_s, u"goal=“a:b”"_s);
    row("person", u"person:dana"_s, u"person=“dana”"_s);
    row("another word for it", u"with:dana"_s, u"person=“dana”"_s);
    row("tag", u"tag:process"_s, u"tag=“process”"_s);
    row("strength", u"strength:teaching"_s, u"strength=“teaching”"_s);
    row("criterion", u"criterion:\"runs a budget\""_s, u"criterion=“runs a budget”"_s);
    row("evidence", u"has:attachment has:situation has:action has:result has:strength has:criterion"_s,
        u"has=attachment / has=situation / has=action / has=result / has=strength / has=criterion"_s);
    row("lasting", u"is:lasting is:ended"_s, u"is=lasting / is=ended"_s);
    row("has", u"has:metric has:goal has:person has:tag has:text"_s,
        u"has=metric / has=goal / has=person / has=tag / has=text"_s);
    row("as people see it", u"has:figure"_s, u"has=metric"_s);
    row("is", u"is:starred is:released is:private is:above-and-beyond"_s,
        u"is=starred / is=released / is=private / is=above_and_beyond"_s);
    row("audience", u"audience:boss audience:sponsors audience:sponsor"_s,
        u"audience=boss / audience=sponsor / audience=sponsor"_s);
    row("a wide colon", u"kind：praise"_s, u"kind=praise"_s);
    row("all at once", u"kind:praise from:2026-01 goal:onboarding has:metric \"exact words\" -word"_s,
        u"exact words / -word / kind=praise / from=2026-01-01..2026-01-31 / goal=“onboarding” / has=metric"_s);
}

void SearchParserTest::shouldTakeForWordsWhatIsNoOperator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    row("an unknown operator", u"title:cut"_s, u"title:cut*"_s);
    row("an address", u"https://example.org"_s, u"https://example.org*"_s);
    row("a time", u"10:30"_s, u"10:30*"_s);
    row("a colon behind a space", u"kind :praise"_s, u"kind / :praise*"_s);
    row("a colon first", u":praise"_s, u":praise*"_s);
    row("in quotation marks", u"\"kind:praise\""_s, u"kind:praise"_s);
    row("within a word", u"mankind:praise"_s, u"mankind:praise*"_s);
    row("with a sign", u"+kind:praise"_s, u"+kind:praise*"_s);
    row("signs", u"* ) ( - -- ---"_s, {});
    row("a dash between words", u"a - b"_s, u"a / b*"_s);
    row("a hyphen", u"day-long"_s, u"day-long*"_s);
    row("c++", u"c++"_s, u"c++*"_s);
    row("o'brien", u"o'brien"_s, u"o'brien*"_s);
    row("what is an operator elsewhere", u"cut AND ward OR NOT x NEAR(y)"_s,
        u"cut / AND / ward / OR / NOT / x / NEAR(y)*"_s);
    row("a quotation mark in a word", u"c\"ut"_s, u"c\"ut*"_s);
    row("quotation marks alone", u"\"\"\"\""_s, {});
    row("one quotation mark", u"\""_s, {});
    row("a picture", u"🎉"_s, {});
    row("half a letter", QString(QChar(0xd83d)), {});
    row("a minus alone at the end", u"cut -"_s, u"cut*"_s);
    row("excluding a sign", u"cut -!"_s, u"cut*"_s);
}

void SearchParserTest::shouldTellWhereEachOperatorStands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("operators");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("one") << u"cut kind:praise"_s << QStringList{u"kind:praise"_s} << QStringList{u"praise"_s};
    QTest::newRow("with its sign") << u"-kind:praise x"_s << QStringList{u"-kind:praise"_s} << QStringList{u"praise"_s};
    QTest::newRow("quoted") << u"x goal:\"a b\" y"_s << QStringList{u"goal:\"a b\""_s} << QStringList{u"\"a b\""_s};
    QTest::newRow("open") << u"goal:\"a b "_s << QStringList{u"goal:\"a b "_s} << QStringList{u"\"a b "_s};
    QTest::newRow("empty") << u"goal: x"_s << QStringList{u"goal:"_s} << QStringList{u""_s};
    QTest::newRow("two") << u"on:2026 is:starred"_s << QStringList{u"on:2026"_s, u"is:starred"_s}
                         << QStringList{u"2026"_s, u"starred"_s};
}

void SearchParserTest::shouldTellWhereEachOperatorStands()
{
    QFETCH(QString, text);
    QStringList operators, values;
    const SearchQuery query = parsed(text);
    for (const SearchCondition &condition : query.conditions) {
        operators << text.sliced(condition.place.start, condition.place.length);
        values << text.sliced(condition.valuePlace.start, condition.valuePlace.length);
    }
    QTEST(operators, "operators");
    QTEST(values, "values");
}

void SearchParserTest::shouldTellWhetherThereIsAnythingToLookFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEmpty");
    QTest::addColumn<bool>("hasWords");
    QTest::newRow("nothing") << u""_s << true << false;
    QTest::newRow("half an operator") << u"kind:"_s << true << false;
    QTest::newRow("signs") << u"*"_s << true << false;
    QTest::newRow("an operator") << u"kind:praise"_s << false << false;
    QTest::newRow("without a word") << u"-cut"_s << false << false;
    QTest::newRow("a word") << u"cut"_s << false << true;
    QTest::newRow("a word and another not") << u"cut -x"_s << false << true;
}

void SearchParserTest::shouldTellWhetherThereIsAnythingToLookFor()
{
    QFETCH(QString, text);
    QTEST(parsed(text).isEmpty(), "isEmpty");
    QTEST(parsed(text).hasWords(), "hasWords");
}

void SearchParserTest::shouldReadEveryWordThatItOffers()
{
    const SearchWords &words = m_parser.words();
    for (const auto &row : enumNames<SearchField>) {
        QVERIFY(!SearchWords::label(row.value).isEmpty());
        QCOMPARE(words.field(words.word(row.value)), row.value);
        QCOMPARE(words.field(row.name), row.value);
        for (const SearchChoice &choice : words.choices(row.value)) {
            const SearchQuery query = parsed(withOperator({}, words.word(row.value), choice.word));
            QVERIFY2(!query.text.contains(u'"'), qPrintable(query.text));
            QCOMPARE(query.conditions.size(), 1);
            QVERIFY2(query.conditions.constFirst().value == choice.value, qPrintable(query.text));
        }
    }
}

void SearchParserTest::shouldTakeAnOperatorOutOfTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    row("the only one", u"kind:praise"_s, u""_s);
    row("the first", u"kind:praise cut"_s, u"cut"_s);
    row("the last", u"cut  kind:praise"_s, u"cut"_s);
    row("between words", u"cut kind:praise onb"_s, u"cut onb"_s);
    row("excluded and quoted", u"cut -kind:\"goal result\" onb"_s, u"cut onb"_s);
}

void SearchParserTest::shouldTakeAnOperatorOutOfTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, meaning);
    QCOMPARE(withoutPlace(text, parsed(text).conditions.constFirst().place), meaning);
}

void SearchParserTest::shouldWriteAnOperatorThatItReadsAgain_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"onboarding", "Cut onboarding", "The \"A\" list", "\"", "“quoted”", "a:b", "-x",
                             "tab\tbed", "研究室", "O'Brien", "c++", " x "})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void SearchParserTest::shouldWriteAnOperatorThatItReadsAgain()
{
    QFETCH(QString, name);
    const SearchQuery query = parsed(withOperator(u"cut "_s, u"goal"_s, name) + u" onb"_s);
    QCOMPARE(query.conditions.size(), 1);
    QCOMPARE(std::get<QString>(query.conditions.constFirst().value), name.simplified());
    QCOMPARE(query.terms.size(), 2);
}

/** Texts that nobody would type, and some would paste. */
void SearchParserTest::shouldKeepItsPlacesWithinAnyText()
{
    static const QStringList parts{u"kind:"_s,
                                   u"goal:"_s,
                                   u"on:"_s,
                                   u"\""_s,
                                   u"-"_s,
                                   u" "_s,
                                   u":"_s,
                                   u"“"_s,
                                   u"”"_s,
                                   u"praise"_s,
                                   u"2026"_s,
                                   u"-0"_s,
                                   u"研"_s,
                                   u"\t"_s,
                                   u"🎉"_s,
                                   u"a"_s,
                                   QString(QChar(0)),
                                   QString(QChar(0xdc00)),
                                   u"«"_s,
                                   u"ß"_s};
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int part = random.bounded(12); part >= 0; --part)
            text += parts.at(random.bounded(parts.size()));
        const SearchQuery query = parsed(text);
        qsizetype behind = 0;
        for (const SearchCondition &condition : query.conditions) {
            QVERIFY(condition.place.start >= behind && condition.place.length > 0);
            QVERIFY(condition.valuePlace.start >= condition.place.start);
            QCOMPARE(condition.valuePlace.end(), condition.place.end());
            behind = condition.place.end();
        }
        QVERIFY(behind <= text.size());
    }
}

HEADWAY_TEST_MAIN(QCoreApplication, SearchParserTest)
#include "searchparsertest.moc"
