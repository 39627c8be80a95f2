// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "criterionrepository.h"
#include "desk.h"
#include "findingsdialog.h"
#include "headwaytest.h"
#include "heatmappane.h"
#include "heatmapview.h"
#include "journalactions.h"
#include "overviewpane.h"
#include "resultbarsview.h"
#include "searchbar.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Headway {

/** Looking back over the journal in the window as it is wired for people. Today is 3 November 2026. */
class LookingBackTest final : public QObject
{
    Q_OBJECT

private:
    static QString madeWith(Desk &desk, const QList<Entry> &entries)
    {
        const QString file = desk.folder.file("anna.headway");
        auto career = Career::create(file, {.name = u"Anna Beispiel"_s}, desk.folder.computer());
        for (const Entry &entry : entries) {
            if (!career || !capture(**career, entry, desk.folder.clock.now()))
                return {};
        }
        return file;
    }
    static HeatMapView *days(const Desk &desk) { return desk.window().findChild<HeatMapView *>(); }
    static QStringList listed(const Desk &desk)
    {
        QStringList entries;
        const auto *model = desk.list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->flags(model->index(row, 0)).testFlag(Qt::ItemIsSelectable))
                entries << model->index(row, 0).data().toString();
        }
        return entries;
    }

private Q_SLOTS:
    void shouldGoFromADayToWhatWasWrittenOnItByKeyboardAlone()
    {
        // Given a journal with an entry a week ago, and others
        Desk desk;
        QVERIFY(desk.open(madeWith(desk, {EntryBuilder{}.on("2026-10-27").titled("A week ago"),
                                          EntryBuilder{}.on("2026-11-03").titled("Today"),
                                          EntryBuilder{}.on("2026-02-03").titled("In winter")})));
        desk.window().activateWindow();
        // When one goes from the search to the days, a week back, and presses Enter
        desk.window().findChild<SearchBar *>()->focusField();
        for (int i = 0; i < 20 && !days(desk)->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(days(desk)->hasFocus());
        QTest::keyClick(days(desk), Qt::Key_Left);
        QTest::keyClick(days(desk), Qt::Key_Return);
        // Then the list has that entry alone, and Escape brings all back
        QTRY_COMPARE(listed(desk), QStringList{u"A week ago"_s});
        QVERIFY(days(desk)->hasFocus());
        QTest::keyClick(days(desk), Qt::Key_Escape);
        QTRY_COMPARE(listed(desk).size(), 3);
    }

    void shouldLeadFromTheEvidenceToTheCriterionThatNothingShows()
    {
        // Given a criterion of the next level that no entry shows
        Desk desk;
        QVERIFY(desk.open(madeWith(desk, {EntryBuilder{}.on("2026-11-03").titled("Today")})));
        const Criterion budget{.id = CriterionId::make(), .name = u"Holds a budget"_s};
        QVERIFY(wentWell(desk.application->window()->career().perform({u"Expect"_s}, [&](Session &session) {
            return CriterionRepository(session).insert(budget, desk.folder.clock.now());
        })));
        // When what is found of the evidence is opened
        desk.window().findChild<JournalActions *>()->reviewEvidence->trigger();
        auto *findings = desk.window().findChild<FindingsDialog *>()->findChild<QListView *>();
        QTRY_COMPARE(findings->currentIndex().data().toString(), u"Nothing shows “Holds a budget” yet."_s);
        QTest::keyClick(findings, Qt::Key_Return);
        // Then the page of the next level shows it
        QVERIFY(desk.window().windowTitle().contains(u"Next level"_s));
        const auto isShown = [&desk, &budget] {
            return std::ranges::any_of(desk.window().findChildren<QLineEdit *>(), [&](const QLineEdit *field) {
                return field->isVisible() && field->text() == budget.name;
            });
        };
        QTRY_VERIFY(isShown());
    }

    void shouldShowTheOverviewFromTheViewMenuAndFindWhatABarCounts()
    {
        // Given two results of different months
        Desk desk;
        QVERIFY(desk.open(madeWith(desk, {EntryBuilder{}.on("2026-10-27").titled("In October"),
                                          EntryBuilder{}.on("2026-11-03").titled("In November")})));
        // When the overview is chosen in the menu, and the bar of October
        const auto *actions = desk.window().findChild<JournalActions *>();
        const auto hasIt = [&](const QAction *menu) { return menu->menu()->actions().contains(actions->overview); };
        QVERIFY(std::ranges::any_of(desk.window().menuBar()->actions(), hasIt));
        actions->overview->trigger();
        auto *months = desk.window().findChild<OverviewPane *>()->findChild<ResultBarsView *>();
        QTRY_COMPARE(months->model()->rowCount(), 12);
        months->selectRow(10);
        QTest::keyClick(months, Qt::Key_Return);
        // Then the list has what it counts
        QTRY_COMPARE(listed(desk), QStringList{u"In October"_s});
    }

    void shouldFindTheDaysAgainAsTheyWereLeft()
    {
        // Given days that were folded away, and a window that was closed
        Desk desk;
        const QString file = madeWith(desk, {EntryBuilder{}});
        QVERIFY(desk.open(file));
        desk.window().findChild<HeatMapPane *>()->setFolded(true);
        desk.window().close();
        QTRY_VERIFY(!desk.finished.isEmpty());
        // When the career is opened again
        desk.restart();
        QVERIFY(desk.open(file));
        // Then they are folded still
        QVERIFY(desk.window().findChild<HeatMapPane *>()->isFolded());
        QVERIFY(!days(desk)->isVisible());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::LookingBackTest)

#include "lookingbacktest.moc"
