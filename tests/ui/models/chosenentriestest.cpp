// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenentries.h"

#include "headwaytest.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** What several entries have in common. */
class ChosenEntriesTest final : public QObject
{
    Q_OBJECT

private:
    static EntrySummary entry(QDate date, EntryKind kind = EntryKind::Praise)
    {
        return {.id = EntryId::make(), .date = date, .title = u"Title"_s, .kind = kind};
    }

private Q_SLOTS:
    void shouldHaveNothingAtFirst()
    {
        const ChosenEntries none;
        QCOMPARE(none.count(), 0);
        QVERIFY(!none.areSeveral() && !none.kind() && !none.first().isValid() && none.tags().isEmpty());
    }

    void shouldKnowTheTitleOfTheOnlyOne()
    {
        ChosenEntries chosen;
        chosen.add(entry(QDate(2026, 11, 3)));
        QCOMPARE(chosen.title(), u"Title"_s);
        chosen.add(entry(QDate(2026, 11, 3)));
        QVERIFY(chosen.title().isEmpty() && chosen.areSeveral());
    }

    void shouldSpanTheDatesInWhateverOrder()
    {
        ChosenEntries chosen;
        for (const int day : {5, 9, 2})
            chosen.add(entry(QDate(2026, 11, day)));
        QCOMPARE(chosen.first(), QDate(2026, 11, 2));
        QCOMPARE(chosen.last(), QDate(2026, 11, 9));
    }

    void shouldSayWhatAllOfThemAreAndNothingWhereTheyDiffer()
    {
        ChosenEntries chosen;
        chosen.add(entry(QDate(2026, 11, 3)));
        chosen.add(entry(QDate(2026, 11, 4)));
        QCOMPARE(chosen.kind(), EntryKind::Praise);
        QCOMPARE(chosen.audience(), Audience::Private);
        chosen.add(entry(QDate(2026, 11, 5), EntryKind::Setback));
        QVERIFY(!chosen.kind());
        QCOMPARE(chosen.countOf(EntryKind::Praise), 2);
    }

    void shouldListTheTagsThatMostHaveFirst()
    {
        const TagId few = TagId::make();
        const TagId many = TagId::make();
        EntrySummary one = entry(QDate(2026, 11, 3));
        one.tags = {few, many};
        EntrySummary other = entry(QDate(2026, 11, 3));
        other.tags = {many};
        ChosenEntries chosen;
        chosen.add(one);
        chosen.add(other);
        QCOMPARE(chosen.tags(), (QList{many, few}));
        QCOMPARE(chosen.countOf(few), 1);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::ChosenEntriesTest)

#include "chosenentriestest.moc"
