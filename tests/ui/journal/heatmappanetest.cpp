// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "heatmappane.h"

#include "careerfolder.h"
#include "careernames.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "heatmapaccessible.h"
#include "heatmaplegend.h"
#include "heatmapview.h"
#include "legenditem.h"
#include "searchbar.h"

#include <QApplication>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

/** A year of days above the list: gone through, and narrowing the search. Today is Tuesday, 3 November 2026. */
class HeatMapPaneTest final : public QObject
{
    Q_OBJECT

private:
    void open(const QList<Entry> &entries)
    {
        for (const Entry &entry : entries)
            QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
        m_window = std::make_unique<QWidget>();
        m_search = new SearchBar(*m_names, m_folder->clock, m_window.get());
        m_pane = new HeatMapPane(*m_career, m_folder->clock, *m_search, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_search);
        column->addStretch();
        m_search->addRow(m_pane);
        m_window->resize(420, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        view()->setFocus();
        QTRY_COMPARE(squaresWithEntries(), entries.size());
    }
    HeatMapView *view() const { return m_pane->findChild<HeatMapView *>(); }
    QToolButton *button(const QString &name) const
    {
        for (auto *one : m_pane->findChildren<QToolButton *>()) {
            if (one->accessibleName() == name || one->toolTip() == name)
                return one;
        }
        return nullptr;
    }
    /** As far as they are on days of their own. */
    qsizetype squaresWithEntries() const
    {
        qsizetype some = 0;
        for (QDate day = view()->daysLayout().first(); day <= view()->daysLayout().last(); day = day.addDays(1))
            some += view()->told(day).contains(u'(') && view()->told(day).contains(u"Accomplishment");
        return some;
    }
    QStringList legend() const
    {
        QStringList texts;
        for (const auto *item : m_pane->findChildren<LegendItem *>())
            texts << item->accessibleName();
        return texts;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view(), key, modifiers); }
    void click(QDate day) { QTest::mouseClick(view(), Qt::LeftButton, {}, view()->rectOf(day).center()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
        m_names = std::make_unique<CareerNames>(*m_career);
    }
    void cleanup()
    {
        m_window.reset();
        m_names.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldShowTheYearThatEndsToday()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        QCOMPARE(view()->daysLayout().last(), QDate(2026, 11, 3));
        QCOMPARE(view()->daysLayout().first(), QDate(2025, 11, 3));
        QVERIFY(!button(u"A year on"_s)->isEnabled());
        QVERIFY(!button(u"A year back"_s)->isEnabled());
    }

    void shouldShowEveryDayWholeHoweverWideItIs()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        for (const int width : {290, 420, 700, 1100}) {
            m_window->resize(width, 400);
            QTRY_COMPARE(m_pane->width(), m_search->width());
            QTRY_COMPARE(view()->height(), view()->heightForWidth(view()->width()));
            const QDate last = view()->daysLayout().last();
            QVERIFY(view()->rect().contains(view()->rectOf(last.addDays(-2))));
            QVERIFY(view()->rect().contains(view()->rectOf(last.addDays(-last.dayOfWeek()))));
        }
    }

    void shouldBeHiddenUntilThereIsAnEntry()
    {
        open({});
        QVERIFY(!m_pane->isVisible());
        QVERIFY(capture(*m_career, EntryBuilder{}, m_folder->clock.now()));
        QTRY_VERIFY(m_pane->isVisible());
    }

