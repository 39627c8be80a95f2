// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askrepository.h"
#include "leftoutmodel.h"

#include "headwaytest.h"
#include "reportsdesk.h"

#include <QApplication>
#include <QSignalSpy>

using namespace Headway;
using namespace Qt::StringLiterals;

/** What a report leaves out, on the page of reports: where it leads, and how it is released. */
class LeftOutPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeadFromWhatIsLeftOutToItsEntry();
    void shouldLeadFromAnAskThatIsLeftOutToIt();
    void shouldGiveTheListOfWhatIsLeftOutTheRoomThereIs();
    void shouldReleaseWhatHoldsAnEntryBack();
    void shouldReleaseNothingWithoutAYes();
    void shouldReleaseSeveralAtOnceByKeyboard();
    void shouldReleaseByTheWordInARow();
    void shouldSayThatNamesHoldBackWhatIsReleased();
    void shouldStayShutWhereWhoeverKeptItGoesToTheTrash();
};

void LeftOutPaneTest::shouldLeadFromWhatIsLeftOutToItsEntry()
{
    ReportsDesk desk;
    const Entry doubts = EntryBuilder{}.titled("Doubts about the ward");
    desk.capture(released("Cut onboarding"));
    QVERIFY(Headway::capture(*desk.career, doubts, desk.folder.clock.now()));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QSignalSpy requested(desk.page.get(), &ReportsPage::entryRequested);
    Q_EMIT desk.find<ReportSettingsPanel>()->leftOutRequested();
    QVERIFY(desk.find<LeftOutPane>()->isVisible());
    QTest::keyClick(desk.find<LeftOutPane>()->findChild<QListView *>(), Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<EntryId>(), doubts.id);
    QTest::keyClick(desk.find<LeftOutPane>()->findChild<QListView *>(), Qt::Key_Escape);
    QVERIFY(desk.find<ReportSettingsPanel>()->isVisible());
}

