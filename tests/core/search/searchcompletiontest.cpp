// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchcompletion.h"

#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

/** How the value of an operator can go on while it is typed. */
class SearchCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOfferWhatCanBeMeant_data();
    void shouldOfferWhatCanBeMeant();
    void shouldTakeThePlaceOfTheValue();
    void shouldOfferNoMoreThanCanBeLookedThrough();

private:
    static SearchCompletions completed(const QString &text, qsizetype cursor, const SearchNames &names)
    {
        const QDate today(2026, 11, 3);
        const SearchParser parser{QLocale(QLocale::English, QLocale::UnitedKingdom)};
        const SearchQuery query = parser.parse(text, today);
        const auto condition = conditionAt(query, cursor);
        return searchCompletionsAt(query, cursor,
                                   condition ? parser.choices(condition->field, today) : QList<SearchChoice>(), names);
    }
};

/** The cursor stands at the |. */
void SearchCompletionTest::shouldOfferWhatCanBeMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("labels");
    const auto row = [](const QString &text, const QStringList &labels) {
        QTest::newRow(qPrintable(text)) << text << labels;
    };
    row(u"kind:pr|"_s, {u"Praise"_s});
    row(u"kind:res|"_s, {u"Goal result"_s});
    row(u"kind:goal-r|"_s, {u"Goal result"_s});
    row(u"kind:praise|"_s, {});
    row(u"kind:x|"_s, {});
    row(u"audience:|"_s, {u"Private"_s, u"Sponsors"_s, u"Boss"_s});
    row(u"person:da|"_s, {u"Dana Whitfield"_s, u"Zoe Dahl"_s});
    row(u"person:DANA|"_s, {u"Dana Whitfield"_s});
    row(u"person:\"dana w|"_s, {u"Dana Whitfield"_s});
    row(u"-person:dana|"_s, {u"Dana Whitfield"_s});
    row(u"person:jose|"_s, {u"José Almeida"_s});
    row(u"goal:cut| onb"_s, {u"Cut onboarding"_s});
    row(u"tag:team|"_s, {});
    row(u"tag:te|"_s, {u"team"_s, u"teamwork"_s});
    row(u"on:last-|"_s, {u"Last week"_s, u"Last month"_s, u"Last 6 months"_s, u"Last year"_s});
    row(u"from:y|"_s, {u"Yesterday"_s, u"This year"_s, u"Last year"_s});
    row(u"pers|on:da"_s, {});
    row(u"cut| person:da"_s, {});
    row(u"|"_s, {});
}

void SearchCompletionTest::shouldOfferWhatCanBeMeant()
{
    QFETCH(QString, text);
    const SearchNames names{.goals = {u"Cut onboarding"_s},
                            .people = {u"Dana Whitfield"_s, u"José Almeida"_s, u"Zoe Dahl"_s},
                            .tags = {u"team"_s, u"teamwork"_s}};
    const qsizetype cursor = text.indexOf(u'|');
    QStringList labels;
    for (const SearchCompletion &one : completed(text.remove(cursor, 1), cursor, names).offered)
        labels << one.label;
    QTEST(labels, "labels");
}

void SearchCompletionTest::shouldTakeThePlaceOfTheValue()
{
    const QString text = u"cut goal:\"cut o x"_s;
    const SearchCompletions completions = completed(text, text.size(), {.goals = {u"Cut o x \"now\""_s}});
    QCOMPARE(completions.offered, (QList{SearchCompletion{u"Cut o x \"now\""_s, u"\"Cut o x \"\"now\"\"\""_s}}));
    QCOMPARE(text.sliced(completions.place.start, completions.place.length), u"\"cut o x"_s);
}

void SearchCompletionTest::shouldOfferNoMoreThanCanBeLookedThrough()
{
    SearchNames names;
    for (int i = 0; i < 100; ++i)
        names.tags << u"tag %1"_s.arg(i);
    QCOMPARE(completed(u"tag:"_s, 4, names).offered.size(), 8);
}

HEADWAY_TEST_MAIN(QCoreApplication, SearchCompletionTest)
#include "searchcompletiontest.moc"
