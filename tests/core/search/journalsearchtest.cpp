// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalsearch.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "searchparser.h"

#include <thread>

using namespace Headway;
using namespace Qt::StringLiterals;

class JournalSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        insert(EntryBuilder().titled("Cut onboarding").on("2026-03-01").measured("days", 10, 6, "days"));
        insert(EntryBuilder()
                   .titled("Café in the ward")
                   .saying("C++ course, o'brien said \"yes\" AND no")
                   .on("2026-03-02"));
        insert(EntryBuilder().titled("研究室の発表").saying("我在研究部门工作").on("2026-03-03"));
    }

    void cleanup() { m_career.reset(); }

    void shouldFindWordsAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const QString cut = u"Cut onboarding"_s, cafe = u"Café in the ward"_s, chinese = u"研究室の発表"_s;
        QTest::newRow("beginning of a word") << u"onb"_s << QStringList{cut};
        QTest::newRow("two words in any order") << u"onboarding cut"_s << QStringList{cut};
        QTest::newRow("all words must occur") << u"onboarding ward"_s << QStringList{};
        QTest::newRow("a long beginning") << u"onboar"_s << QStringList{cut};
        QTest::newRow("a long beginning behind a word") << u"cut ONBOAR"_s << QStringList{cut};
        QTest::newRow("a long beginning of nothing") << u"onboats"_s << QStringList{};
        QTest::newRow("other case") << u"ONBOARD"_s << QStringList{cut};
        QTest::newRow("without the accent") << u"cafe"_s << QStringList{cafe};
        QTest::newRow("with another accent") << u"cafè"_s << QStringList{cafe};
        QTest::newRow("signs") << u"c++"_s << QStringList{cafe, cut};
        QTest::newRow("apostrophe") << u"o'bri"_s << QStringList{cafe};
        QTest::newRow("an operator is a word") << u"yes AND"_s << QStringList{cafe};
        QTest::newRow("open quotation") << u"\"yes"_s << QStringList{cafe};
        QTest::newRow("a Chinese word") << u"研究"_s << QStringList{chinese};
        QTest::newRow("one ideograph") << u"門"_s << QStringList{};
        QTest::newRow("ideographs in a row") << u"部门工"_s << QStringList{chinese};
        QTest::newRow("not in a row") << u"部工"_s << QStringList{};
        QTest::newRow("kana") << u"の発"_s << QStringList{chinese};
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("two letters") << u"on"_s << QStringList{cut};
        QTest::newRow("two letters behind a word") << u"cut on"_s << QStringList{cut};
        QTest::newRow("a phrase in quotation marks") << u"\"said yes\""_s << QStringList{cafe};
        QTest::newRow("typographic quotation marks") << u"“said yes”"_s << QStringList{cafe};
        QTest::newRow("single letter") << u"c"_s << QStringList{cafe, cut};
        QTest::newRow("only signs") << u"*\")("_s << QStringList{};
    }
    void shouldFindWordsAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        const auto page = search().page(read(typed), {}, 10);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QStringList found;
        for (const EntrySummary &entry : page->entries)
            found << entry.title;
        QTEST(found, "expected");
    }

    /** What is a command to the index are words to whoever types them. */
    void shouldTakeNothingTypedForACommand_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const QString cut = u"Cut onboarding"_s, cafe = u"Café in the ward"_s;
        QTest::newRow("or") << u"cut OR ward"_s << QStringList{};
        QTest::newRow("not") << u"cut NOT ward"_s << QStringList{};
        QTest::newRow("and, which somebody wrote") << u"no AND yes"_s << QStringList{cafe};
        QTest::newRow("near") << u"NEAR(cut onboarding, 2)"_s << QStringList{};
        QTest::newRow("a column") << u"title:cut"_s << QStringList{};
        QTest::newRow("columns") << u"{title body} : cut"_s << QStringList{};
        QTest::newRow("no column") << u"- title : cut"_s << QStringList{};
        QTest::newRow("the beginning") << u"^cut"_s << QStringList{cut};
        QTest::newRow("a plus") << u"cut + onboarding"_s << QStringList{cut};
        QTest::newRow("a dash") << u"cut - onboarding"_s << QStringList{cut};
        QTest::newRow("a star") << u"cut*"_s << QStringList{cut};
        QTest::newRow("a star alone") << u"*"_s << QStringList{};
        QTest::newRow("open brackets") << u"((cut"_s << QStringList{cut};
        QTest::newRow("quotation marks alone") << u"\"\"\"\""_s << QStringList{};
        QTest::newRow("a quotation mark in a word") << u"c\"ut"_s << QStringList{};
        QTest::newRow("a statement") << u"cut'; DROP TABLE entry; --"_s << QStringList{};
        QTest::newRow("a wildcard") << u"c%t"_s << QStringList{};
        QTest::newRow("a null") << QString(u"cut"_s + QChar(0) + u"onboarding"_s) << QStringList{cut};
        QTest::newRow("half a letter") << QString(u"cut "_s + QChar(0xd83d)) << QStringList{cut};
        QTest::newRow("a picture") << u"cut 🎉"_s << QStringList{cut};
        QTest::newRow("very many words") << u"cut "_s.repeated(5000) << QStringList{cut};
        QTest::newRow("a very long word") << u"cut"_s.repeated(20'000) << QStringList{};
    }
    void shouldTakeNothingTypedForACommand()
    {
        QFETCH(QString, typed);
        const auto page = search().page(read(typed), {}, 10);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
        QStringList found;
        for (const EntrySummary &entry : page->entries)
            found << entry.title;
        QTEST(found, "expected");
    }

    /** As in the journal: by date, within a day by when it was made, also where a date was changed since. */
    void shouldOrderHitsAsTheJournalDoes()
    {
        for (const char *date : {"2026-05-02", "2026-05-02", "2026-05-01", "2026-05-03"})
            insert(EntryBuilder().titled("win").on(date));
        Entry moved = EntryBuilder().titled("win").on("2020-01-01").build();
        insert(moved);
        moved.date = QDate(2026, 5, 2);
        QVERIFY(wentWell(m_career->perform({u"Move"_s}, [&](Session &session) {
            return EntryRepository(session).update(moved, m_folder->clock.now());
        })));
        QList<EntrySummary> journal = *EntryRepository(m_career->reader()).page({}, 100);
        journal.removeIf([](const EntrySummary &entry) { return entry.title != u"win"; });
        QCOMPARE(journal.size(), 5);
        QCOMPARE(search().page(read(u"win"_s), {}, 100)->entries, journal);
    }

    void shouldFindAllWordsOfALongBeginning_data()
    {
        QTest::addColumn<int>("words");
        QTest::newRow("few") << 3;
        QTest::newRow("as many as are asked for one by one") << 200;
        QTest::newRow("more") << 201;
    }

    /** The index's own words are looked up for it; what they miss would be lost. */
    void shouldFindAllWordsOfALongBeginning()
    {
        QFETCH(int, words);
        for (int i = 0; i < words; ++i)
            insert(EntryBuilder().titled(qPrintable(u"Negotiation%1 of pay"_s.arg(i))));
        QCOMPARE(search().page(read(u"negot"_s), {}, 1000)->entries.size(), words);
        QCOMPARE(search().page(read(u"pay negotiation"_s), {}, 1000)->entries.size(), words);
        QCOMPARE(search().page(read(u"négotiation"_s), {}, 1000)->entries.size(), words);
    }

    void shouldFindLongBeginningsInOtherLetters()
    {
        insert(EntryBuilder().titled("Négociation salariale"));
        insert(EntryBuilder().titled("Negociations"));
        QCOMPARE(search().page(read(u"negocia"_s), {}, 10)->entries.size(), 2);
        QCOMPARE(search().page(read(u"NÉGOCIA"_s), {}, 10)->entries.size(), 2);
    }

    void shouldGiveWholeSummaries()
    {
        const auto page = search().page(read(u"onboarding"_s), {}, 10);
        QCOMPARE(page->entries.first().metrics.size(), 1);
        QCOMPARE(page->entries.first().date, QDate(2026, 3, 1));
    }

    void shouldGoThroughThePagesNewestFirst()
    {
        for (int day = 1; day <= 25; ++day)
            insert(EntryBuilder().titled("win").on(QDate(2026, 1, day)));
        QList<QDate> dates;
        std::optional<SearchCursor> after;
        do {
            const auto page = search().page(read(u"win"_s), after, 10);
            for (const EntrySummary &entry : page->entries)
                dates << entry.date;
            after = page->nextAfter;
        } while (after);
        QCOMPARE(dates.size(), 25);
        QVERIFY(std::ranges::is_sorted(dates, std::ranges::greater()));
    }

    void shouldSayWhichEntriesAllPagesHave()
    {
        for (int day = 1; day <= 25; ++day)
            insert(EntryBuilder().titled("win").on(QDate(2026, 1, day)));
        QSet<EntryId> paged;
        const auto page = search().page(read(u"win"_s), {}, 100);
        for (const EntrySummary &entry : page->entries)
            paged << entry.id;
        QCOMPARE(search().all(read(u"win"_s))->size(), 25);
        QCOMPARE(*search().all(read(u"win"_s)), paged);
        QCOMPARE(search().all(read(u"win to:2026-01-10"_s))->size(), 10);
        QCOMPARE(search().all(read(u"kind:accomplishment -win"_s))->size(), 3);
        QVERIFY(search().all(read(u"zebra"_s))->isEmpty());
        QVERIFY(search().all(read(u""_s))->isEmpty());
    }

    void shouldNotFindWhatIsInTheTrash()
    {
        const EntryId id = search().page(read(u"onboarding"_s), {}, 1)->entries.first().id;
        QVERIFY(wentWell(m_career->perform({u"Delete"_s}, [&](Session &session) {
            return EntryRepository(session).moveToTrash(id, m_folder->clock.now());
        })));
        QVERIFY(search().page(read(u"onboarding"_s), {}, 1)->entries.isEmpty());
    }

    void shouldSearchOnAWorkerWhileTheCareerIsWritten()
    {
        std::atomic<bool> ended = false;
        int failures = 0, searches = 0;
        const SearchQuery query = read(u"win"_s);
        std::jthread worker([&] {
            const auto reader = m_career->openReader();
            while (!ended || searches == 0) {
                failures += !JournalSearch(**reader).page(query, {}, 50);
                ++searches;
            }
        });
        for (int i = 0; i < 30; ++i)
            insert(EntryBuilder().titled("win"));
        ended = true;
        worker.join();
        QCOMPARE(failures, 0);
    }

private:
    SearchQuery read(const QString &typed) const { return m_parser.parse(typed, m_folder->clock.today()); }
    JournalSearch search() { return JournalSearch(m_career->reader()); }
    void insert(const Entry &entry) { QVERIFY(capture(*m_career, entry, m_folder->clock.now())); }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    SearchParser m_parser{QLocale()};
};

HEADWAY_TEST_MAIN(QCoreApplication, JournalSearchTest)
#include "journalsearchtest.moc"
