// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenpane.h"
#include "journalactions.h"
#include "journaldesk.h"
#include "stuckdisk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Headway {

/** Several entries chosen in the journal's list, by keyboard and mouse as a person would. */
class ChoosingTest final : public JournalDesk
{
    Q_OBJECT

private:
    ChosenPane *pane() const { return m_page->findChild<ChosenPane *>(); }
    QStringList chosen() const
    {
        QStringList found;
        for (const QModelIndex &index : list()->selectionModel()->selectedIndexes())
            found << index.data().toString();
        found.sort();
        return found;
    }
    bool says(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    }
    Entry stored(const Entry &entry) { return **EntryRepository(m_career->reader()).find(entry.id); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(list(), key, modifiers); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect place = list()->visualRect(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, place.center());
    }
    template<typename Field>
    Field *field(const QString &name) const
    {
        for (auto *each : pane()->findChildren<Field *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QMenu *menu()
    {
        const QPoint place = list()->visualRect(list()->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, list()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(list()->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    static QAction *actionIn(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    /** Of three months: rows 1, 3, 4 and 6 are entries. */
    void openFour()
    {
        m_entries = {EntryBuilder{}.on("2026-11-02").titled("November").build(),
                     EntryBuilder{}.on("2026-10-20").titled("October late").build(),
                     EntryBuilder{}.on("2026-10-10").titled("October early").ofKind(EntryKind::Praise).build(),
                     EntryBuilder{}.on("2026-09-09").titled("September").build()};
        open(m_entries);
        list()->setFocus();
    }
    void openMany(int count)
    {
        QList<Entry> entries;
        for (int i = 0; i < count; ++i)
            entries << EntryBuilder{}.on(QDate(2026, 11, 1).addDays(-i)).titled("One of many").build();
        open({});
        QVERIFY(wentWell(m_career->perform({u"Import"_s}, [entries, now = m_folder->clock.now()](Session &session) {
            for (const Entry &entry : entries) {
                if (const auto written = EntryRepository(session).insert(entry, now); !written)
                    return written;
            }
            return Result<void>();
        })));
        m_entries = entries;
        QTRY_VERIFY(!m_page->findChild<EntryListPane *>()->model().isEmpty());
        list()->setFocus();
    }

    QList<Entry> m_entries;

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void shouldTellHowManyAreChosenAndFromWhenToWhen()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen(), (QStringList{u"November"_s, u"October late"_s}));
        QVERIFY(pane()->isVisible() && !title()->isVisible());
        QVERIFY(says(u"2 entry(s) selected"_s));
        QVERIFY(says(u"Tuesday, 20 October 2026 – Monday, 2 November 2026"_s));
    }

    void shouldGrowAndShrinkByTheArrowKeys()
    {
        openFour();
        press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(chosen().size(), 4);
        press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(chosen(), (QStringList{u"November"_s, u"October early"_s, u"October late"_s}));
        press(Qt::Key_Down);
        QCOMPARE(chosen(), QStringList{u"September"_s});
        QCOMPARE(title()->toPlainText(), u"September"_s);
    }

    void shouldGoBackToOneEntryByEscape()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Escape);
        QCOMPARE(chosen(), QStringList{u"October late"_s});
        QVERIFY(title()->isVisible() && !pane()->isVisible());
        QCOMPARE(title()->toPlainText(), u"October late"_s);
    }

    void shouldGrowFromTheEntryThatSomebodyWasLedTo()
    {
        openFour();
        click(1);
        m_page->showEntry(m_entries.at(2).id);
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen(), (QStringList{u"October early"_s, u"September"_s}));
        m_page->showEntry(m_entries.at(1).id);
        click(4, Qt::ShiftModifier);
        QCOMPARE(chosen(), (QStringList{u"October early"_s, u"October late"_s}));
    }

    void shouldChooseOneMoreOrLessByCtrlAndTheMouse()
    {
        openFour();
        click(1);
        click(4, Qt::ControlModifier);
        click(6, Qt::ControlModifier);
        QCOMPARE(chosen(), (QStringList{u"November"_s, u"October early"_s, u"September"_s}));
        click(6, Qt::ControlModifier);
        click(4, Qt::ControlModifier);
        QCOMPARE(chosen(), QStringList{u"November"_s});
        QCOMPARE(title()->toPlainText(), u"November"_s);
        click(1, Qt::ControlModifier); // The last one stays.
        QCOMPARE(chosen(), QStringList{u"November"_s});
        QCOMPARE(title()->toPlainText(), u"November"_s);
    }

    void shouldChooseOneByAClickAmongSeveral()
    {
        openFour();
        press(Qt::Key_End, Qt::ShiftModifier);
        click(3);
        QCOMPARE(chosen(), QStringList{u"October late"_s});
        click(4, Qt::ShiftModifier);
        press(Qt::Key_Up, Qt::ShiftModifier);
        click(3);
        QCOMPARE(chosen(), QStringList{u"October late"_s});
    }

    void shouldNotMindAMouseThatIsNotHeldStill()
    {
        openFour();
        click(6);
        m_page->showEntry(m_entries.at(1).id);
        const QPoint place = list()->visualRect(list()->model()->index(4, 0)).center();
        QWidget *rows = list()->viewport();
        QTest::mousePress(rows, Qt::LeftButton, Qt::ShiftModifier, place);
        QMouseEvent move(QEvent::MouseMove, place + QPoint(2, 1), rows->mapToGlobal(place + QPoint(2, 1)), Qt::NoButton,
                         Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(rows, &move);
        QTest::mouseRelease(rows, Qt::LeftButton, {}, place + QPoint(2, 1));
        QCOMPARE(chosen(), (QStringList{u"October early"_s, u"October late"_s}));
    }

    void shouldKeepOneChosenWhereAMonthOrNothingIsClicked()
    {
        openFour();
        click(0);
        QCOMPARE(chosen(), QStringList{u"November"_s});
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->viewport()->rect().bottomLeft());
        QCOMPARE(chosen(), QStringList{u"November"_s});
        QCOMPARE(title()->toPlainText(), u"November"_s);
    }

    void shouldChooseAllThatThereAreAndNotOnlyWhatIsRead()
    {
        openMany(400);
        QVERIFY(list()->model()->rowCount() < 400);
        press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(says(u"400 entry(s) selected"_s));
    }

    void shouldChooseOfASearchAllThatItFinds()
    {
        openFour();
        search(u"october"_s);
        list()->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(chosen(), (QStringList{u"October early"_s, u"October late"_s}));
        searchField()->setFocus();
        QTest::keyClicks(searchField(), u" late"_s); // Another search is about something else.
        QTRY_COMPARE(chosen(), QStringList{u"October late"_s});
    }

    void shouldSaveWhatIsTypedBeforeSeveralAreChosen()
    {
        openFour();
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), u"Renamed"_s);
        click(3, Qt::ShiftModifier);
        QVERIFY(pane()->isVisible());
        QTRY_COMPARE(storedTitle(m_entries.at(0).id), u"Renamed"_s);
        QTRY_COMPARE(chosen(), (QStringList{u"October late"_s, u"Renamed"_s}));
    }

    void shouldChangeTheKindOfAllAndKeepThemChosen()
    {
        openFour();
        press(Qt::Key_End, Qt::ShiftModifier);
        auto *kind = field<QComboBox>(u"Kind"_s);
        QCOMPARE(kind->currentIndex(), -1);
        kind->setCurrentIndex(kind->findText(u"Setback"_s));
        Q_EMIT kind->activated(kind->currentIndex());
        for (const Entry &entry : std::as_const(m_entries))
            QTRY_COMPARE(stored(entry).kind, EntryKind::Setback);
        QTRY_COMPARE(pane()->chosen().kind(), EntryKind::Setback);
        QCOMPARE(chosen().size(), 4);
        QCOMPARE(kind->currentText(), u"Setback"_s);
        QCOMPARE(m_career->undoText(), u"Change kind of 4 entry(s)"_s);
    }

    void shouldKeepItsPlaceWhereAllAreChanged()
    {
        openMany(400);
        press(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(says(u"400 entry(s) selected"_s));
        list()->verticalScrollBar()->setValue(2000);
        const QModelIndex seen = list()->indexAt({20, 200});
        const int at = list()->visualRect(seen).top();
        m_page->actions().star->trigger();
        QTRY_COMPARE(pane()->chosen().starred(), 400);
        QCOMPARE(list()->visualRect(seen).top(), at);
        QVERIFY(says(u"400 entry(s) selected"_s));
    }

    void shouldAddATagToAllByTypingItsName()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        auto *tag = field<QLineEdit>(u"Add a tag to all"_s);
        tag->setFocus();
        QTest::keyClicks(tag, u"night"_s);
        QTest::keyClick(tag, Qt::Key_Return);
        QTRY_COMPARE(stored(m_entries.at(1)).tags.size(), 1);
        QCOMPARE(stored(m_entries.at(0)).tags, stored(m_entries.at(1)).tags);
        QVERIFY(stored(m_entries.at(2)).tags.isEmpty());
        QTRY_COMPARE(pane()->chosen().tags().size(), 1);
    }

    void shouldGiveATagThatSomeHaveToTheOthers()
    {
        openFour();
        const auto linked = m_edits->link<Tag>({m_entries.at(0).id, u"November"_s}, {}, u"night"_s);
        QTRY_VERIFY(linked.isFinished());
        press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY(button(u"night"_s));
        QCOMPARE(button(u"night"_s)->accessibleName(), u"night, 1 of 2"_s);
        auto *tag = field<QLineEdit>(u"Add a tag to all"_s);
        tag->setFocus();
        QTest::keyClicks(tag, u"night"_s);
        QTest::keyClick(tag, Qt::Key_Return);
        QTRY_COMPARE(stored(m_entries.at(1)).tags, stored(m_entries.at(0)).tags);
        QTRY_COMPARE(button(u"night"_s)->accessibleName(), u"night"_s);
        QTest::keyClick(button(u"night"_s), Qt::Key_Delete);
        QTRY_VERIFY(stored(m_entries.at(0)).tags.isEmpty() && stored(m_entries.at(1)).tags.isEmpty());
    }

    void shouldAddWhatWasTypedToThoseForWhichItWas()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        auto *tag = field<QLineEdit>(u"Add a tag to all"_s);
        tag->setFocus();
        QTest::keyClicks(tag, u"night"_s);
        click(6);
        QTRY_COMPARE(stored(m_entries.at(1)).tags.size(), 1);
        QVERIFY(stored(m_entries.at(3)).tags.isEmpty());
    }

    void shouldStarAllByTheKeyThatStarsOne()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        m_page->actions().star->trigger();
        QTRY_VERIFY(stored(m_entries.at(0)).starred && stored(m_entries.at(1)).starred);
        QTRY_COMPARE(pane()->chosen().starred(), 2);
        m_page->actions().star->trigger();
        QTRY_VERIFY(!stored(m_entries.at(0)).starred && !stored(m_entries.at(1)).starred);
    }

    void shouldLeadOnToTheNeighbourWhenSeveralAreDeleted()
    {
        openFour();
        click(3);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Delete);
        QTRY_COMPARE(titles(m_career->reader()), (QStringList{u"November"_s, u"September"_s}));
        QTRY_COMPARE(chosen(), QStringList{u"September"_s});
        QCOMPARE(title()->toPlainText(), u"September"_s);
        QCOMPARE(m_career->undoText(), u"Delete 2 entry(s)"_s);
        m_career->undo();
        QTRY_COMPARE(list()->model()->rowCount(), 7);
        QCOMPARE(chosen(), QStringList{u"September"_s});
    }

    void shouldBeginAnewWhereAllAreDeleted()
    {
        openFour();
        press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(chosen().size(), 4);
        press(Qt::Key_Delete);
        QTRY_VERIFY(said().contains(u"Your journal begins here"));
        m_career->undo();
        QTRY_COMPARE(chosen(), QStringList{u"November"_s});
    }

    void shouldLeadOnToTheNeighbourWhenTheOneIsDeletedElsewhere()
    {
        openFour();
        click(3);
        const auto gone = m_edits->moveToTrash(m_entries.at(1).id, u"October late"_s);
        QTRY_COMPARE(chosen(), QStringList{u"October early"_s});
        QTRY_COMPARE(title()->toPlainText(), u"October early"_s);
        QVERIFY(gone.isFinished());
    }

    void shouldNotChooseWhatComesBetweenThem()
    {
        openFour();
        press(Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(capture(*m_career, EntryBuilder{}.on("2026-10-15").titled("New").build(), m_folder->clock.now()));
        QTRY_COMPARE(list()->model()->rowCount(), 8);
        QVERIFY(!chosen().contains(u"New"_s));
        QVERIFY(says(u"4 entry(s) selected"_s));
    }

    void shouldGoOnInTheFieldsByEnterAndComeBackByEscape()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_Return);
        QTRY_VERIFY(field<QComboBox>(u"Kind"_s)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(list()->hasFocus());
        QCOMPARE(chosen(), QStringList{u"October late"_s});
    }

    void shouldOfferTheSameInAMenu()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        QMenu *offered = menu();
        QVERIFY(offered);
        QAction *praise = actionIn(actionIn(offered, u"Kind"_s)->menu(), u"Praise"_s);
        QVERIFY(praise && !praise->isChecked());
        praise->trigger();
        offered->close();
        QTRY_COMPARE(stored(m_entries.at(0)).kind, EntryKind::Praise);
        QTRY_COMPARE(stored(m_entries.at(1)).kind, EntryKind::Praise);
        QTRY_COMPARE(pane()->chosen().kind(), EntryKind::Praise);
    }

    void shouldOfferAMenuForOneEntryToo()
    {
        openFour();
        QMenu *offered = menu();
        QVERIFY(offered);
        actionIn(offered, u"Star"_s)->trigger();
        offered->close();
        QTRY_VERIFY(stored(m_entries.at(0)).starred);
        QCOMPARE(m_career->undoText(), u"Star “November”"_s);
    }

    void shouldWriteNoKindOnTheWayToAnother()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        auto *kind = field<QComboBox>(u"Kind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QTRY_VERIFY(kind->view()->isVisible());
        QTest::keyClicks(kind->view(), u"Learn"_s);
        QTest::keyClick(kind->view(), Qt::Key_Return);
        QTRY_COMPARE(stored(m_entries.at(0)).kind, EntryKind::Learning);
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(stored(m_entries.at(0)).kind, EntryKind::Accomplishment);
    }

    void shouldStopWhatTakesLongAndStayThere()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        SlowDisk disk(*m_career);
        m_page->actions().star->trigger();
        QTRY_VERIFY(button(u"Stop"_s));
        button(u"Stop"_s)->setFocus();
        QTest::keyClick(button(u"Stop"_s), Qt::Key_Space);
        disk.open();
        QTRY_VERIFY(says(u"Stopped; nothing was changed."_s));
        QVERIFY(!button(u"Stop"_s) && field<QComboBox>(u"Kind"_s)->hasFocus());
        QVERIFY(!stored(m_entries.at(0)).starred);
        QCOMPARE(pane()->chosen().starred(), 0);
    }

    void shouldSayThatThereIsNothingToChange()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        auto *kind = field<QComboBox>(u"Kind"_s);
        Q_EMIT kind->activated(kind->currentIndex());
        QTRY_VERIFY(says(u"Nothing to change: 2 entry(s) is (are) so already."_s));
        press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!says(u"Nothing to change: 2 entry(s) is (are) so already."_s));
    }

    void shouldWriteANewEntryWhileSeveralAreChosen()
    {
        openFour();
        press(Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(title()->isVisible() && title()->hasFocus());
        QTest::keyClicks(title(), u"Fresh"_s);
        m_page->flush();
        QTRY_COMPARE(titles(m_career->reader()).size(), 5);
        QTRY_COMPARE(chosen(), QStringList{u"Fresh"_s});
        QCOMPARE(title()->toPlainText(), u"Fresh"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::ChoosingTest)

#include "choosingtest.moc"
