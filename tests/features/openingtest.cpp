// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "headwaytest.h"
#include "openingnote.h"
#include "recentmenu.h"
#include "reportspage.h"
#include "stuckdisk.h"
#include "welcomewindow.h"

#include <QScreen>

using namespace Qt::StringLiterals;

namespace Headway {

/** Opening careers, leaving them, and closing, through the real wiring. */
class OpeningTest final : public QObject
{
    Q_OBJECT

private:
    static void type(const Desk &desk, const QString &words)
    {
        QPlainTextEdit *title = desk.text(u"Title"_s);
        QVERIFY(title);
        title->setFocus();
        title->moveCursor(QTextCursor::End);
        QTest::keyClicks(title, words);
    }

private Q_SLOTS:
    void shouldOpenInAWindowThatNamesTheFileAndThePage()
    {
        Desk desk;
        QVERIFY(desk.open(desk.make("anna.headway")));
        QCOMPARE(desk.window().windowTitle(), u"anna – Journal – Headway"_s);
        QCOMPARE(desk.window().windowFilePath(), desk.application->window()->file());
        QCOMPARE(desk.settings.lastCareer(), desk.application->window()->file());
    }

    void shouldSaveWhatIsTypedBeforeAnotherCareerTakesItsPlace()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        const QString ben = desk.make("ben.headway", "Learned to weld");
        QVERIFY(desk.open(anna));
        type(desk, u" again"_s);
        desk.prompt.file = ben;
        desk.actions().openCareer->trigger();
        QTRY_VERIFY(desk.shows(ben));
        QTRY_COMPARE(desk.stored(anna), QStringList{u"Cut onboarding again"_s});
        QCOMPARE(desk.finished.count(), 0);
    }

