// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "findcard.h"
#include "findfield.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "strengthrepository.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Headway {

/** Ctrl+K in the window as it is wired: pages, commands, people and entries by the keyboard alone. */
class FindTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    MainWindow &window() const { return m_desk->window(); }
    FindField *field() const { return window().findField(); }
    FindCard *card() const { return window().findChild<FindCard *>(); }
    QListView *list() const { return card()->findChild<QListView *>(); }
    QString title() const { return window().windowTitle(); }
    QStringList found() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows << list()->model()->index(row, 0).data().toString();
        return rows;
    }
    QString chosen() const { return list()->currentIndex().data().toString(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void find(const QString &typed) const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), field());
        QTest::keyClicks(field(), typed);
        QVERIFY(card()->isVisible());
    }
    bool isOn(const QString &page) const { return title().contains(page); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        const QString file = m_desk->make("anna.headway");
        auto career = m_desk->folder.open();
        QVERIFY(
            capture(*career, EntryBuilder{}.titled("Learned to weld").on("2026-10-01"), m_desk->folder.clock.now()));
        const Person dana{.id = PersonId::make(), .name = u"Dana Whitfield"_s};
        QVERIFY(wentWell(career->perform({u"Add"_s}, [&](Session &session) {
            return PersonRepository(session).insert(dana, m_desk->folder.clock.now());
        })));
        const Strength calm{.id = StrengthId::make(), .name = u"Calm at night"_s};
        QVERIFY(wentWell(career->perform({u"Add"_s}, [&](Session &session) {
            return StrengthRepository(session).insert(calm, m_desk->folder.clock.now());
        })));
        career.reset();
        QVERIFY(m_desk->open(file));
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m_desk.reset(); }

    void shouldGoToAPage()
    {
        find(u"peop"_s);
        QCOMPARE(chosen(), u"People"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(isOn(u"People"_s));
        QVERIFY(!card()->isVisible());
        QCOMPARE(field()->text(), QString());
    }

    void shouldLeadToAnEntry()
    {
        find(u"weld"_s);
        QTRY_VERIFY(found().contains(u"Learned to weld"_s));
        while (chosen() != u"Learned to weld")
            press(Qt::Key_Down);
        window().goTo(u"people"_s); // From wherever.
        find(u"weld"_s);
        QTRY_VERIFY(found().contains(u"Learned to weld"_s));
        while (chosen() != u"Learned to weld")
            press(Qt::Key_Up);
        press(Qt::Key_Return);
        QTRY_VERIFY(isOn(u"Journal"_s));
        QTRY_COMPARE(m_desk->text(u"Title"_s)->toPlainText(), u"Learned to weld"_s);
    }

    void shouldLeadToAPerson()
    {
        find(u"whit"_s);
        QCOMPARE(chosen(), u"Dana Whitfield"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(isOn(u"People"_s));
        const auto names = [this] {
            QStringList texts;
            for (const QLineEdit *line : window().findChildren<QLineEdit *>())
                texts << line->text();
            for (const QPlainTextEdit *text : window().findChildren<QPlainTextEdit *>())
                texts << text->toPlainText();
            return texts;
        };
        QTRY_VERIFY(names().contains(u"Dana Whitfield"_s));
    }

    void shouldLeadToAStrength()
    {
        find(u"calm"_s);
        QCOMPARE(chosen(), u"Calm at night"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(isOn(u"Strengths"_s));
    }

    void shouldRunACommandOnItsOwnPage()
    {
        window().goTo(u"people"_s);
        find(u"> new entry"_s);
        QCOMPARE(chosen(), u"New entry"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(isOn(u"Journal"_s));
        QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"Title"_s);
    }

    void shouldUndoWhatWasDoneAndNotWhatWasTypedIntoTheBox()
    {
        m_desk->actions().capture->trigger();
        QTest::keyClicks(QApplication::focusWidget(), u"Cut falls"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->actions().undo->text().contains(u"Capture"));
        find(u"undo"_s);
        QCOMPARE(chosen(), u"Undo: Capture “Cut falls”"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(!titles(m_desk->application->window()->career().reader()).contains(u"Cut falls"_s));
    }

    void shouldShowNothingThatCannotBeDone()
    {
        QVERIFY(!m_desk->actions().redo->isEnabled());
        find(u">"_s);
        QVERIFY(found().contains(u"Save a copy as…"_s));
        QVERIFY(!found().contains(u"Redo"_s));
        QVERIFY(!found().contains(QString()));
    }

    void shouldShowTheShortcuts()
    {
        find(u"> capture"_s);
        const QString keys = m_desk->actions().capture->shortcut().toString(QKeySequence::NativeText);
        QVERIFY(list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(keys));
    }

    void shouldReturnTheFocusToWhereItWas()
    {
        QPlainTextEdit *where = m_desk->text(u"Title"_s);
        QVERIFY(where);
        where->setFocus();
        find(u"dana"_s);
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), where);
        QVERIFY(!card()->isVisible());
        QCOMPARE(field()->text(), QString());
    }

    void shouldComeByItsShortcutFromEveryText()
    {
        for (auto *text : window().findChildren<QPlainTextEdit *>()) {
            if (!text->isVisible())
                continue;
            text->setFocus();
            press(Qt::Key_K, Qt::ControlModifier);
            QVERIFY2(QApplication::focusWidget() == field(), qUtf8Printable(text->accessibleName()));
            press(Qt::Key_Escape);
        }
    }

    void shouldHandASearchToTheJournal()
    {
        window().goTo(u"people"_s);
        find(u"onboard"_s);
        press(Qt::Key_Up); // The last of all.
        QCOMPARE(chosen(), u"Search the journal for “onboard”"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(isOn(u"Journal"_s));
        QTRY_COMPARE(m_desk->list()->model()->rowCount(), 2); // Its month, and the only one that fits.
        QVERIFY(m_desk->list()->model()->index(1, 0).data().toString().contains(u"onboarding"_s));
    }

    void shouldKeepWhatWasChosenByHandWhenEntriesCome()
    {
        find(u"l"_s);
        press(Qt::Key_Down);
        const QString before = chosen();
        QTRY_VERIFY(found().contains(u"Learned to weld"_s));
        QCOMPARE(chosen(), before);
    }

    void shouldNotWaitForTheJournal()
    {
        find(u"zzzz"_s);
        QVERIFY(found().contains(u"Search the journal for “zzzz”"_s)); // At once.
    }

    void shouldCloseWhereOneGoesElsewhere()
    {
        find(u"dana"_s);
        m_desk->list()->setFocus();
        QVERIFY(!card()->isVisible());
        QCOMPARE(field()->text(), QString());
    }

    void shouldTakeWhatIsClicked()
    {
        find(u"peop"_s);
        const QRect row = list()->visualRect(list()->currentIndex());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
        QTRY_VERIFY(isOn(u"People"_s));
    }

    void shouldStayWithinTheWindow()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            window().setLayoutDirection(direction);
            window().resize(window().minimumSize());
            find(u">"_s);
            const QRect shown = card()->geometry().adjusted(FloatingCard::shadow, FloatingCard::shadow,
                                                            -FloatingCard::shadow, -FloatingCard::shadow);
            QTRY_VERIFY2(window().rect().contains(shown), qPrintable(QDebug::toString(shown)));
            press(Qt::Key_Escape);
        }
    }

    void shouldSpeak()
    {
        QVERIFY(!field()->accessibleName().isEmpty());
        QVERIFY(!field()->accessibleDescription().isEmpty());
        find(u"dana"_s);
        QVERIFY(!list()->accessibleName().isEmpty());
        QVERIFY(!card()->accessibleName().isEmpty());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::FindTest)

#include "findtest.moc"
