// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmappane.h"
#include "journalactions.h"
#include "journaldesk.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace Headway {

/** Searching on the journal page: what is shown beside the hits, and how one leaves them again. */
class JournalPageSearchTest final : public JournalDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldLeaveANewEntryForWhatASearchFinds()
    {
        open({EntryBuilder{}.titled("Praise").build()});
        m_page->actions().newEntry->trigger();
        search(u"p"_s);
        QCOMPARE(title()->toPlainText(), u"Praise"_s);
    }

    void shouldShowTheFirstHitWhereTheEntryShownIsNone()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Cut onboarding").build(),
              EntryBuilder{}.on("2026-11-02").titled("Cut waiting").build(),
              EntryBuilder{}.on("2026-11-03").titled("Praise").build()});
        search(u"cut"_s);
        QCOMPARE(title()->toPlainText(), u"Cut waiting"_s);
        QVERIFY(searchField()->hasFocus());
    }

    void shouldStayWithTheEntryShownWhereItIsAHit()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Cut onboarding").build(),
              EntryBuilder{}.on("2026-11-02").titled("Cut waiting").build()});
        QTest::keyClick(list(), Qt::Key_Down);
        search(u"cut"_s);
        QCOMPARE(title()->toPlainText(), u"Cut onboarding"_s);
    }

    void shouldOfferToClearASearchThatFindsNothing()
    {
        open({EntryBuilder{}.titled("Praise").build()});
        search(u"zebra"_s);
        QVERIFY(!title()->isVisible());
        QVERIFY(said().contains(u"No entry matches “zebra”"));
        QVERIFY(!m_page->actions().moveToTrash->isEnabled());
        const auto buttons = m_page->findChildren<QAbstractButton *>();
        QCOMPARE(std::ranges::count_if(
                     buttons, [](const auto *one) { return one->isVisible() && one->text() == u"&Clear the search"; }),
                 1); // The same letter twice would lead to neither.
        button(u"Clear the search"_s)->click();
        QCOMPARE(title()->toPlainText(), u"Praise"_s);
        QVERIFY(title()->isVisible());
    }

    void shouldSayHowManyEntriesASearchFound()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Cut onboarding"), EntryBuilder{}.titled("Cut waiting"),
              EntryBuilder{}.titled("Praise")});
        const auto count = [this] {
            for (const auto *label : m_page->findChild<EntryListPane *>()->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().endsWith(u" found"))
                    return label->text().section(u' ', 0, 0);
            }
            return QString();
        };
        QCOMPARE(count(), QString());
        search(u"cut"_s);
        QTRY_COMPARE(count(), u"2"_s);
        search(u"cut on:2026-11-01"_s);
        QTRY_COMPARE(count(), u"1"_s);
        m_page->findChild<EntryListPane *>()->showAll();
        QTRY_COMPARE(count(), QString());
    }

    void shouldOfferAnEntryOnADayThatHasNone()
    {
        open({EntryBuilder{}.on("2026-11-03").titled("Praise")});
        search(u"on:2026-07-09"_s);
        QTRY_VERIFY(said().contains(u"Nothing on Thursday, 9 July 2026"));
        button(u"New entry on this day"_s)->click();
        QVERIFY(title()->hasFocus());
        QTest::keyClicks(title(), u"Forgotten"_s);
        m_page->flush();
        const auto stored = [this] {
            const auto page = EntryRepository(m_career->reader()).page(std::nullopt, 9);
            return page && page->size() == 2 ? page->constLast() : EntrySummary();
        };
        QTRY_COMPARE(stored().date, QDate(2026, 7, 9));
        QCOMPARE(stored().title, u"Forgotten"_s);
        search(u"on:2026-12-24"_s);
        QVERIFY(said().contains(u"Nothing on Thursday, 24 December 2026"));
        QVERIFY(!button(u"New entry on this day"_s)); // Nobody has done yet what is to come.
        search(u"praise on:2026-07-09"_s);
        QVERIFY(said().contains(u"No entry matches “praise on:2026-07-09”"));
    }

    void shouldGiveTheListTheRoomThatTheDaysWouldTake()
    {
        open({EntryBuilder{}.titled("Praise")});
        const auto *days = &m_page->findChild<EntryListPane *>()->days();
        QTRY_VERIFY(days->isVisible());
        const int least = 4 * days->daysHeight(days->width());
        m_page->setMinimumSize(1, 1); // As on a screen that is too low for the window.
        m_page->resize(1100, least - 1);
        QTRY_VERIFY(!days->isVisible());
        m_page->resize(1100, least);
        QTRY_VERIFY(days->isVisible());
    }

    void shouldClearTheSearchByEscapeAndKeepWhatWasFound()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Cut onboarding").build(),
              EntryBuilder{}.on("2026-11-03").titled("Praise").build()});
        search(u"cut"_s);
        QTest::keyClick(searchField(), Qt::Key_Escape);
        QVERIFY(searchField()->text().isEmpty());
        QCOMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(title()->toPlainText(), u"Cut onboarding"_s);
        QCOMPARE(list()->currentIndex().data().toString(), u"Cut onboarding"_s);
    }

    void shouldShowWhatWasFoundAmongItsNeighboursWhenTheSearchIsCleared()
    {
        QList<Entry> entries;
        for (int day = 0; day < 150; ++day)
            entries << EntryBuilder{}.on(QDate(2026, 11, 1).addDays(-day)).titled("One of many").build();
        entries << EntryBuilder{}.on(QDate(2026, 7, 1)).titled("Zebra").build();
        open(entries);
        search(u"zebra"_s);
        QTest::keyClick(searchField(), Qt::Key_Escape);
        QTRY_VERIFY(list()->model()->rowCount() > 100);
        QCOMPARE(list()->currentIndex().data().toString(), u"Zebra"_s);
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
    }

    void shouldGoFromTheSearchToItsHits_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Down") << Qt::Key_Down;
        QTest::newRow("Enter") << Qt::Key_Return;
    }

    void shouldGoFromTheSearchToItsHits()
    {
        QFETCH(Qt::Key, key);
        open({EntryBuilder{}.titled("Praise").build()});
        search(u"praise"_s);
        QTest::keyClick(searchField(), key);
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->currentIndex().data().toString(), u"Praise"_s);
    }

    void shouldNotLeadAwayFromWhatIsBeingTypedThoughItIsNoHitAnyMore()
    {
        const Entry entry = EntryBuilder{}.on("2026-11-03").titled("Cut onboarding").build();
        open({entry, EntryBuilder{}.on("2026-11-01").titled("Cut waiting").build()});
        search(u"cut"_s);
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), u"Shortened"_s);
        m_page->flush();
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTest::keyClicks(title(), u" it"_s);
        QCOMPARE(title()->toPlainText(), u"Shortened it"_s);
        m_page->flush();
        QTRY_COMPARE(storedTitle(entry.id), u"Shortened it"_s);
    }

    void shouldDeleteAHit()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Cut onboarding").build(),
              EntryBuilder{}.on("2026-11-02").titled("Cut waiting").build()});
        search(u"cut"_s);
        m_page->actions().moveToTrash->trigger();
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTRY_COMPARE(title()->toPlainText(), u"Cut onboarding"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::JournalPageSearchTest)

#include "journalpagesearchtest.moc"
