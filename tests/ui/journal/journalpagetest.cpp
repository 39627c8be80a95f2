// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryeditor.h"
#include "journalactions.h"
#include "journaldesk.h"
#include "losttable.h"
#include "scrollplace.h"
#include "stuckdisk.h"
#include "writingview.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

/** The journal page on a real career, by keyboard as a person would. */
class JournalPageTest final : public JournalDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldShowTheNewestEntryFirst()
    {
        open({EntryBuilder{}.on("2026-10-01").titled("Older").build(),
              EntryBuilder{}.on("2026-11-01").titled("Newer").build()});
        QCOMPARE(title()->toPlainText(), u"Newer"_s);
    }

    void shouldSaveTheTitleWhenItIsLeft()
    {
        const Entry entry = EntryBuilder{}.on("2026-11-01").titled("Cut").build();
        open({entry});
        title()->setFocus();
        title()->moveCursor(QTextCursor::End);
        QTest::keyClicks(title(), u" onboarding"_s);
        QTest::keyClick(title(), Qt::Key_Tab);
        QTRY_COMPARE(storedTitle(entry.id), u"Cut onboarding"_s);
    }

    void shouldSaveWhatIsTypedBeforeAnotherEntryIsShown()
    {
        const Entry newer = EntryBuilder{}.on("2026-11-02").titled("Newer").build();
        open({EntryBuilder{}.on("2026-11-01").titled("Older").build(), newer});
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), u"Renamed"_s);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(title()->toPlainText(), u"Older"_s);
        QTRY_COMPARE(storedTitle(newer.id), u"Renamed"_s);
    }

    void shouldTakeBackAnEditByUndoAndShowIt()
    {
        const Entry entry = EntryBuilder{}.on("2026-11-01").titled("Before").build();
        open({entry});
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), u"After"_s);
        m_page->flush();
        QTRY_COMPARE(storedTitle(entry.id), u"After"_s);
        QCOMPARE(m_career->undoText(), u"Edit title of “After”"_s);
        m_career->undo();
        QTRY_COMPARE(title()->toPlainText(), u"Before"_s);
    }

    void shouldLeadOnToTheNeighbourWhenOneIsDeleted()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Stays").build(),
              EntryBuilder{}.on("2026-11-02").titled("Goes").build()});
        m_page->actions().moveToTrash->trigger();
        QTRY_COMPARE(title()->toPlainText(), u"Stays"_s);
    }

    void shouldTrashANewEntryWhoseWordsAreStillOnTheirWay()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Stays").build()});
        const QSignalSpy told(m_career.get(), &Career::performed);
        m_page->actions().newEntry->trigger();
        QTest::keyClicks(title(), u"Throw me away"_s);
        m_page->actions().moveToTrash->trigger();
        QTRY_COMPARE(m_pending->pending(), 0);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.constLast().constFirst().value<UserAction>().notice, u"Moved “Throw me away” to the trash"_s);
        QCOMPARE(titles(m_career->reader()), QStringList{u"Stays"_s});
        QTRY_COMPARE(title()->toPlainText(), u"Stays"_s);
        m_career->undo();
        QTRY_COMPARE(titles(m_career->reader()).size(), 2);
    }

    void shouldTrashANewEntryThatCouldNotBeSaved_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("while it is being saved") << false;
        QTest::newRow("after that failed") << true;
    }

    void shouldTrashANewEntryThatCouldNotBeSaved()
    {
        QFETCH(const bool, isKnown);
        open({EntryBuilder{}.on("2026-11-01").titled("Stays").build()});
        StuckDisk disk(*m_career);
        m_page->actions().newEntry->trigger();
        QTest::keyClicks(title(), u"Throw me away"_s);
        if (isKnown) {
            m_page->flush();
            QTRY_COMPARE(m_pending->unsaved(), 1);
            disk.free();
        }
        m_page->actions().moveToTrash->trigger();
        QTRY_COMPARE(m_pending->pending(), 0);
        if (!isKnown) {
            disk.free();
            m_pending->retry();
        }
        QTRY_COMPARE(m_pending->pending(), 0);
        QCOMPARE(m_pending->unsaved(), 0);
        QCOMPARE(titles(m_career->reader()), QStringList{u"Stays"_s});
        QTRY_COMPARE(title()->toPlainText(), u"Stays"_s);
    }

    void shouldLeaveAnEmptyJournalEmptyWhenItsOnlyEntryIsDroppedAtOnce()
    {
        open({});
        m_page->actions().newEntry->trigger();
        m_page->actions().moveToTrash->trigger();
        QVERIFY(!title()->isVisible());
        QVERIFY(said().contains(u"Your journal begins here"));
    }

    void shouldNameWhatIsDeletedAsItStandsThere()
    {
        const Entry entry = EntryBuilder{}.titled("Cut").build();
        open({entry});
        title()->setFocus();
        title()->moveCursor(QTextCursor::End);
        QTest::keyClicks(title(), u" onboarding"_s);
        m_page->actions().moveToTrash->trigger();
        QTRY_COMPARE(m_career->undoText(), u"Delete “Cut onboarding”"_s);
    }

    void shouldTakeTheStarOffAgainWhenItIsSetTwiceAtOnce()
    {
        const Entry entry = EntryBuilder{}.titled("Praise").build();
        open({entry});
        m_page->actions().star->trigger();
        m_page->actions().star->trigger();
        QTRY_COMPARE(m_pending->pending(), 0);
        QVERIFY(!(*EntryRepository(m_career->reader()).find(entry.id))->starred);
        QCOMPARE(m_career->undoText(), u"Remove star of “Praise”"_s);
    }

    void shouldTrashByTheDeleteKeyAndLeadOn()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Stays").build(),
              EntryBuilder{}.on("2026-11-02").titled("Goes").build()});
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(titles(m_career->reader()), QStringList{u"Stays"_s});
        QTRY_COMPARE(title()->toPlainText(), u"Stays"_s);
        QVERIFY(list()->hasFocus());
        m_career->undo();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
    }

    void shouldGoFromTheListToTheEntryAndBackByKeyboard_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Enter") << Qt::Key_Return;
        QTest::newRow("F2") << Qt::Key_F2;
    }

    void shouldGoFromTheListToTheEntryAndBackByKeyboard()
    {
        QFETCH(Qt::Key, key);
        open({EntryBuilder{}.titled("Praise").build()});
        list()->setFocus();
        QTest::keyClick(list(), key);
        QVERIFY(title()->hasFocus());
        QTest::keyClicks(title(), u"!"_s);
        QCOMPARE(title()->toPlainText(), u"Praise!"_s);
        QTest::keyClick(title(), Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
    }

    /** The end of the rows is where further ones are read: that must lead nobody back. */
    void shouldGoToTheEndOfTheRowsAndOn()
    {
        QList<Entry> entries;
        for (int day = 0; day < 150; ++day)
            entries << EntryBuilder{}.on(QDate(2026, 11, 1).addDays(-day)).titled("One of many").build();
        open(entries);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_End);
        const int end = list()->currentIndex().row();
        QVERIFY(end > 50);
        QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
        QTest::keyClick(list(), Qt::Key_PageDown);
        QTRY_VERIFY(list()->model()->rowCount() > 150);
        QVERIFY(list()->currentIndex().row() >= end);
        QTest::keyClick(list(), Qt::Key_Home);
        QCOMPARE(list()->currentIndex().row(), 1);
    }

    void shouldGoThroughTheFieldsByTabAsTheyStand()
    {
        open(
            {EntryBuilder{}.titled("Praise").measured("Waiting", 20, 12.5, "min").measured("Falls", 3, 1, "").build()});
        const auto *editor = m_page->findChild<EntryEditor *>();
        title()->setFocus();
        QStringList visited;
        int lowest = 0;
        for (QWidget *at = title(); editor->isAncestorOf(at) && visited.size() < 40; at = QApplication::focusWidget()) {
            visited << at->accessibleName();
            const int middle = at->mapTo(editor, at->rect().center()).y();
            QVERIFY2(middle > lowest - 60, qPrintable(visited.join(u", "_s))); // The body is higher than a row.
            lowest = std::max(lowest, at->mapTo(editor, at->rect().topLeft()).y() + 20);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QCOMPARE(visited.count(u"What was measured"_s), 2);
        const auto place = [&visited](const QString &name) { return visited.indexOf(name); };
        QVERIFY2(place(u"Date"_s) > 0, qPrintable(visited.join(u", "_s)));
        QVERIFY(place(u"Date"_s) < place(u"Kind"_s));
        QVERIFY(place(u"Kind"_s) < place(u"What was measured"_s));
        QVERIFY2(visited.lastIndexOf(u"What was measured"_s) < place(u"Add a goal"_s),
                 qPrintable(visited.join(u", "_s)));
        QVERIFY2(place(u"Add a goal"_s) < place(u"Add a person"_s), qPrintable(visited.join(u", "_s)));
    }

    void shouldBeginAnotherEntryAtItsTop()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Older").build(),
              EntryBuilder{}.on("2026-11-02").titled("Newer").build()});
        m_page->resize(1100, 400);
        const auto *area = scrollAreaAround(title());
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_COMPARE(title()->toPlainText(), u"Older"_s);
        QCOMPARE(area->verticalScrollBar()->value(), 0);
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        m_page->actions().newEntry->trigger();
        QCOMPARE(title()->toPlainText(), QString());
        QCOMPARE(area->verticalScrollBar()->value(), 0);
    }

    void shouldAskForFilesOfTheEntryByTheMenu()
    {
        open({EntryBuilder{}.titled("Praise").build()});
        QVERIFY(m_page->actions().attach->isEnabled());
        m_page->actions().attach->trigger();
        QCOMPARE(m_prompt.filter, u"All files (*)"_s);
    }

    void shouldOfferToWriteWithoutDistractionInTheMenu()
    {
        open({EntryBuilder{}.titled("Praise").build()});
        QAction *writing = m_page->viewActions().constLast();
        QCOMPARE(writing->text(), u"Write without &distraction"_s);
        QVERIFY(writing->isEnabled());
        writing->trigger();
        QVERIFY(m_page->findChild<WritingView *>());
        writing->trigger();
        QTRY_VERIFY(!m_page->findChild<WritingView *>());
    }

    void shouldOfferANewEntryBesideTheSearch()
    {
        open({EntryBuilder{}.titled("Praise").build()});
        for (auto *add : m_page->findChildren<QToolButton *>()) {
            if (add->accessibleName() == u"New entry")
                add->click();
        }
        QVERIFY(title()->hasFocus());
        QVERIFY(title()->toPlainText().isEmpty());
    }

    void shouldSkipTheMonthsByKeyboard()
    {
        open({EntryBuilder{}.on("2026-10-01").titled("October's").build(),
              EntryBuilder{}.on("2026-11-01").titled("November's").build()});
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(title()->toPlainText(), u"October's"_s);
    }

    void shouldBeginAnEntryInAnEmptyJournal()
    {
        open({});
        QVERIFY(!title()->isVisible());
        m_page->actions().newEntry->trigger();
        QTRY_VERIFY(title()->isVisible());
        QTest::keyClicks(title(), u"First"_s);
        m_page->flush();
        QTRY_COMPARE(titles(m_career->reader()), QStringList{u"First"_s});
    }

    void shouldOfferToBringInWhatThereIsWhereTheJournalIsEmpty()
    {
        open({});
        const QSignalSpy wanted(m_page.get(), &JournalPage::importRequested);
        QTRY_VERIFY(button(u"Bring in what you have…"_s));
        button(u"Bring in what you have…"_s)->click();
        QCOMPARE(wanted.count(), 1);
        m_page->actions().newEntry->trigger();
        QTest::keyClicks(title(), u"First"_s);
        m_page->flush();
        QTRY_COMPARE(titles(m_career->reader()), QStringList{u"First"_s});
        QTRY_VERIFY(!button(u"Bring in what you have…"_s));
    }

    void shouldLeaveNothingOfAnEntryThatWasLeftEmpty()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("One").build()});
        m_page->actions().newEntry->trigger();
        QVERIFY(title()->toPlainText().isEmpty());
        QVERIFY(title()->hasFocus());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(title()->toPlainText(), u"One"_s);
        QVERIFY(wentWell(m_career->publish())); // Behind all that may be on its way.
        QCOMPARE(titles(m_career->reader()), QStringList{u"One"_s});
        QCOMPARE(m_career->undoText(), u"Capture"_s);
    }

    void shouldGiveANewEntryItsRowWithItsFirstWords()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("One").build()});
        m_page->actions().newEntry->trigger();
        QVERIFY(!list()->currentIndex().isValid());
        QTest::keyClicks(title(), u"Another"_s);
        m_page->flush();
        QTRY_COMPARE(list()->currentIndex().data().toString(), u"Another"_s);
        QCOMPARE(title()->toPlainText(), u"Another"_s);
    }

    void shouldSayThatTheJournalCannotBeReadAndTryAgain()
    {
        QVERIFY(capture(*m_career, EntryBuilder{}.titled("Praise"), m_folder->clock.now()));
        LostTable lost(m_career->reader().path(), "entry");
        open({});
        QVERIFY(said().contains(u"The journal could not be read"));
        QVERIFY(!said().contains(u"Your journal begins here"));
        lost.putBack();
        button(u"Try again"_s)->click();
        QCOMPARE(title()->toPlainText(), u"Praise"_s);
        QVERIFY(!said().contains(u"The journal could not be read"));
    }

    void shouldSayThatAnEntryCannotBeRead()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("Older").build(),
              EntryBuilder{}.on("2026-11-02").titled("Newer").build()});
        LostTable lost(m_career->reader().path(), "metric");
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_VERIFY(said().contains(u"This entry could not be read"));
        QVERIFY(!m_page->actions().moveToTrash->isEnabled());
        lost.putBack();
        QTest::keyClick(list(), Qt::Key_Up);
        QCOMPARE(title()->toPlainText(), u"Newer"_s);
        QVERIFY(title()->isVisible());
    }

    void shouldShowTheListOrTheEntryWhereItIsNarrow()
    {
        open({EntryBuilder{}.titled("Praise").build()});
        m_page->resize(640, 400);
        QVERIFY(list()->isVisible());
        QVERIFY(!title()->isVisible());
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(title()->isVisible());
        QVERIFY(!list()->isVisible());
        button(u"Back to the list"_s)->click();
        QVERIFY(list()->hasFocus());
        m_page->actions().newEntry->trigger();
        QVERIFY(title()->hasFocus());
        QTest::keyClick(title(), Qt::Key_Escape);
        QVERIFY(list()->hasFocus());
        m_page->actions().newEntry->trigger();
        m_page->resize(1100, 700);
        QVERIFY(list()->isVisible() && title()->isVisible());
        QVERIFY(!button(u"Back to the list"_s));
    }

    void shouldCutNothingOffWhereItIsNarrow_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("one beside the other") << 800;
        QTest::newRow("one or the other") << 660;
        QTest::newRow("the least") << 560;
    }

    void shouldCutNothingOffWhereItIsNarrow()
    {
        QFETCH(int, width);
        open({EntryBuilder{}.titled("Praise").measured("Time to the first patient", 20, 12.5, "minutes").build()});
        m_page->resize(width, 400);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_page->width(), width);
        const auto *editor = m_page->findChild<EntryEditor *>();
        const auto *seen = qobject_cast<QScrollArea *>(editor->parentWidget()->parentWidget());
        QTRY_VERIFY2(editor->width() <= seen->viewport()->width(),
                     qPrintable(u"%1 in %2"_s.arg(editor->width()).arg(seen->viewport()->width())));
    }

    /** The entry is there at once; its row comes when the journal is read as far. */
    void shouldLeadToAnEntryFarDown()
    {
        QList<Entry> entries;
        for (int day = 0; day < 150; ++day)
            entries << EntryBuilder{}.on(QDate(2026, 11, 1).addDays(-day)).titled("One of many").build();
        entries << EntryBuilder{}.on("2020-01-01").titled("Long ago").build();
        open(entries);
        m_page->showEntry(entries.constLast().id);
        QCOMPARE(title()->toPlainText(), u"Long ago"_s);
        QVERIFY(!list()->currentIndex().isValid());
        QTRY_COMPARE(list()->currentIndex().data().toString(), u"Long ago"_s);
        QVERIFY(list()->viewport()->rect().contains(list()->visualRect(list()->currentIndex())));
        QCOMPARE(title()->toPlainText(), u"Long ago"_s);
    }

    void shouldStayWithWhatIsChosenWhileARowIsOnItsWay()
    {
        QList<Entry> entries;
        for (int day = 0; day < 150; ++day)
            entries << EntryBuilder{}.on(QDate(2026, 11, 1).addDays(-day)).titled("One of many").build();
        entries << EntryBuilder{}.on("2020-01-01").titled("Long ago").build();
        open(entries);
        m_page->showEntry(entries.constLast().id);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Home);
        const auto &model = m_page->findChild<EntryListPane *>()->model();
        QTRY_VERIFY(!model.isSeeking());
        QCOMPARE(title()->toPlainText(), u"One of many"_s);
        QCOMPARE(list()->currentIndex().row(), 1);
    }

    /** What comes or goes above must not push away what somebody is reading. */
    void shouldHoldTheListWhereItIsWhenRowsComeAbove()
    {
        QList<Entry> entries;
        for (int day = 0; day < 50; ++day)
            entries << EntryBuilder{}.on(QDate(2026, 9, 1).addDays(-day)).titled("One of many").build();
        open(entries);
        list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum() / 2);
        const QPoint middle = list()->viewport()->rect().center();
        const QPersistentModelIndex seen = list()->indexAt(middle);
        const int at = list()->visualRect(seen).top();
        QVERIFY(capture(*m_career, EntryBuilder{}.on("2026-11-03").titled("New"), m_folder->clock.now()));
        QTRY_COMPARE(list()->model()->index(1, 0).data().toString(), u"New"_s);
        QTRY_COMPARE(list()->visualRect(seen).top(), at);
    }

    void shouldNameEveryFieldForScreenReaders()
    {
        open({EntryBuilder{}.on("2026-11-01").titled("One").measured("Time", 2, 1, "h").build()});
        for (const auto *field : m_page->findChildren<QLineEdit *>()) {
            const bool inside =
                field->parentWidget()->inherits("QAbstractSpinBox") || field->parentWidget()->inherits("QComboBox");
            QVERIFY2(inside || !field->accessibleName().isEmpty(), qPrintable(field->placeholderText()));
        }
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::JournalPageTest)

#include "journalpagetest.moc"
