// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overviewpane.h"

#include "goalrepository.h"
#include "heatmapview.h"
#include "journalactions.h"
#include "journaldesk.h"
#include "resultbarsview.h"
#include "searchbar.h"
#include "strengthrepository.h"

#include <QApplication>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Headway {

/** The results of a period, in the place of an entry. Today is 3 November 2026. */
class OverviewPaneTest final : public JournalDesk
{
    Q_OBJECT

private:
    template<typename Record>
    Id<Record> add(const char *name)
    {
        const Record record{.id = Id<Record>::make(), .name = QString::fromUtf8(name)};
        const auto work = [record, now = m_folder->clock.now()](Session &session) {
            return typename RepositoryOf<Record>::Type(session).insert(record, now);
        };
        return wentWell(m_career->perform({u"Add"_s}, work)) ? record.id : Id<Record>();
    }
    void openOverview(const QList<Entry> &entries, int total)
    {
        open(entries);
        m_page->actions().overview->trigger();
        QTRY_VERIFY(overview()->isVisible());
        QTRY_VERIFY(labels().contains(QString::number(total) + u" result(s)"_s));
    }
    OverviewPane *overview() const { return m_page->findChild<OverviewPane *>(); }
    QStringList labels() const
    {
        QStringList texts;
        for (const auto *label : overview()->findChildren<QLabel *>())
            texts << (label->isVisible() ? label->text() : QString());
        return texts;
    }
    ResultBarsView *drawing(const QString &name) const
    {
        for (auto *view : overview()->findChildren<ResultBarsView *>()) {
            if (view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    static QStringList rows(const ResultBarsView *view)
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts << view->model()->index(row, 0).data().toString() + u": "_s +
                         view->model()->index(row, 1).data().toString();
        return texts;
    }
    QComboBox *periods() const { return overview()->findChild<QComboBox *>(); }
    QString typed() const { return searchField()->text(); }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldTellWhatCameOfTheLastTwelveMonths()
    {
        const auto falls = add<Goal>("Fewer falls");
        Entry calm = EntryBuilder{}.on("2026-10-02").towards(falls);
        calm.strengths = {add<Strength>("Keeping calm")};
        openOverview({calm, EntryBuilder{}.on("2026-11-03"), EntryBuilder{}.on("2025-11-03"),
                      EntryBuilder{}.on("2026-11-02").ofKind(EntryKind::Praise)},
                     2);
        const QStringList months = rows(drawing(u"Results by month"_s));
        QCOMPARE(months.size(), 12);
        QCOMPARE(months.constFirst(), u"December 2025: 0"_s);
        QCOMPARE(months.last(2), (QStringList{u"October 2026: 1"_s, u"November 2026: 1"_s}));
        QCOMPARE(rows(drawing(u"Results by goal"_s)), (QStringList{u"Fewer falls: 1"_s, u"No goal: 1"_s}));
        QCOMPARE(rows(drawing(u"Results by strength"_s)), (QStringList{u"Keeping calm: 1"_s, u"No strength: 1"_s}));
    }

    void shouldSayWhatIsMissingWhereNothingCanBeDrawn()
    {
        openOverview({EntryBuilder{}}, 1);
        QVERIFY(!drawing(u"Results by goal"_s)->isVisible());
        QVERIFY(labels().join(u' ').contains(u"No result of this time names a goal."));
        QVERIFY(labels().join(u' ').contains(u"No result of this time shows a strength."));
    }

    void shouldFindJustWhatABarCounts()
    {
        const auto falls = add<Goal>("Fewer falls");
        openOverview({EntryBuilder{}.on("2026-10-02").titled("Cut falls").towards(falls),
                      EntryBuilder{}.on("2026-10-03").titled("Praise").towards(falls).ofKind(EntryKind::Praise),
                      EntryBuilder{}.on("2024-10-03").titled("Earlier").towards(falls),
                      EntryBuilder{}.on("2026-10-04").titled("Something else")},
                     2);
        ResultBarsView *goals = drawing(u"Results by goal"_s);
        goals->setFocus();
        QTest::keyClick(goals, Qt::Key_Return);
        QCOMPARE(typed(), u"is:result goal:\"Fewer falls\" from:2025-12-01 to:2026-11-30"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2); // With the month's name.
        QVERIFY(overview()->isVisible());
        QCOMPARE(QApplication::focusWidget(), goals);
        QTest::keyClick(goals, Qt::Key_Down);
        QTest::keyClick(goals, Qt::Key_Return);
        QCOMPARE(typed(), u"is:result -has:goal from:2025-12-01 to:2026-11-30"_s);
        QTRY_COMPARE(list()->currentIndex().data().toString(), u"Something else"_s);
    }

    void shouldFindTheResultsOfAMonth()
    {
        openOverview({EntryBuilder{}.on("2026-10-02"), EntryBuilder{}.on("2026-11-03")}, 2);
        searchField()->setText(u"something else"_s);
        ResultBarsView *months = drawing(u"Results by month"_s);
        QTest::mouseClick(months->viewport(), Qt::LeftButton, {},
                          months->visualRect(months->model()->index(10, 1)).center());
        QCOMPARE(typed(), u"is:result on:2026-10"_s);
    }

    void shouldLookBackOverEachYearAndTheWholeJournal()
    {
        openOverview({EntryBuilder{}.on("2023-10-02"), EntryBuilder{}.on("2026-11-03")}, 1);
        QStringList offered;
        for (int i = 0; i < periods()->count(); ++i)
            offered << periods()->itemText(i);
        QCOMPARE(offered, (QStringList{u"Last 12 months"_s, u"2026"_s, u"2025"_s, u"2024"_s, u"2023"_s,
                                       u"The whole journal"_s}));
        periods()->setCurrentIndex(4);
        QTRY_COMPARE(rows(drawing(u"Results by month"_s)).value(9), u"October 2023: 1"_s);
        periods()->setCurrentIndex(5);
        QTRY_COMPARE(rows(drawing(u"Results by month"_s)),
                     (QStringList{u"2023: 1"_s, u"2024: 0"_s, u"2025: 0"_s, u"2026: 1"_s}));
    }

    void shouldFollowWhatIsWritten()
    {
        openOverview({EntryBuilder{}.on("2026-10-02")}, 1);
        QVERIFY(capture(*m_career, EntryBuilder{}.on("2026-11-03"), m_folder->clock.now()));
        QTRY_VERIFY(labels().contains(u"2 result(s)"_s));
    }

    void shouldMakePlaceForAnEntryThatIsOpened()
    {
        openOverview({EntryBuilder{}.titled("Praise")}, 1);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(!overview()->isVisible());
        QVERIFY(title()->isVisible());
        QVERIFY(!m_page->actions().overview->isChecked());
        m_page->actions().overview->trigger();
        QVERIFY(overview()->isVisible());
        m_page->actions().newEntry->trigger();
        QVERIFY(title()->hasFocus());
    }

    void shouldCloseByEscape()
    {
        openOverview({EntryBuilder{}.titled("Praise")}, 1);
        QTRY_VERIFY(periods()->hasFocus());
        QTest::keyClick(periods(), Qt::Key_Escape);
        QVERIFY(!overview()->isVisible());
        QVERIFY(title()->isVisible());
        QVERIFY(list()->hasFocus());
        QVERIFY(!m_page->actions().overview->isChecked());
    }

    void shouldRememberHowTheDaysWereLeft()
    {
        open({EntryBuilder{}.titled("Praise")});
        auto *days = m_page->findChild<HeatMapView *>();
        QVERIFY(days->isVisible());
        const QByteArray before = m_page->saveState();
        days->setTelling(HeatMapTelling::Kinds);
        const QByteArray after = m_page->saveState();
        m_page->restoreState(before);
        QCOMPARE(days->telling(), HeatMapTelling::Counts);
        m_page->restoreState(after);
        QCOMPARE(days->telling(), HeatMapTelling::Kinds);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::OverviewPaneTest)

#include "overviewpanetest.moc"
