// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsearch.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "searchparser.h"

using namespace Headway;
using namespace Qt::StringLiterals;

/** What comes first of what a search finds, and how it goes on, whichever way it goes through the journal. */
class SearchPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_career.reset(); }
    void shouldFindTheSameWhicheverWayItGoesThroughTheJournal_data();
    void shouldFindTheSameWhicheverWayItGoesThroughTheJournal();
    void shouldGoThroughThePagesOfEveryKindOfSearch_data();
    void shouldGoThroughThePagesOfEveryKindOfSearch();
    void shouldPutTheMostRelevantFirst();
    void shouldRankNoMoreThanTheNewestThousands();

private:
    void insert(const Entry &entry) { QVERIFY(capture(*m_career, entry, m_folder->clock.now())); }
    void insertMany(int count, const EntryBuilder &first);
    SearchQuery read(const QString &typed) const { return m_parser.parse(typed, m_folder->clock.today()); }
    QStringList found(const QString &typed, SearchOrder order = SearchOrder::Newest);

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    GoalId m_goal;
    SearchParser m_parser{QLocale()};
};

void SearchPagesTest::init()
{
    m_folder = std::make_unique<CareerFolder>();
    m_career = m_folder->create();
    m_goal = GoalId::make();
    QVERIFY(wentWell(m_career->perform({u"Add"_s}, [=, this, now = m_folder->clock.now()](Session &session) {
        return GoalRepository(session).insert({.id = m_goal, .name = u"Cut onboarding"_s}, now);
    })));
}

QStringList SearchPagesTest::found(const QString &typed, SearchOrder order)
{
    QStringList titles;
    const auto page = JournalSearch(m_career->reader()).page(read(typed), {}, 100, order);
    if (!wentWell(page))
        return {u"failed"_s};
    for (const EntrySummary &entry : page->entries)
        titles << entry.title;
    return titles;
}

/** Small journals are gone through in one way, large ones in another. */
void SearchPagesTest::insertMany(int count, const EntryBuilder &first)
{
    const auto write = [=, now = m_folder->clock.now()](Session &session) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            Entry entry = first.build();
            entry.id = EntryId::make();
            entry.date = entry.date.addDays(-i);
            if (const auto written = EntryRepository(session).insert(entry, now); !written)
                return written;
        }
        return {};
    };
    QVERIFY(wentWell(m_career->perform({u"Import"_s}, write)));
}

void SearchPagesTest::shouldFindTheSameWhicheverWayItGoesThroughTheJournal_data()
{
    QTest::addColumn<int>("linked");
    QTest::newRow("few") << 10;
    QTest::newRow("more than the index is asked for one by one") << 400;
    QTest::newRow("more than are looked up one by one") << 2100;
}

void SearchPagesTest::shouldFindTheSameWhicheverWayItGoesThroughTheJournal()
{
    QFETCH(int, linked);
    insertMany(linked, EntryBuilder().titled("win").on("2020-01-01").towards(m_goal));
    insertMany(50, EntryBuilder().titled("win").on("2020-01-01"));
    const auto count = [&](const QString &typed) {
        return JournalSearch(m_career->reader()).page(read(typed), {}, 5000)->entries.size();
    };
    QCOMPARE(count(u"win goal:onboarding"_s), linked);
    QCOMPARE(count(u"win -goal:onboarding"_s), 50);
    QCOMPARE(count(u"goal:onboarding to:2024"_s), linked);
    QCOMPARE(count(u"win goal:onboarding on:2020-01-01"_s), 1);
    QCOMPARE(found(u"goal:onboarding win"_s).size(), std::min(linked, 100));
}

void SearchPagesTest::shouldGoThroughThePagesOfEveryKindOfSearch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<SearchOrder>("order");
    for (const auto order : {SearchOrder::Newest, SearchOrder::Relevance}) {
        const char *name = order == SearchOrder::Newest ? "newest" : "relevance";
        for (const QString &typed :
             {u"win"_s, u"kind:learning"_s, u"win kind:learning"_s, u"goal:onboarding kind:learning"_s,
              u"win goal:onboarding"_s, u"-ward kind:learning"_s, u"win from:2019 -ward"_s})
            QTest::addRow("%s, %s", qPrintable(typed), name) << typed << order;
    }
}

void SearchPagesTest::shouldGoThroughThePagesOfEveryKindOfSearch()
{
    QFETCH(QString, typed);
    QFETCH(SearchOrder, order);
    insertMany(45, EntryBuilder().titled("win").on("2020-01-01").towards(m_goal).ofKind(EntryKind::Learning));
    QSet<EntryId> ids;
    int pages = 0;
    std::optional<SearchCursor> after;
    do {
        const auto page = JournalSearch(m_career->reader()).page(read(typed), after, 10, order);
        QVERIFY(wentWell(page));
        for (const EntrySummary &entry : page->entries) {
            QVERIFY(!ids.contains(entry.id));
            ids << entry.id;
        }
        after = page->nextAfter;
        ++pages;
    } while (after);
    QCOMPARE(ids.size(), 45);
    QCOMPARE(pages, 5);
}

void SearchPagesTest::shouldPutTheMostRelevantFirst()
{
    insert(EntryBuilder().titled("Sepsis").on("2020-01-01"));
    insert(
        EntryBuilder().titled("Long").on("2020-01-02").saying("one of many words here that tell of sepsis but once"));
    insert(EntryBuilder().titled("Often").on("2020-01-03").saying("sepsis, sepsis and again sepsis"));
    QCOMPARE(found(u"sepsis"_s), (QStringList{u"Often"_s, u"Long"_s, u"Sepsis"_s}));
    QCOMPARE(found(u"sepsis"_s, SearchOrder::Relevance), (QStringList{u"Sepsis"_s, u"Often"_s, u"Long"_s}));
    QCOMPARE(found(u"sepsis on:2020"_s, SearchOrder::Relevance).constFirst(), u"Sepsis"_s);
}

void SearchPagesTest::shouldRankNoMoreThanTheNewestThousands()
{
    insertMany(2100, EntryBuilder().titled("win").on("2020-01-01"));
    const auto page = JournalSearch(m_career->reader()).page(read(u"win"_s), {}, 5000, SearchOrder::Relevance);
    QCOMPARE(page->entries.size(), 2000);
    QCOMPARE(page->entries.constFirst().date, QDate(2020, 1, 1));
}

HEADWAY_TEST_MAIN(QCoreApplication, SearchPagesTest)
#include "searchpagestest.moc"
