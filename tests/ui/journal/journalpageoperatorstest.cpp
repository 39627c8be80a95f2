// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipbutton.h"
#include "goalrepository.h"
#include "journaldesk.h"
#include "menubutton.h"
#include "personrepository.h"
#include "searchchips.h"
#include "searchcompleter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Headway {

/** Searching by operators on the journal page: typed, chosen from menus, taken off as chips. */
class JournalPageOperatorsTest final : public JournalDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldShowAChipForEachOperatorThatIsTyped()
    {
        openSome();
        search(u"cut kind:praise -is:starred from:2026-10"_s);
        QCOMPARE(chips(), (QStringList{u"Kind: Praise"_s, u"Is: not Starred"_s, u"From: October 2026"_s}));
        QCOMPARE(shown(), QStringList{u"Cut onboarding"_s});
    }

    void shouldSayOfAnOperatorThatItMeansNothing()
    {
        openSome();
        search(u"from:nowhere cut"_s);
        QCOMPARE(chips(), QStringList{u"From: nowhere"_s});
        QCOMPARE(shown().size(), 2);
    }

    void shouldShowNoChipBeforeThereIsAValue()
    {
        openSome();
        search(u"kind:"_s);
        QVERIFY(chips().isEmpty());
        QCOMPARE(shown().size(), 3);
    }

    void shouldTakeAnOperatorOffByItsChip_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("by a click") << Qt::Key_unknown;
        QTest::newRow("by Delete") << Qt::Key_Delete;
        QTest::newRow("by Backspace") << Qt::Key_Backspace;
        QTest::newRow("by the space bar") << Qt::Key_Space;
    }

    void shouldTakeAnOperatorOffByItsChip()
    {
        QFETCH(Qt::Key, key);
        openSome();
        search(u"cut kind:praise is:private"_s);
        ChipButton *first = chipButtons().constFirst();
        if (key == Qt::Key_unknown)
            QTest::mouseClick(first, Qt::LeftButton);
        else
            QTest::keyClick(first, key);
        QCOMPARE(searchField()->text(), u"cut is:private"_s);
        QCOMPARE(chips(), QStringList{u"Is: Private"_s});
        QTRY_COMPARE(shown().size(), 2);
    }

    void shouldStayAmongTheChipsByTheKeyboardAndLeadBackFromTheLast()
    {
        openSome();
        search(u"kind:praise is:private"_s);
        chipButtons().constFirst()->setFocus();
        QTest::keyClick(chipButtons().constFirst(), Qt::Key_Delete);
        QVERIFY(chipButtons().constFirst()->hasFocus());
        QTest::keyClick(chipButtons().constFirst(), Qt::Key_Delete);
        QVERIFY(searchField()->hasFocus());
        QVERIFY(searchField()->text().isEmpty());
    }

    void shouldWriteWhatIsChosenFromAMenuAndTickIt()
    {
        openSome();
        search(u"cut"_s);
        choose(u"Kind"_s, u"Praise"_s);
        QCOMPARE(searchField()->text(), u"cut kind:praise"_s);
        QTRY_COMPARE(shown(), QStringList{u"Cut onboarding"_s});
        QVERIFY(entryOf(u"Kind"_s, u"Praise"_s)->isChecked());
        QVERIFY(!entryOf(u"Kind"_s, u"Feedback"_s)->isChecked());
        choose(u"Kind"_s, u"Praise"_s);
        QCOMPARE(searchField()->text(), u"cut"_s);
    }

    void shouldOfferTheNamesOfTheCareer()
    {
        openSome();
        choose(u"Goal"_s, u"Fewer && better handovers"_s);
        QCOMPARE(searchField()->text(), u"goal:\"Fewer & better handovers\""_s);
        QTRY_COMPARE(shown(), QStringList{u"Cut waiting"_s});
        QCOMPARE(chips(), QStringList{u"Goal: Fewer & better handovers"_s});
    }

    void shouldBeginAnOperatorWhoseValueIsTyped()
    {
        openSome();
        choose(u"Person"_s, u"Type a name…"_s);
        QCOMPARE(searchField()->text(), u"person:"_s);
        QVERIFY(searchField()->hasFocus());
    }

    void shouldCompleteANameWhileItIsTyped()
    {
        openSome();
        search(u"person:da"_s);
        auto *completer = m_page->findChild<SearchCompleter *>();
        QCOMPARE(completer->offered(), QStringList{u"Dana Whitfield"_s});
        Q_EMIT completer->activated(completer->completionModel()->index(0, 0));
        QTRY_COMPARE(searchField()->text(), u"person:\"Dana Whitfield\" "_s);
        QTest::keyClicks(searchField(), u"cut"_s);
        QVERIFY(completer->offered().isEmpty());
        QTRY_COMPARE(shown(), QStringList{u"Cut onboarding"_s});
    }

    void shouldTakeWhatIsOfferedByEnterAndStayInTheField()
    {
        openSome();
        search(u"kind:pra"_s);
        auto *completer = m_page->findChild<SearchCompleter *>();
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QTRY_COMPARE(searchField()->text(), u"kind:praise "_s);
        QVERIFY(!list()->hasFocus());
    }

    void shouldNameTheOperatorThatLeavesNothingOverAndDoWithoutIt()
    {
        openSome();
        search(u"cut kind:setback"_s);
        QTRY_VERIFY(said().contains(u"There is no entry with “Kind: Setback”. Search without it to find some."_s));
        button(u"Search without “Kind: Setback”"_s)->click();
        QCOMPARE(searchField()->text(), u"cut"_s);
        QTRY_COMPARE(shown().size(), 2);
    }

    void shouldOfferEachOperatorWithoutWhichSomethingIsFound()
    {
        openSome();
        search(u"is:starred kind:praise"_s);
        QTRY_VERIFY(button(u"Search without “Is: Starred”"_s));
        QVERIFY(button(u"Search without “Kind: Praise”"_s));
        search(u"zebra"_s);
        QTRY_VERIFY(said().contains(u"No entry has all of these words. Try fewer, or only the beginning of one."_s));
        QVERIFY(!button(u"Search without “Is: Starred”"_s));
    }

    void shouldPutTheMostRelevantFirstWithoutMonths()
    {
        openSome();
        search(u"waiting"_s);
        QCOMPARE(shown(), (QStringList{u"Praise from the night shift"_s, u"Cut waiting"_s}));
        choose(u"More"_s, u"Most &relevant first"_s);
        QTRY_COMPARE(shown(), (QStringList{u"Cut waiting"_s, u"Praise from the night shift"_s}));
        QCOMPARE(list()->model()->rowCount(), 2);
        choose(u"More"_s, u"&Newest first"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 4);
    }

    void shouldMarkWhatWasFoundInTheText()
    {
        openSome();
        search(u"waiting"_s);
        auto *body = m_page->findChild<MarkdownEditor *>();
        QTRY_COMPARE(marked(*body), QStringList{u"waiting"_s});
        QTest::keyClick(searchField(), Qt::Key_Escape);
        QTRY_VERIFY(body->extraSelections().isEmpty());
    }

    void shouldMarkWhatWasFoundInTheTitle()
    {
        openSome();
        search(u"night"_s);
        QTRY_COMPARE(marked(*title()), QStringList{u"night"_s});
    }

    void shouldFollowTheTextWithItsMarks()
    {
        openSome();
        search(u"waiting"_s);
        auto *body = m_page->findChild<MarkdownEditor *>();
        body->setFocus();
        body->moveCursor(QTextCursor::End);
        QTest::keyClicks(body, u" Waiting"_s);
        QTRY_COMPARE(marked(*body), (QStringList{u"waiting"_s, u"Waiting"_s}));
    }

