// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturebar.h"
#include "capturefield.h"
#include "capturewindow.h"
#include "careerclaim.h"
#include "desk.h"
#include "headwaytest.h"
#include "savednote.h"
#include "stuckdisk.h"

using namespace Qt::StringLiterals;

namespace Headway {

/** The small window, and what stays in the tray, through the real wiring. */
class CaptureAnywhereTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    bool m_hasTray = false;

    template<typename Kind>
    static Kind *shown()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *one = qobject_cast<Kind *>(widget); one && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static CaptureField *field()
    {
        const auto *window = shown<CaptureWindow>();
        return window ? window->findChild<CaptureField *>() : nullptr;
    }
    static bool says(const QString &words)
    {
        const auto labels = shown<CaptureWindow>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    }
    Career &career() const { return m_desk->application->window()->career(); }
    QStringList journal() const { return titles(career().reader()); }
    QString make() const { return m_desk->make("anna.headway"); }
    void start(const QString &file, CareerClaim::Summons wanted) const
    {
        QVERIFY(m_desk->application->start(file, wanted));
        QTRY_VERIFY(m_desk->application->window());
    }
    void keepInTray() const
    {
        QAction *keep = m_desk->actions().keepInTray;
        QVERIFY(keep->isVisible());
        keep->setChecked(true);
    }

private Q_SLOTS:
    void init()
    {
        m_hasTray = false;
        m_desk = std::make_unique<Desk>([this] { return m_hasTray; });
    }

    void cleanup() { m_desk.reset(); }