void LeftOutPaneTest::shouldLeadFromAnAskThatIsLeftOutToIt()
{
    ReportsDesk desk;
    const Ask raise{.id = AskId::make(), .what = u"Raise"_s, .effectiveDate = QDate(2027, 1, 1)};
    desk.capture(released("Cut onboarding"));
    QVERIFY(wentWell(desk.career->perform(
        {u"Ask"_s}, [&](Session &session) { return AskRepository(session).insert(raise, desk.folder.clock.now()); })));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QSignalSpy requested(desk.page.get(), &ReportsPage::askRequested);
    QListView *list = desk.openLeftOut();
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(desk.actionSaying(u"&Open"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<AskId>(), raise.id);
}

void LeftOutPaneTest::shouldGiveTheListOfWhatIsLeftOutTheRoomThereIs()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.capture(EntryBuilder{}.titled("Doubts"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    const int settings = desk.find<ReportSettingsPanel>()->width();
    desk.openLeftOut();
    QTRY_VERIFY(desk.find<LeftOutPane>()->width() > settings);
    desk.page->resize(664, 480);
    QTRY_COMPARE(desk.find<LeftOutPane>()->width(), settings);
    Q_EMIT desk.find<LeftOutPane>()->closed();
    desk.page->resize(1280, 800);
    QTRY_COMPARE(desk.find<ReportSettingsPanel>()->width(), settings);
}

void LeftOutPaneTest::shouldReleaseWhatHoldsAnEntryBack()
{
    ReportsDesk desk;
    const Person dana = desk.meet("Dana Whitfield");
    const Entry told = EntryBuilder{}.titled("Told the director").with(dana.id);
    desk.capture(released("Cut onboarding"));
    QVERIFY(Headway::capture(*desk.career, told, desk.folder.clock.now()));
    desk.capture(released("Thanked by Whitfield"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QListView *list = desk.openLeftOut();
    QCOMPARE(list->model()->rowCount(), 2);
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(list->currentIndex().data().toString(), told.title);
    desk.actionSaying(u"&Release…"_s)->trigger();
    QCOMPARE(desk.prompt.questions, QStringList{u"Release “Told the director” to your boss?"_s});
    for (const QString &part : {u"• Told the director"_s, u"• Dana Whitfield"_s, u"• Thanked by Whitfield"_s})
        QVERIFY2(desk.prompt.details.constFirst().contains(part), qPrintable(part));
    QTRY_VERIFY(desk.pageText().contains(told.title));
    QCOMPARE(list->model()->rowCount(), 0);
    QCOMPARE(desk.audienceOf(dana.id), Audience::Boss);

    QVERIFY(wentWell(desk.career->undo())); // All of it is one action.
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(desk.audienceOf(dana.id), Audience::Private);
    QCOMPARE(desk.audienceOf(told.id), Audience::Private);
}

void LeftOutPaneTest::shouldReleaseNothingWithoutAYes()
{
    ReportsDesk desk;
    const Entry doubts = EntryBuilder{}.titled("Doubts about the ward");
    desk.capture(released("Cut onboarding"));
    QVERIFY(Headway::capture(*desk.career, doubts, desk.folder.clock.now()));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    desk.prompt.agrees = false;
    desk.openLeftOut();
    desk.actionSaying(u"&Release…"_s)->trigger();
    QCOMPARE(desk.prompt.questions, QStringList{u"Release “Doubts about the ward” to your boss?"_s});
    QCOMPARE(desk.career->undoText(), u"Capture"_s);
    QCOMPARE(desk.audienceOf(doubts.id), Audience::Private);
}

void LeftOutPaneTest::shouldReleaseSeveralAtOnceByKeyboard()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.capture(EntryBuilder{}.titled("First"));
    desk.capture(EntryBuilder{}.titled("Second"));
    desk.capture(EntryBuilder{}.titled("Thought").ofKind(EntryKind::Reflection).releasedTo(Audience::Boss));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QListView *list = desk.openLeftOut();
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QAction *release = desk.actionSaying(u"&Release 2 records…"_s); // the thought cannot be
    QVERIFY(release && release->isEnabled());
    release->trigger();
    QTRY_VERIFY(desk.pageText().contains(u"First"_s) && desk.pageText().contains(u"Second"_s));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(!desk.actionSaying(u"&Release…"_s)->isEnabled());
}

void LeftOutPaneTest::shouldReleaseByTheWordInARow()
{
    ReportsDesk desk;
    desk.capture(released("Cut onboarding"));
    desk.capture(EntryBuilder{}.titled("Doubts about the ward"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    const QListView *list = desk.openLeftOut();
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(40, 14));
    QVERIFY(desk.prompt.questions.isEmpty()); // the rest of the row selects
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.topRight() + QPoint(-40, 14));
    QCOMPARE(desk.prompt.questions.size(), 1);
    QTRY_VERIFY(desk.pageText().contains(u"Doubts"_s));
}

void LeftOutPaneTest::shouldSayThatNamesHoldBackWhatIsReleased()
{
    ReportsDesk desk;
    const Person dana = desk.meet("Dana Whitfield");
    desk.capture(released("Cut onboarding").with(dana.id));
    desk.capture(released("Halved the waiting list").with(dana.id));
    desk.show();
    QTRY_VERIFY(desk.shows(u"2 entr"_s));
    QVERIFY(desk.shows(u"Dana Whitfield"_s));
    QVERIFY(!desk.shows(u"has been released"_s));
    desk.actionSaying(u"See what is left out"_s)->trigger();
    QVERIFY(desk.find<LeftOutPane>()->isVisible());
    QTest::keyClick(desk.find<LeftOutPane>()->findChild<QListView *>(), Qt::Key_A, Qt::ControlModifier);
    desk.actionSaying(u"&Release 2 records…"_s)->trigger();
    QCOMPARE(desk.prompt.questions.constLast(), u"Release 2 records to your boss?"_s);
    QTRY_VERIFY(desk.isReady());
    QVERIFY(desk.pageText().contains(u"Dana Whitfield"_s));
}

void LeftOutPaneTest::shouldStayShutWhereWhoeverKeptItGoesToTheTrash()
{
    ReportsDesk desk;
    const Person rex = desk.meet("Rex Hunter");
    desk.capture(released("Cut onboarding"));
    desk.capture(released("Met the recruiter").with(rex.id));
    desk.capture(released("Walked with Hunter"));
    desk.show();
    QTRY_VERIFY(desk.isReady());
    QVERIFY(wentWell(desk.career->perform({u"Delete"_s}, [&](Session &session) {
        return PersonRepository(session).moveToTrash(rex.id, desk.folder.clock.now());
    })));
    const QListView *list = desk.openLeftOut();
    QTRY_VERIFY(list->model()->index(0, 0).data(LeftOutModel::ReasonRole).toString().contains(u"in the trash"_s));
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(!desk.pageText().contains(u"recruiter"_s) && !desk.pageText().contains(u"Hunter"_s));
}

HEADWAY_TEST_MAIN(QApplication, LeftOutPaneTest)
#include "leftoutpanetest.moc"