    void shouldGoFromDayToDayByKeyboard_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QDate>("day");
        QTest::newRow("up") << Qt::Key_Up << QDate(2026, 3, 9);
        QTest::newRow("down") << Qt::Key_Down << QDate(2026, 3, 11);
        QTest::newRow("left") << Qt::Key_Left << QDate(2026, 3, 3);
        QTest::newRow("right") << Qt::Key_Right << QDate(2026, 3, 17);
        QTest::newRow("page up") << Qt::Key_PageUp << QDate(2026, 2, 10);
        QTest::newRow("page down") << Qt::Key_PageDown << QDate(2026, 4, 10);
        QTest::newRow("home") << Qt::Key_Home << QDate(2025, 11, 3);
        QTest::newRow("end") << Qt::Key_End << QDate(2026, 11, 3);
    }

    void shouldGoFromDayToDayByKeyboard()
    {
        QFETCH(Qt::Key, key);
        open({EntryBuilder{}.on("2026-11-03")});
        view()->setCurrent(QDate(2026, 3, 10));
        press(key);
        QTEST(view()->current(), "day");
    }

    void shouldGoOnAsOneReadsFromTheRight()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        m_window->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(view()->rectOf(QDate(2026, 11, 3)).left() < view()->rectOf(QDate(2025, 11, 3)).left());
        view()->setCurrent(QDate(2026, 3, 10));
        press(Qt::Key_Left);
        QCOMPARE(view()->current(), QDate(2026, 3, 17));
    }

    void shouldWriteTheDayThatIsChosenIntoTheSearch()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        m_search->setText(u"falls"_s);
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QCOMPARE(m_search->text(), u"falls on:2026-11-02"_s);
        QCOMPARE(view()->chosen(), (DateSpan{QDate(2026, 11, 2), QDate(2026, 11, 2)}));
        click(QDate(2026, 10, 5));
        QCOMPARE(m_search->text(), u"falls on:2026-10-05"_s);
        QVERIFY(view()->hasFocus());
    }

    void shouldLetGoOfADayThatIsChosenAgain()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        click(QDate(2026, 10, 5));
        click(QDate(2026, 10, 5));
        QCOMPARE(m_search->text(), QString());
        press(Qt::Key_Return);
        QCOMPARE(m_search->text(), u"on:2026-10-05"_s);
        press(Qt::Key_Escape);
        QCOMPARE(m_search->text(), QString());
        QVERIFY(!view()->chosen());
    }

    void shouldChooseAStretchOfDaysByShiftAndByDragging()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        press(Qt::Key_Left, Qt::ShiftModifier);
        press(Qt::Key_Up, Qt::ShiftModifier);
        press(Qt::Key_Return);
        QCOMPARE(m_search->text(), u"from:2026-10-26 to:2026-11-03"_s);
        QTest::mousePress(view(), Qt::LeftButton, {}, view()->rectOf(QDate(2026, 3, 20)).center());
        QTest::mouseMove(view(), view()->rectOf(QDate(2026, 3, 9)).center());
        QTest::mouseRelease(view(), Qt::LeftButton, {}, view()->rectOf(QDate(2026, 3, 9)).center());
        QCOMPARE(m_search->text(), u"from:2026-03-09 to:2026-03-20"_s);
    }

    void shouldNotMoveFromBelowThePointerWhenADayIsChosen()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        const QPoint before = view()->mapTo(m_window.get(), QPoint());
        click(QDate(2026, 10, 5));
        QApplication::processEvents(); // The chip that came has its place by now.
        QCOMPARE(view()->mapTo(m_window.get(), QPoint()), before);
    }

    void shouldChooseAMonthByItsName()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        const auto &month = view()->daysLayout().months().at(2);
        QTest::mouseClick(view(), Qt::LeftButton, {}, month.place.center() + QPoint(2, 0));
        QCOMPARE(m_search->text(), u"on:"_s + month.first.toString(u"yyyy-MM"_s));
    }

    void shouldMarkTheDaysThatAreTypedIntoTheSearch()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        m_search->setText(u"from:2026-03 praise"_s);
        QCOMPARE(view()->chosen(), (DateSpan{QDate(2026, 3, 1), QDate()}));
        m_search->clear();
        QVERIFY(!view()->chosen());
    }

    void shouldCountOnlyWhatIsFoundAndSaySo()
    {
        open({EntryBuilder{}.titled("Fewer falls").on("2026-11-03"), EntryBuilder{}.titled("Roster").on("2026-11-02")});
        m_search->setText(u"falls on:2026-11-02"_s);
        QTRY_COMPARE(squaresWithEntries(), 1);
        QVERIFY(view()->told(QDate(2026, 11, 3)).contains(u" found"));
        QVERIFY(legend().constFirst().contains(u"found"));
        view()->setTelling(HeatMapTelling::Kinds);
        m_search->setText(u"roster"_s);
        QTRY_VERIFY(view()->told(QDate(2026, 11, 2)).contains(u" found"));
        QVERIFY(legend().constFirst().contains(u"found"));
        m_search->clear();
        QTRY_COMPARE(squaresWithEntries(), 2);
        QVERIFY(!legend().constFirst().contains(u"found"));
    }

    void shouldGoBackAYearAsFarAsTheJournalGoes()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        QVERIFY(capture(*m_career, EntryBuilder{}.on("2025-03-10"), m_folder->clock.now()));
        QTRY_VERIFY(button(u"A year back"_s)->isEnabled());
        press(Qt::Key_Home);
        press(Qt::Key_Up);
        QCOMPARE(view()->daysLayout().last(), QDate(2025, 11, 3));
        QCOMPARE(view()->current(), QDate(2025, 11, 2));
        QTRY_VERIFY(view()->told(QDate(2025, 3, 10)).contains(u"10 March 2025: 1 entry"));
        QVERIFY(!button(u"A year back"_s)->isEnabled());
        button(u"A year on"_s)->click();
        QCOMPARE(view()->daysLayout().last(), QDate(2026, 11, 3));
    }

    void shouldEndWithTodayHoweverManyDaysHavePassed()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        m_folder->clock.setToday(QDate(2026, 11, 7));
        QEvent activated(QEvent::WindowActivate); // The pane was in sight all the time.
        QCoreApplication::sendEvent(m_pane, &activated);
        QCOMPARE(view()->daysLayout().last(), QDate(2026, 11, 7));
        m_window->hide();
        m_folder->clock.setToday(QDate(2026, 11, 21));
        m_window->show();
        QCOMPARE(view()->daysLayout().last(), QDate(2026, 11, 21));
    }

    void shouldStayWithTheYearThatIsLookedAtWhenADayPasses()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        QVERIFY(capture(*m_career, EntryBuilder{}.on("2024-03-10"), m_folder->clock.now()));
        QTRY_VERIFY(button(u"A year back"_s)->isEnabled());
        button(u"A year back"_s)->click();
        m_window->hide();
        m_folder->clock.setToday(QDate(2026, 11, 4));
        m_window->show();
        QCOMPARE(view()->daysLayout().last(), QDate(2025, 11, 3));
    }

    void shouldTellOfEachDayInWords()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        QVERIFY(capture(*m_career, EntryBuilder{}.on("2026-11-03").ofKind(EntryKind::Praise), m_folder->clock.now()));
        QTRY_VERIFY(view()->told(QDate(2026, 11, 3)).contains(u"Accomplishment 1, Praise 1"));
        QVERIFY(view()->told(QDate(2026, 11, 3)).contains(u"3 November 2026: 2 entr"));
        QVERIFY(view()->told(QDate(2026, 11, 2)).contains(u"2 November 2026: 0 entr"));
        QVERIFY(!view()->told(QDate(2026, 11, 2)).contains(u"Praise"));
    }

    void shouldReadOutTheDayWhereTheKeyboardIs()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        QAccessibleInterface *days = QAccessible::queryAccessibleInterface(view());
        QVERIFY(days);
        QCOMPARE(days->role(), QAccessible::List);
        QCOMPARE(days->childCount(), 366);
        press(Qt::Key_Up);
        QAccessibleInterface *day = days->focusChild();
        QVERIFY(day);
        QVERIFY(day->text(QAccessible::Name).contains(u"2 November 2026: 0 entr"));
        QVERIFY(day->state().focused);
        QCOMPARE(days->indexOfChild(day), 364);
        QCOMPARE(days->child(364), day);
        QCOMPARE(days->childAt(day->rect().center().x(), day->rect().center().y()), day);
        QVERIFY(!days->child(365)->state().focused);
        QVERIFY(!days->child(366));
    }

    void shouldSayWhatTheSquaresMean()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        QVERIFY(legend().constFirst().startsWith(u"1 entr"));
        QCOMPARE(legend().mid(1), (QStringList{u"0"_s, u"1"_s}));
        for (QAction *action : m_pane->findChildren<QAction *>()) {
            if (action->text() == u"By &kind")
                action->trigger();
        }
        QCOMPARE(legend(),
                 (QStringList{u"Results 1"_s, u"Praise and feedback 0"_s, u"Setbacks 0"_s, u"Reflections 0"_s}));
    }

    void shouldComeBackAsItWasLeft()
    {
        open({EntryBuilder{}.on("2026-11-03")});
        m_pane->setFolded(true);
        QVERIFY(!view()->isVisible());
        view()->setTelling(HeatMapTelling::Kinds);
        const QByteArray state = m_pane->saveState();
        m_pane->setFolded(false);
        view()->setTelling(HeatMapTelling::Counts);
        m_pane->restoreState(state);
        QVERIFY(m_pane->isFolded());
        QCOMPARE(view()->telling(), HeatMapTelling::Kinds);
        m_pane->restoreState("nothing of ours");
        m_pane->restoreState({});
        QVERIFY(m_pane->isFolded());
    }

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    std::unique_ptr<QWidget> m_window;
    SearchBar *m_search = nullptr;
    HeatMapPane *m_pane = nullptr;
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::HeatMapPaneTest)

#include "heatmappanetest.moc"