    void shouldOpenTheSmallWindowOfTheProgramThatRuns()
    {
        const QString file = make();
        QVERIFY(m_desk->open(file));
        QVERIFY(!CareerClaim::take(file, CareerClaim::Summons::Capture)); // As a second start does.
        QTRY_VERIFY(field());
        QTest::keyClicks(field(), u"Cut falls from 10 to 6 @Dana yesterday"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(journal().contains(u"Cut falls from 10 to 6"_s));
        QTRY_VERIFY(m_desk->actions().undo->text().contains(u"Capture “Cut falls"));
        QVERIFY(m_desk->window().isVisible());
    }

    void shouldSayThatItIsSavedAndTakeNoFocus()
    {
        QVERIFY(m_desk->open(make()));
        m_desk->application->window()->capture();
        QTest::keyClicks(field(), u"Cut falls"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(shown<SavedNote>());
        const SavedNote *note = shown<SavedNote>();
        QVERIFY(!shown<CaptureWindow>());
        QVERIFY(note->accessibleName().contains(u"Cut falls"));
        QVERIFY(note->windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(note->testAttribute(Qt::WA_ShowWithoutActivating));
        QTRY_VERIFY(!shown<SavedNote>());
    }

    void shouldStartTheSmallWindowAloneAndEndWithIt()
    {
        const QString file = make();
        start(file, CareerClaim::Summons::Capture);
        QTRY_VERIFY(field());
        QVERIFY(!m_desk->window().isVisible());
        QTest::keyClicks(field(), u"Cut falls"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->finished.count(), 1);
        QCOMPARE(m_desk->stored(file), (QStringList{u"Cut falls"_s, u"Cut onboarding"_s}));
    }

    void shouldEndWhereNothingWasCaptured()
    {
        start(make(), CareerClaim::Summons::Capture);
        QTRY_VERIFY(field());
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_COMPARE(m_desk->finished.count(), 1);
    }

    void shouldOpenTheWindowWhereThatIsWantedMeanwhile()
    {
        const QString file = make();
        start(file, CareerClaim::Summons::Capture);
        QTRY_VERIFY(field());
        QVERIFY(!CareerClaim::take(file));
        QTRY_VERIFY(m_desk->window().isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!shown<CaptureWindow>());
        QVERIFY(m_desk->window().isVisible());
        QCOMPARE(m_desk->finished.count(), 0);
    }

    void shouldGoOnInTheBarWithWhatWasBegunInTheWindow()
    {
        QVERIFY(m_desk->open(make()));
        m_desk->application->window()->capture();
        QTest::keyClicks(field(), u"Half a"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        m_desk->actions().capture->trigger();
        auto *inBar = m_desk->window().findChild<CaptureBar *>()->findChild<CaptureField *>();
        QCOMPARE(inBar->line(), u"Half a"_s);
        QTest::keyClicks(inBar, u" line"_s);
        m_desk->application->window()->capture();
        QCOMPARE(field()->line(), u"Half a line"_s);
        QVERIFY(!m_desk->window().findChild<CaptureBar *>()->isOpen());
    }

    void shouldKeepAHalfTypedLineForTheNextStart()
    {
        const QString file = make();
        start(file, CareerClaim::Summons::Capture);
        QTRY_VERIFY(field());
        QTest::keyClicks(field(), u"Half a line"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_COMPARE(m_desk->finished.count(), 1);
        m_desk->restart();
        start(file, CareerClaim::Summons::Capture);
        QTRY_VERIFY(field());
        QCOMPARE(field()->line(), u"Half a line"_s);
    }

    void shouldKeepWhatCouldNotBeSaved()
    {
        QVERIFY(m_desk->open(make()));
        StuckDisk disk(career());
        m_desk->application->window()->capture();
        QTest::keyClicks(field(), u"Cut falls"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(m_desk->state().contains(u"not saved"));
        QVERIFY(shown<CaptureWindow>());
        QCOMPARE(field()->line(), u"Cut falls"_s);
        disk.free();
        QTest::keyClicks(field(), u" again"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(!shown<CaptureWindow>());
        QCOMPARE(journal(), (QStringList{u"Cut falls again"_s, u"Cut onboarding"_s})); // Once.
        QTRY_VERIFY(!m_desk->state().contains(u"not saved"));
    }

    void shouldLetGoOfALineThatWasSavedByAnotherTry()
    {
        QVERIFY(m_desk->open(make()));
        StuckDisk disk(career());
        m_desk->application->window()->capture();
        QTest::keyClicks(field(), u"Cut falls"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(m_desk->state().contains(u"not saved"));
        disk.free();
        for (auto *button : m_desk->window().findChild<StatusLine *>()->findChildren<QPushButton *>())
            button->click();
        QTRY_COMPARE(field()->line(), QString());
        QCOMPARE(journal(), (QStringList{u"Cut falls"_s, u"Cut onboarding"_s}));
    }

    void shouldCloseWhereThereIsNoTray()
    {
        m_desk->settings.setKeepsInTray(true); // Wanted on another desktop.
        QVERIFY(m_desk->open(make()));
        QVERIFY(!m_desk->actions().keepInTray->isVisible());
        m_desk->window().close();
        QTRY_COMPARE(m_desk->finished.count(), 1);
    }

    void shouldCloseWhereTheTrayIsNotWanted()
    {
        m_hasTray = true;
        QVERIFY(m_desk->open(make()));
        QVERIFY(!m_desk->actions().keepInTray->isChecked());
        m_desk->window().close();
        QTRY_COMPARE(m_desk->finished.count(), 1);
    }

    void shouldStayInTheTrayAndCaptureFromThere()
    {
        m_hasTray = true;
        const QString file = make();
        QVERIFY(m_desk->open(file));
        keepInTray();
        m_desk->window().close();
        QVERIFY(!m_desk->window().isVisible());
        QTRY_VERIFY(m_desk->settings.wasToldOfTray());
        QVERIFY(!CareerClaim::take(file, CareerClaim::Summons::Capture));
        QTRY_VERIFY(field());
        QTest::keyClicks(field(), u"Cut falls"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_VERIFY(journal().contains(u"Cut falls"_s));
        QTRY_VERIFY(!shown<SavedNote>() && !shown<CaptureWindow>());
        QCOMPARE(m_desk->finished.count(), 0);
        QVERIFY(!CareerClaim::take(file));
        QTRY_VERIFY(m_desk->window().isVisible());
    }

    void shouldSaveWhatIsTypedBeforeItGoesIntoTheTray()
    {
        m_hasTray = true;
        QVERIFY(m_desk->open(make()));
        keepInTray();
        QPlainTextEdit *title = m_desk->text(u"Title"_s);
        title->setFocus();
        title->moveCursor(QTextCursor::End);
        QTest::keyClicks(title, u" again"_s);
        m_desk->window().close();
        QTRY_COMPARE(journal(), QStringList{u"Cut onboarding again"_s});
    }

    void shouldQuitAlsoOutOfTheTray()
    {
        m_hasTray = true;
        QVERIFY(m_desk->open(make()));
        keepInTray();
        m_desk->window().close();
        m_desk->application->window()->quit();
        QTRY_COMPARE(m_desk->finished.count(), 1);
    }

    void shouldQuitFromTheWindowThoughItWouldStay()
    {
        m_hasTray = true;
        QVERIFY(m_desk->open(make()));
        keepInTray();
        m_desk->actions().quit->trigger();
        QTRY_COMPARE(m_desk->finished.count(), 1);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::CaptureAnywhereTest)

#include "captureanywheretest.moc"
