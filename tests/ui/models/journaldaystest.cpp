// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldays.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "journalresults.h"
#include "losttable.h"
#include "searchparser.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** What looks over the journal as a whole, on a real career, while it changes. */
class JournalDaysTest final : public QObject
{
    Q_OBJECT

private:
    void insert(const Entry &entry) { QVERIFY(capture(*m_career, entry, m_folder->clock.now())); }
    void update(const Entry &entry)
    {
        QVERIFY(wentWell(m_career->perform({u"Edit"_s}, [entry, now = m_folder->clock.now()](Session &session) {
            return EntryRepository(session).update(entry, now);
        })));
    }
    int on(const JournalDays &days, int day) const { return days.activity().on(QDate(2026, 11, day)).total(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
    }
    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    void shouldReadTheDaysThatAreAskedFor()
    {
        insert(EntryBuilder{}.on("2026-11-03"));
        insert(EntryBuilder{}.on("2025-11-03"));
        JournalDays days(*m_career);
        QCOMPARE(days.extent(), (JournalCounts::Extent{QDate(2025, 11, 3), QDate(2026, 11, 3)}));
        days.show(QDate(2026, 1, 1), QDate(2026, 12, 31));
        QTRY_COMPARE(on(days, 3), 1);
        QCOMPARE(days.activity().on(QDate(2025, 11, 3)).total(), 0);
        days.show(QDate(2025, 1, 1), QDate(2025, 12, 31));
        QTRY_COMPARE(days.activity().on(QDate(2025, 11, 3)).total(), 1);
        QCOMPARE(on(days, 3), 0);
    }

    void shouldFollowWhatIsWrittenMovedAndDeleted()
    {
        JournalDays days(*m_career);
        days.show(QDate(2026, 1, 1), QDate(2026, 12, 31));
        Entry entry = EntryBuilder{}.on("2026-11-03");
        insert(entry);
        QTRY_COMPARE(on(days, 3), 1);
        entry.date = QDate(2026, 11, 1);
        update(entry);
        QTRY_COMPARE(on(days, 1), 1);
        QCOMPARE(on(days, 3), 0);
        entry.date = QDate(2027, 11, 1);
        update(entry);
        QTRY_COMPARE(on(days, 1), 0);
        QCOMPARE(days.extent().last, entry.date);
        QVERIFY(m_career->undo().result());
        QTRY_COMPARE(on(days, 1), 1);
        QVERIFY(
            wentWell(m_career->perform({u"Delete"_s}, [id = entry.id, now = m_folder->clock.now()](Session &session) {
                return EntryRepository(session).moveToTrash(id, now);
            })));
        QTRY_VERIFY(days.extent().isEmpty());
        QCOMPARE(on(days, 1), 0);
    }

    void shouldTellNothingWhileAnEntryIsTyped()
    {
        Entry entry = EntryBuilder{}.on("2026-11-03");
        insert(entry);
        JournalDays days(*m_career);
        days.show(QDate(2026, 1, 1), QDate(2026, 12, 31));
        QTRY_COMPARE(on(days, 3), 1);
        const QSignalSpy changed(&days, &JournalDays::changed);
        const QSignalSpy stored(m_career.get(), &Career::changed);
        for (int i = 0; i < 20; ++i) {
            entry.body += u"One more word. "_s;
            update(entry);
        }
        QTRY_COMPARE(stored.size(), 20);
        QCOMPARE(changed.size(), 0);
    }

    void shouldReadAnewWhatAnImportBrings()
    {
        JournalDays days(*m_career);
        days.show(QDate(2026, 1, 1), QDate(2026, 12, 31));
        QVERIFY(
            wentWell(m_career->perform({u"Import"_s}, [now = m_folder->clock.now()](Session &session) -> Result<void> {
                for (int i = 0; i < 300; ++i) {
                    const auto inserted = EntryRepository(session).insert(EntryBuilder{}.on("2026-11-03"), now);
                    if (!inserted)
                        return inserted;
                }
                return {};
            })));
        QTRY_COMPARE(on(days, 3), 300);
    }

    void shouldCountOnlyWhatASearchFindsOnWhicheverDay()
    {
        insert(EntryBuilder{}.titled("Fewer falls").on("2026-11-01"));
        insert(EntryBuilder{}.titled("Fewer falls again").on("2026-11-03"));
        insert(EntryBuilder{}.titled("Falls long ago").on("2019-11-03"));
        insert(EntryBuilder{}.titled("Roster").on("2026-11-03"));
        JournalDays days(*m_career);
        days.show(QDate(2026, 1, 1), QDate(2026, 12, 31));
        QTRY_COMPARE(on(days, 3), 2);
        QVERIFY(!days.isNarrowed() && !days.found());
        const SearchParser parser{QLocale(QLocale::English)};
        days.narrow(parser.parse(u"falls"_s, QDate(2026, 11, 3)));
        QTRY_COMPARE(days.found(), 3);
        QVERIFY(days.isNarrowed());
        QCOMPARE(on(days, 3), 1);
        days.narrow(parser.parse(u"falls on:2026-11-01"_s, QDate(2026, 11, 3)));
        QTRY_COMPARE(days.found(), 1);
        QCOMPARE(on(days, 3), 1);
        days.narrow(parser.parse(u"on:2026-11-03"_s, QDate(2026, 11, 3)));
        QTRY_COMPARE(days.found(), 2);
        QVERIFY(!days.isNarrowed());
        days.narrow({});
        QTRY_VERIFY(!days.found());
        QCOMPARE(on(days, 3), 2);
    }

    void shouldFindAnewWhatChangesDuringASearch()
    {
        Entry entry = EntryBuilder{}.titled("Fewer falls").on("2026-11-03");
        insert(entry);
        JournalDays days(*m_career);
        days.show(QDate(2026, 1, 1), QDate(2026, 12, 31));
        days.narrow(SearchParser{QLocale(QLocale::English)}.parse(u"falls"_s, QDate(2026, 11, 3)));
        QTRY_COMPARE(days.found(), 1);
        entry.title = u"Roster"_s;
        update(entry);
        QTRY_COMPARE(days.found(), 0);
        QCOMPARE(on(days, 3), 0);
    }

    void shouldCountResultsOnlyWhileSomebodyLooks()
    {
        JournalResults results(*m_career);
        const QSignalSpy changed(&results, &JournalResults::changed);
        results.show(QDate(2026, 1, 1), QDate(2026, 12, 31));
        insert(EntryBuilder{}.on("2026-11-03"));
        QCOMPARE(changed.size(), 0);
        results.setWatched(true);
        QTRY_COMPARE(results.counts().total, 1);
        insert(EntryBuilder{}.on("2026-11-02"));
        insert(EntryBuilder{}.on("2026-11-01"));
        QTRY_COMPARE(results.counts().total, 3);
        results.setWatched(false);
        const auto before = changed.size();
        const QSignalSpy stored(m_career.get(), &Career::changed);
        insert(EntryBuilder{}.on("2026-10-01"));
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(changed.size(), before);
    }

    void shouldSayWhyResultsCouldNotBeCounted()
    {
        JournalResults results(*m_career);
        results.show(QDate(2026, 1, 1), QDate(2026, 12, 31));
        const LostTable lost(m_career->reader().path(), "entry");
        results.setWatched(true);
        QTRY_VERIFY(results.failure());
        QVERIFY(!results.failure()->sentence.isEmpty());
    }

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::JournalDaysTest)

#include "journaldaystest.moc"