private:
    void openSome()
    {
        const GoalId goal = GoalId::make();
        const PersonId dana = PersonId::make();
        QVERIFY(wentWell(m_career->perform({u"Names"_s}, [=, now = m_folder->clock.now()](Session &session) {
            return GoalRepository(session)
                .insert({.id = goal, .name = u"Fewer & better handovers"_s}, now)
                .and_then(
                    [&] { return PersonRepository(session).insert({.id = dana, .name = u"Dana Whitfield"_s}, now); });
        })));
        open({EntryBuilder{}.on("2026-11-01").titled("Cut onboarding").ofKind(EntryKind::Praise).with(dana).build(),
              EntryBuilder{}.on("2026-10-02").titled("Cut waiting").towards(goal).build(),
              EntryBuilder{}
                  .on("2026-11-03")
                  .titled("Praise from the night shift")
                  .saying("They noticed that waiting is over.")
                  .starred()
                  .build()});
        QTRY_COMPARE(m_names->people().size(), 1);
    }
    QList<ChipButton *> chipButtons() const
    {
        QList<ChipButton *> buttons = m_page->findChild<SearchChips *>()->findChildren<ChipButton *>();
        buttons.removeIf([](const ChipButton *chip) { return chip->isHidden(); });
        return buttons;
    }
    QStringList chips() const
    {
        QStringList words;
        for (const ChipButton *chip : chipButtons())
            words << chip->text();
        return words;
    }
    /** The titles in the list, without the months. */
    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const QModelIndex index = list()->model()->index(row, 0);
            if (!index.data(EntryListModel::IsMonthRole).toBool())
                titles << index.data().toString();
        }
        return titles;
    }
    QAction *entryOf(const QString &menuText, const QString &text) const
    {
        for (const auto *menuButton : m_page->findChildren<MenuButton *>()) {
            if (menuButton->text() != menuText)
                continue;
            Q_EMIT menuButton->menu()->aboutToShow();
            for (QAction *action : menuButton->menu()->actions()) {
                if (action->text() == text)
                    return action;
            }
        }
        return nullptr;
    }
    void choose(const QString &menuText, const QString &text)
    {
        QAction *action = entryOf(menuText, text);
        QVERIFY2(action, qPrintable(text));
        action->trigger();
    }
    static QStringList marked(const QPlainTextEdit &edit)
    {
        QStringList words;
        for (const auto &selection : edit.extraSelections())
            words << selection.cursor.selectedText();
        return words;
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::JournalPageOperatorsTest)

#include "journalpageoperatorstest.moc"
