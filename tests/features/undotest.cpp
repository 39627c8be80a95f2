// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "headwaytest.h"

#include <QClipboard>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Headway {

/** Undo, redo and the rest of the Edit menu, by keyboard as a person would. */
class UndoTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    QString m_file;

    QPlainTextEdit *title() const { return m_desk->text(u"Title"_s); }
    const ShellActions &actions() const { return m_desk->actions(); }
    void undo() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    QStringList journal() const { return titles(m_desk->application->window()->career().reader()); }

    void type(const QString &words)
    {
        title()->setFocus();
        title()->moveCursor(QTextCursor::End);
        QTest::keyClicks(title(), words);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_file = m_desk->make("anna.headway");
        QVERIFY(m_desk->open(m_file));
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }

    void cleanup() { m_desk.reset(); }

    void shouldTakeBackWhatIsBeingTyped()
    {
        type(u" now"_s);
        QCOMPARE(actions().undo->text(), u"&Undo typing"_s);
        undo();
        QCOMPARE(title()->toPlainText(), u"Cut onboarding"_s);
        QCOMPARE(actions().redo->text(), u"&Redo typing"_s);
        redo();
        QCOMPARE(title()->toPlainText(), u"Cut onboarding now"_s);
        QTRY_COMPARE(journal(), QStringList{u"Cut onboarding now"_s});
    }

    void shouldTakeBackByTheMenuWhatIsBeingTyped()
    {
        type(u" now"_s);
        actions().undo->trigger();
        QCOMPARE(title()->toPlainText(), u"Cut onboarding"_s);
    }

    void shouldTakeBackTheReleaseAndNotTheText()
    {
        type(u" now"_s);
        m_desk->window().flush();
        QTRY_COMPARE(journal(), QStringList{u"Cut onboarding now"_s});
        QTest::keyClick(title(), Qt::Key_D, Qt::ControlModifier); // Star, while the cursor stays in the title.
        QTRY_COMPARE(actions().undo->text(), u"&Undo: Star “Cut onboarding now”"_s);
        undo();
        QTRY_COMPARE(actions().undo->text(), u"&Undo: Edit title of “Cut onboarding now”"_s);
        QCOMPARE(title()->toPlainText(), u"Cut onboarding now"_s);
        undo();
        QTRY_COMPARE(title()->toPlainText(), u"Cut onboarding"_s);
    }

    void shouldTakeBackAVisitAsAWholeAfterItsFieldWasLeft()
    {
        type(u" now"_s);
        QTest::keyClick(title(), Qt::Key_Tab);
        QTRY_COMPARE(actions().undo->text(), u"&Undo: Edit title of “Cut onboarding now”"_s);
        title()->setFocus();
        QCOMPARE(actions().undo->text(), u"&Undo: Edit title of “Cut onboarding now”"_s);
        undo();
        QTRY_COMPARE(title()->toPlainText(), u"Cut onboarding"_s);
        QTRY_COMPARE(actions().redo->text(), u"&Redo: Edit title of “Cut onboarding now”"_s);
        redo();
        QTRY_COMPARE(title()->toPlainText(), u"Cut onboarding now"_s);
    }

    void shouldNotBringTheTextOfAnotherEntryBack()
    {
        const Entry other = EntryBuilder{}.on("2026-11-04").titled("Praise").build();
        QVERIFY(capture(m_desk->application->window()->career(), other, m_desk->folder.clock.now()));
        type(u" now"_s);
        QListView *list = m_desk->list();
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up);
        QTRY_COMPARE(title()->toPlainText(), u"Praise"_s);
        title()->setFocus();
        QVERIFY(!title()->document()->isUndoAvailable());
        QCOMPARE(title()->toPlainText(), u"Praise"_s);
    }

    void shouldCutAndPasteWhereTheFocusIs()
    {
        title()->setFocus();
        title()->moveCursor(QTextCursor::End);
        QVERIFY(!actions().cut->isEnabled());
        QVERIFY(actions().selectAll->isEnabled());
        actions().selectAll->trigger();
        QVERIFY(actions().copy->isEnabled());
        actions().cut->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"Cut onboarding"_s);
        QVERIFY(title()->toPlainText().isEmpty());
        QVERIFY(!actions().copy->isEnabled());
        QVERIFY(actions().paste->isEnabled());
        actions().paste->trigger();
        QCOMPARE(title()->toPlainText(), u"Cut onboarding"_s);
    }

    void shouldDeleteTheNextWordWhereOneTypes()
    {
        title()->setFocus();
        title()->moveCursor(QTextCursor::Start);
        QTest::keyClick(title(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(title()->toPlainText(), u"onboarding"_s);
        QCOMPARE(journal().size(), 1);
    }

    void shouldHaveNothingToCutOnAList()
    {
        title()->setFocus();
        title()->selectAll();
        QVERIFY(actions().copy->isEnabled());
        m_desk->list()->setFocus();
        QVERIFY(!actions().copy->isEnabled());
        QVERIFY(!actions().paste->isEnabled());
    }

    void shouldEmptyTheSearchAndThenCloseTheMessageByEscape()
    {
        m_desk->window().messages().tell(u"test"_s, {.sentence = u"Something to read."_s});
        QTest::keyClick(&m_desk->window(), Qt::Key_F, Qt::ControlModifier);
        auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(search);
        QTest::keyClicks(search, u"onboarding"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(m_desk->messages().size(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(m_desk->messages().size(), 0);
    }

    void shouldOfferToUndoWhatWasMovedToTheTrash()
    {
        m_desk->list()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->messages(), QStringList{u"Moved “Cut onboarding” to the trash"_s});
        QVERIFY(journal().isEmpty());
        m_desk->button(u"Undo"_s)->click();
        QTRY_COMPARE(journal(), QStringList{u"Cut onboarding"_s});
        QTRY_COMPARE(m_desk->messages(), QStringList{u"Undone: Delete “Cut onboarding”"_s});
    }

    void shouldTellWhatWasTakenBackOutOfSight()
    {
        Career &career = m_desk->application->window()->career();
        m_desk->window().goTo(u"people"_s);
        QVERIFY(capture(career, EntryBuilder{}.titled("Praise"), m_desk->folder.clock.now()));
        QTRY_COMPARE(actions().undo->text(), u"&Undo: Capture"_s);
        undo();
        QTRY_COMPARE(m_desk->messages(), QStringList{u"Undone: Capture"_s});
        QCOMPARE(journal(), QStringList{u"Cut onboarding"_s});
        m_desk->button(u"Redo"_s)->click();
        QTRY_COMPARE(m_desk->messages(), QStringList{u"Done again: Capture"_s});
        QCOMPARE(journal().size(), 2);
        m_desk->button(u"Undo"_s)->click();
        QTRY_COMPARE(m_desk->messages(), QStringList{u"Undone: Capture"_s});
        QCOMPARE(m_desk->window().windowTitle(), u"anna – People – Headway"_s);
    }

    void shouldChooseWhatWasBroughtBackWhereThePageHasIt()
    {
        const Entry praise = EntryBuilder{}.on("2026-11-01").titled("Praise");
        QVERIFY(capture(m_desk->application->window()->career(), praise, m_desk->folder.clock.now()));
        m_desk->list()->setFocus();
        QTRY_COMPARE(actions().undo->text(), u"&Undo: Capture"_s);
        QCOMPARE(title()->toPlainText(), u"Cut onboarding"_s);
        undo();
        QTRY_COMPARE(actions().redo->text(), u"&Redo: Capture"_s);
        redo();
        QTRY_COMPARE(title()->toPlainText(), u"Praise"_s);
    }

    void shouldStopOfferingThatWhenSomethingElseIsDone()
    {
        m_desk->list()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->messages().size(), 1);
        QVERIFY(capture(m_desk->application->window()->career(), EntryBuilder{}, m_desk->folder.clock.now()));
        QTRY_COMPARE(m_desk->messages().size(), 0);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::UndoTest)

#include "undotest.moc"
