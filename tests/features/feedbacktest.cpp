// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipsedit.h"
#include "desk.h"
#include "feedbackrepository.h"
#include "feedbackstate.h"
#include "filterstrip.h"
#include "findcard.h"
#include "findfield.h"
#include "headwaytest.h"
#include "leadbutton.h"
#include "nextstepnote.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

/** The feedback ledger in the window as it is wired. */
class FeedbackTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    MainWindow &window() const { return m_desk->window(); }
    template<typename Field>
    Field *field(const QString &name) const
    {
        for (Field *one : window().findChildren<Field *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QString undoWords() const { return m_desk->actions().undo->text(); }
    QAction *inMenu(const QString &words) const
    {
        for (const QAction *menu : window().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (QString(action->text()).remove(u'&') == words)
                    return action;
            }
        }
        return nullptr;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void goToFeedback() const
    {
        window().goTo(u"feedback"_s);
        QTRY_VERIFY(window().windowTitle().contains(u"Feedback"_s));
    }
    QString chosen() const { return field<QListView>(u"Feedback"_s)->currentIndex().data().toString(); }
    /** Feedback that was changed, with nobody who knows. */
    void givenAChangeThatNobodyKnowsOf() const
    {
        goToFeedback();
        inMenu(u"Add feedback"_s)->trigger();
        type(u"Handing work over"_s);
        QPlainTextEdit *change = field<QPlainTextEdit>(u"What I changed"_s);
        QVERIFY(change);
        change->setFocus();
        type(u"Omar makes the roster."_s);
        window().goTo(u"journal"_s); // Saves what was typed.
        QTRY_VERIFY(undoWords().contains(u"Handing work over"_s));
        goToFeedback();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        QVERIFY(m_desk->open(m_desk->make("anna.headway")));
        window().resize(1280, 800);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_desk.reset(); }

    void shouldSayThatNobodyKnowsUntilSomebodyIsTold()
    {
        givenAChangeThatNobodyKnowsOf();
        auto *note = window().findChild<NextStepNote *>();
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->text().startsWith(u"You changed it, and nobody knows."_s));
        window().findChildren<ChipsEdit *>().constLast()->findChild<QLineEdit *>()->setFocus();
        type(u"Priya"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!note->text().contains(u"nobody knows"_s));
    }

    void shouldBringBackWhatWasDeleted()
    {
        givenAChangeThatNobodyKnowsOf();
        QTRY_COMPARE(chosen(), u"Handing work over"_s);
        inMenu(u"Move the feedback to the trash"_s)->trigger();
        QTRY_COMPARE(field<QListView>(u"Feedback"_s)->model()->rowCount(), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(field<QListView>(u"Feedback"_s)->model()->rowCount(), 1);
    }

    void shouldPutTheActionsOfTheShownTabIntoTheMenus()
    {
        goToFeedback();
        QVERIFY(inMenu(u"Add feedback"_s));
        window().findChild<QTabBar *>()->setCurrentIndex(1);
        QVERIFY(!inMenu(u"Add feedback"_s));
        inMenu(u"Add an area"_s)->trigger();
        type(u"Delegating"_s);
        press(Qt::Key_Tab);
        QTRY_VERIFY(undoWords().contains(u"New reputation “Delegating”"_s));
    }

    void shouldBeFoundByItsName()
    {
        givenAChangeThatNobodyKnowsOf();
        window().goTo(u"people"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(window().findField(), u"handing"_s);
        auto *found = window().findChild<FindCard *>()->findChild<QListView *>();
        const auto chosenThere = [found] { return found->currentIndex().data().toString(); };
        for (int row = 0; row < found->model()->rowCount() && chosenThere() != u"Handing work over"_s; ++row)
            press(Qt::Key_Down); // Undoing it is found by its name too.
        QCOMPARE(chosenThere(), u"Handing work over"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(window().windowTitle().contains(u"Feedback"_s));
        QTRY_COMPARE(chosen(), u"Handing work over"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::FeedbackTest)
#include "feedbacktest.moc"