    void shouldRememberForEachCareerWhichPageItShowed()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QVERIFY(desk.open(anna));
        desk.window().goTo(u"people"_s);
        QVERIFY(desk.open(desk.make("ben.headway")));
        QCOMPARE(desk.window().windowTitle(), u"ben – Journal – Headway"_s);
        QVERIFY(desk.open(anna));
        QCOMPARE(desk.window().windowTitle(), u"anna – People – Headway"_s);
    }

    void shouldOfferTheCareersThatWereOpenedBefore()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        const QString ben = desk.make("ben.headway");
        QVERIFY(desk.open(anna));
        auto *recent = desk.window().findChild<RecentMenu *>();
        QVERIFY(!recent->menuAction()->isEnabled()); // The one that is shown is not offered.
        QVERIFY(desk.open(ben));
        recent = desk.window().findChild<RecentMenu *>();
        QVERIFY(recent->actions().constFirst()->text().startsWith(u"anna.headway"_s));
        recent->actions().constFirst()->trigger();
        QTRY_VERIFY(desk.shows(anna));
        QVERIFY(QFile::remove(ben));
        recent = desk.window().findChild<RecentMenu *>();
        recent->refresh();
        QVERIFY(!recent->menuAction()->isEnabled());
    }

    void shouldForgetThemWhereThatIsWanted()
    {
        Desk desk;
        QVERIFY(desk.open(desk.make("anna.headway")));
        QVERIFY(desk.open(desk.make("ben.headway")));
        auto *recent = desk.window().findChild<RecentMenu *>();
        recent->actions().constLast()->trigger();
        QVERIFY(desk.settings.recentCareers().isEmpty());
        QVERIFY(!recent->menuAction()->isEnabled());
    }

    void shouldLookForCareersBesideTheOneThatIsShown()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QVERIFY(desk.open(anna));
        desk.actions().openCareer->trigger();
        QTRY_COMPARE(desk.prompt.openedFrom, QFileInfo(desk.application->window()->file()).absolutePath());
    }

    void shouldOfferTheNewestStateOfADamagedFile()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QVERIFY(desk.open(anna));
        type(desk, u" again"_s);
        desk.window().close();
        QTRY_COMPARE(desk.finished.count(), 1);
        Desk::spoil(anna);
        desk.restart();
        QVERIFY(desk.application->start(anna));
        QTRY_VERIFY(desk.application->welcomeWindow());
        const auto *bar = desk.application->welcomeWindow()->findChild<MessageBar *>();
        QVERIFY2(bar->sentences().constFirst().contains(u"Nothing is lost"), qPrintable(bar->sentences().constFirst()));
        QPushButton *wayOut = nullptr;
        for (auto *button : bar->findChildren<QPushButton *>())
            wayOut = button->text() == u"Open the newest saved state"_s ? button : wayOut;
        QVERIFY(wayOut);
        wayOut->click();
        QTRY_VERIFY(desk.shows(anna));
        QCOMPARE(titles(desk.application->window()->career().reader()), QStringList{u"Cut onboarding again"_s});
        QVERIFY(QFile::exists(desk.folder.file("anna (2026-11-03, damaged).headway")));
        QVERIFY2(desk.messages().value(0).contains(u"damaged).headway"), qPrintable(desk.messages().value(0)));
        QVERIFY(!desk.application->welcomeWindow());
    }

    /** Another Headway holds the file when it is written anew: then it is not opened here, but another is. */
    void shouldTellOfTheRecoveryInTheWindowOfWhatWasRecovered()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        const QString ben = desk.make("ben.headway");
        QVERIFY(desk.open(anna));
        desk.window().close();
        QTRY_COMPARE(desk.finished.count(), 1);
        Desk::spoil(anna);
        desk.restart();
        QVERIFY(desk.application->start(anna));
        QTRY_VERIFY(desk.application->welcomeWindow());
        QPushButton *wayOut = nullptr;
        for (auto *button : desk.application->welcomeWindow()->findChild<MessageBar *>()->findChildren<QPushButton *>())
            wayOut = button->text() == u"Open the newest saved state"_s ? button : wayOut;
        QVERIFY(wayOut);
        auto elsewhere = CareerClaim::take(anna);
        QSignalSpy raised(elsewhere.get(), &CareerClaim::raiseRequested);
        wayOut->click();
        QTRY_COMPARE(raised.count(), 1);
        QVERIFY(desk.open(ben));
        QVERIFY2(desk.messages().isEmpty(), qPrintable(desk.messages().value(0)));
        elsewhere.reset();
        QVERIFY(desk.open(anna));
        QVERIFY2(desk.messages().value(0).contains(u"damaged).headway"), qPrintable(desk.messages().value(0)));
    }

    void shouldOpenTheSampleOnlyOnceItIsMade()
    {
        Desk desk;
        QVERIFY(desk.application->start({}));
        const QPointer<MessageBar> bar = desk.application->welcomeWindow()->findChild<MessageBar *>();
        Q_EMIT desk.application->welcomeWindow()->sampleRequested();
        Q_EMIT desk.application->welcomeWindow()->sampleRequested();
        const auto isTold = [&bar] { return bar && !bar->sentences().isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(desk.application->window() || isTold(), 20'000);
        QVERIFY(desk.application->window());
    }

    void shouldOpenWhatMayOnlyBeRead()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QVERIFY(QFile::setPermissions(anna, QFile::ReadOwner));
        QVERIFY(desk.open(anna));
        QCOMPARE(desk.messages().size(), 1);
        QVERIFY2(desk.messages().constFirst().contains(u"may only be read"), qPrintable(desk.messages().constFirst()));
        type(desk, u" again"_s);
        desk.window().flush();
        QTRY_VERIFY2(desk.state().contains(u"may only be read"), qPrintable(desk.state()));
        desk.actions().publish->trigger();
        QTRY_VERIFY2(desk.state().contains(u"could not be written"), qPrintable(desk.state()));
        QCOMPARE(desk.stored(anna), QStringList{u"Cut onboarding"_s});
        desk.prompt.file = desk.folder.file("copy");
        desk.button(u"Save a copy as…"_s)->click();
        QTRY_COMPARE(desk.stored(desk.folder.file("copy.headway")), QStringList{u"Cut onboarding again"_s});
    }

    void shouldWelcomeInTheMiddleOfTheScreen()
    {
        Desk desk;
        QVERIFY(desk.application->start({}));
        const QWidget *welcome = desk.application->welcomeWindow();
        const QPoint off = welcome->geometry().center() - welcome->screen()->availableGeometry().center();
        QVERIFY2(off.manhattanLength() < 50, qPrintable(QDebug::toString(off)));
    }

    void shouldKeepTheReaderOfOneCareerFromAnother()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        const auto reader = [&desk] { return desk.window().findChild<ReportsPage *>()->state().settings; };
        QVERIFY(desk.open(anna));
        desk.window().goTo(u"reports"_s);
        auto *page = desk.window().findChild<ReportsPage *>();
        ReportsState state = page->state();
        state.settings.insert(state.kind, {.readerName = u"Dana"_s});
        page->restore(state);

        QVERIFY(desk.open(desk.make("ben.headway")));
        desk.window().goTo(u"reports"_s);
        QVERIFY(reader().isEmpty());
        QVERIFY(desk.open(anna));
        QCOMPARE(reader().value(state.kind).readerName, u"Dana"_s);
    }

    void shouldKeepTheWindowWhereTheOtherFileCannotBeOpened()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QVERIFY(desk.open(anna));
        const MainWindow *before = &desk.window();
        const QString broken = desk.folder.file("broken.headway");
        Desk::spoil(broken);
        desk.prompt.file = broken;
        desk.actions().openCareer->trigger();
        QTRY_COMPARE(desk.messages().size(), 1);
        QVERIFY2(desk.messages().constFirst().contains(u"broken.headway"), qPrintable(desk.messages().constFirst()));
        QCOMPARE(&desk.window(), before);
        QVERIFY(desk.shows(anna));
        QVERIFY(!desk.application->welcomeWindow());
        QCOMPARE(desk.settings.lastCareer(), desk.application->window()->file());
    }

    void shouldLetGoOfAFileThatCouldNotBeOpened()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        const QString late = desk.folder.file("late.headway");
        QVERIFY(desk.open(anna));
        QVERIFY(desk.application->open(late));
        QTRY_COMPARE(desk.messages().size(), 1);
        QVERIFY(CareerClaim::take(late));  // Nobody holds it.
        QVERIFY(!CareerClaim::take(anna)); // And what is shown is held still.
    }

    void shouldOnlyRaiseAFileThatIsOpenHere()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QVERIFY(desk.open(anna));
        const MainWindow *before = &desk.window();
        const QString link = desk.folder.file("link.headway");
        QVERIFY(QFile::link(anna, link));
        QVERIFY(desk.application->open(link));
        QTest::qWait(0);
        QCOMPARE(&desk.window(), before);
        QVERIFY(desk.messages().isEmpty());
    }

    void shouldKeepTheWindowWhereAnotherHeadwayHasTheFile()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        const QString ben = desk.make("ben.headway");
        const auto elsewhere = CareerClaim::take(ben);
        QSignalSpy raised(elsewhere.get(), &CareerClaim::raiseRequested);
        QVERIFY(desk.open(anna));
        desk.prompt.file = ben;
        desk.actions().openCareer->trigger();
        QTRY_COMPARE(raised.count(), 1);
        QVERIFY(desk.shows(anna));
        QVERIFY(!desk.application->start(ben));
    }

    void shouldTellThatACopyGoesOnByItself()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        const QString copy = desk.folder.file("copy.headway");
        QVERIFY(QFile::copy(anna, copy));
        QVERIFY(capture(*desk.folder.open(), EntryBuilder().titled("Later"), desk.folder.clock.now()));
        QVERIFY(desk.open(copy));
        QCOMPARE(desk.messages().size(), 1);
        const QString said = desk.messages().constFirst();
        QVERIFY2(said.startsWith(u"copy.headway is a copy of "), qPrintable(said));
        QVERIFY2(said.contains(u"anna.headway"), qPrintable(said));
    }

    void shouldTellOfANewerStateAndOfTheBackupOfTheOlder()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QVERIFY(capture(*desk.folder.open("office"), EntryBuilder().titled("Later"), desk.folder.clock.now()));
        QVERIFY(desk.open(anna));
        QCOMPARE(desk.messages().size(), 1);
        const QString said = desk.messages().constFirst();
        QVERIFY2(said.contains(u"newer state"), qPrintable(said));
        QVERIFY2(said.contains(u"backups"), qPrintable(said));
    }

    void shouldShowTheWelcomeWindowWithTheReasonAtTheFirstStart()
    {
        Desk desk;
        QVERIFY(desk.application->start(desk.folder.file("nowhere.headway")));
        QTRY_VERIFY(desk.application->welcomeWindow());
        QVERIFY(desk.application->welcomeWindow()->findChild<MessageBar *>()->isVisible());
    }

    void shouldBeginANewCareerBesideTheOneThatIsShown()
    {
        Desk desk;
        QVERIFY(desk.open(desk.make("anna.headway")));
        desk.actions().newCareer->trigger();
        QTRY_VERIFY(desk.application->welcomeWindow());
        desk.prompt.file = desk.folder.file("carla");
        Q_EMIT desk.application->welcomeWindow()->newCareerRequested({.name = u"Carla"_s});
        QTRY_VERIFY(desk.shows(desk.folder.file("carla.headway")));
        QVERIFY(!desk.application->welcomeWindow());
    }

    void shouldAskAboutTheFileThatTheNameMeansWithItsEnding()
    {
        Desk desk;
        const QString ben = desk.make("ben.headway");
        QVERIFY(desk.application->start({}));
        desk.prompt.file = desk.folder.file("ben");
        desk.prompt.agrees = false;
        Q_EMIT desk.application->welcomeWindow()->newCareerRequested({.name = u"Ben"_s});
        QTRY_COMPARE(desk.prompt.questions, QStringList{u"Replace “ben.headway”?"_s});
        QVERIFY(CareerClaim::take(ben)); // Nothing was begun.
    }

    void shouldOpenTheSampleThatCannotBeUndone()
    {
        Desk desk;
        QVERIFY(desk.application->start({}));
        Q_EMIT desk.application->welcomeWindow()->sampleRequested();
        QTRY_VERIFY_WITH_TIMEOUT(desk.application->window(), 20'000);
        QVERIFY(!desk.actions().undo->isEnabled());
    }

    void shouldAskBeforeWhatCouldNotBeSavedIsLost()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        const QString ben = desk.make("ben.headway");
        QVERIFY(desk.open(anna));
        desk.prompt.agrees = false;
        StuckDisk disk(desk.application->window()->career());
        type(desk, u" twice"_s);
        desk.prompt.file = ben;
        desk.actions().openCareer->trigger();
        QTRY_COMPARE(desk.prompt.questions.size(), 1);
        QTest::qWait(0);
        QVERIFY(desk.shows(anna));
        QCOMPARE(desk.text(u"Title"_s)->toPlainText(), u"Cut onboarding twice"_s);
        desk.prompt.agrees = true;
        QTRY_VERIFY(desk.open(ben));
        QCOMPARE(desk.prompt.questions.size(), 2);
    }

    void shouldFinishWhenTheFileIsWritten()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QVERIFY(desk.open(anna));
        type(desk, u" again"_s);
        desk.window().close();
        QTRY_COMPARE(desk.finished.count(), 1);
        QCOMPARE(desk.stored(anna), QStringList{u"Cut onboarding again"_s});
        QVERIFY(!desk.application->window());
    }

    void shouldHideTheWindowBeforeTheFileIsWritten()
    {
        Desk desk;
        QVERIFY(desk.open(desk.make("anna.headway")));
        QPointer<MainWindow> window = &desk.window();
        QVERIFY(window->close());
        QVERIFY(!window->isVisible());
        QCOMPARE(desk.finished.count(), 0);
        QTRY_COMPARE(desk.finished.count(), 1);
        QVERIFY(!window);
    }

    void shouldComeBackWhereItIsWantedAgainWhileItCloses()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QVERIFY(desk.open(anna));
        QPointer<MainWindow> before = &desk.window();
        before->close();
        QTRY_VERIFY(!desk.application->window());
        QVERIFY(desk.application->open(anna));
        QTRY_VERIFY(desk.shows(anna));
        QVERIFY(!before);
        QCOMPARE(desk.finished.count(), 0);
    }

    void shouldShowTheOtherCareerWhereThisOneIsClosedMeanwhile()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        const QString ben = desk.make("ben.headway");
        QVERIFY(desk.open(anna));
        const QPointer<MainWindow> before = &desk.window();
        SlowDisk disk(desk.application->window()->career());
        type(desk, u" again"_s);
        QVERIFY(!before->close());
        QVERIFY(desk.application->open(ben));
        QTRY_VERIFY(!before->findChild<OpeningNote *>()); // It is open, and waits like the one who closes.
        QVERIFY(!before->close());
        disk.open();
        QTRY_VERIFY(!before);
        QVERIFY(desk.shows(ben));
        QCOMPARE(desk.stored(anna), QStringList{u"Cut onboarding again"_s});
        QCOMPARE(desk.finished.count(), 0);
    }

    void shouldOpenWhatIsWantedWhileAnotherIsBeingOpened()
    {
        Desk desk;
        const QString carla = desk.make("carla.headway");
        QVERIFY(desk.open(desk.make("anna.headway")));
        QVERIFY(desk.application->open(desk.make("ben.headway")));
        QVERIFY(desk.application->open(carla));
        QTRY_VERIFY(desk.shows(carla));
        QCOMPARE(desk.finished.count(), 0);
    }

    void shouldOpenWhatIsWantedWhereTheOtherCouldNotBeOpened()
    {
        Desk desk;
        const QString carla = desk.make("carla.headway");
        QVERIFY(desk.application->open(desk.folder.file("nowhere.headway")));
        QVERIFY(desk.application->open(carla));
        QTRY_VERIFY(desk.shows(carla));
    }

    void shouldSayThatTheNameOfANewCareerIsTaken()
    {
        Desk desk;
        const QString ben = desk.make("ben.headway");
        const auto elsewhere = CareerClaim::take(ben);
        QVERIFY(desk.application->start({}));
        desk.prompt.file = ben;
        Q_EMIT desk.application->welcomeWindow()->newCareerRequested({.name = u"Ben"_s});
        const auto *bar = desk.application->welcomeWindow()->findChild<MessageBar *>();
        QTRY_COMPARE(bar->sentences().size(), 1);
        QVERIFY2(bar->sentences().constFirst().contains(u"ben.headway"), qPrintable(bar->sentences().constFirst()));
    }

    void shouldTellAtTheNextStartThatTheFileCouldNotBeWritten()
    {
        Desk desk;
        const QString anna = desk.make("anna.headway");
        QFile file(anna);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        QVERIFY(desk.open(anna));
        type(desk, u" again"_s);
        Desk::spoil(anna);
        desk.window().close();
        QTRY_COMPARE(desk.finished.count(), 1);

        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size());
        file.close();
        desk.restart();
        QVERIFY(desk.open(anna));
        QCOMPARE(desk.messages().size(), 1);
        QVERIFY2(desk.messages().constFirst().contains(u"Nothing is lost"), qPrintable(desk.messages().constFirst()));
        QCOMPARE(desk.text(u"Title"_s)->toPlainText(), u"Cut onboarding again"_s);
        desk.actions().publish->trigger();
        QTRY_VERIFY(desk.messages().isEmpty());
        QCOMPARE(desk.stored(anna), QStringList{u"Cut onboarding again"_s});
    }

    void shouldSayWhatIsBeingOpenedOnlyWhereThatTakesLong()
    {
        OpeningNote quick(u"Opening anna.headway…"_s);
        QVERIFY(!quick.isVisible());
        OpeningNote slow(u"Opening anna.headway…"_s, nullptr, 0);
        QTRY_VERIFY(slow.isVisible());
        QCOMPARE(slow.accessibleName(), u"Opening anna.headway…"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::OpeningTest)

#include "openingtest.moc"
