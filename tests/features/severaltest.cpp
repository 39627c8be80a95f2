// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenpane.h"
#include "desk.h"
#include "headwaytest.h"
#include "stuckdisk.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Headway {

/** Many entries changed at once, as people do it in the window. */
class SeveralTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    Career &career() const { return m_desk->application->window()->career(); }
    QList<EntrySummary> journal() const
    {
        return EntryRepository(career().reader()).page({}, 100).value_or(QList<EntrySummary>());
    }
    qsizetype countOf(EntryKind kind) const { return std::ranges::count(journal(), kind, &EntrySummary::kind); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    template<typename Field>
    Field *focused() const
    {
        return qobject_cast<Field *>(QApplication::focusWidget());
    }
    ChosenPane *pane() const { return m_desk->window().findChild<ChosenPane *>(); }

    void givenAJournalWith(const char *file, const QList<Entry> &entries)
    {
        const QString path = m_desk->make(file, "Cut onboarding");
        QVERIFY(m_desk->open(path));
        for (const Entry &entry : entries)
            QVERIFY(capture(career(), entry, m_desk->folder.clock.now()));
        m_desk->window().goTo(u"journal"_s);
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTRY_COMPARE(m_desk->list()->model()->rowCount(), 2 + int(entries.size()));
        m_desk->list()->setFocus();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void shouldChangeAllOfThemByKeyboardAloneInOneStep()
    {
        // Given three entries of one month, one of which is a praise
        givenAJournalWith("anna.headway", {EntryBuilder{}.on("2026-11-02").titled("Fewer falls").build(),
                                           EntryBuilder{}.on("2026-11-01").titled("Thanks").ofKind(EntryKind::Praise)});

        // When all are selected, Enter goes to the fields, and there the kind is chosen
        press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(pane()->chosen().count(), 3);
        press(Qt::Key_Return);
        QTRY_VERIFY(focused<QComboBox>());
        QAbstractItemView *kinds = focused<QComboBox>()->view();
        press(Qt::Key_P);
        QTRY_VERIFY(kinds->isVisible());
        QTest::keyClick(kinds, Qt::Key_Return);

        // Then all are, the message says how many changed, and they stay selected
        QTRY_COMPARE(countOf(EntryKind::Praise), 3);
        QTRY_VERIFY(
            m_desk->messages().contains(u"Changed the kind of 2 entry(s) to “Praise”; 1 was (were) so already"_s));
        QTRY_COMPARE(pane()->chosen().countOf(EntryKind::Praise), 3);
        QCOMPARE(m_desk->actions().undo->text(), u"&Undo: Change kind of 2 entry(s)"_s);

        // When that is undone by the button beside the message
        m_desk->button(u"Undo"_s)->click();

        // Then each is what it was, and a step forward brings it again
        QTRY_COMPARE(countOf(EntryKind::Praise), 1);
        QTRY_COMPARE(m_desk->actions().redo->text(), u"&Redo: Change kind of 2 entry(s)"_s);
        m_desk->actions().redo->trigger();
        QTRY_COMPARE(countOf(EntryKind::Praise), 3);
    }

    void shouldKeepWhatIsTypedAndWhatCouldNotBeSaved()
    {
        // Given an entry that is being typed, on a disk that takes nothing
        givenAJournalWith("anna.headway", {EntryBuilder{}.on("2026-11-02").titled("Fewer falls").build()});
        StuckDisk disk(career());
        QPlainTextEdit *title = m_desk->text(u"Title"_s);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Typed"_s);

        // When that and the next are selected and moved to the trash
        m_desk->list()->setFocus();
        press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(pane()->chosen().count(), 2);
        press(Qt::Key_Delete);

        // Then both edits are kept, the entries stay selected, and it is said
        QTRY_VERIFY(m_desk->messages().join(u' ').contains(u"2 change(s) could not be saved yet"_s));
        QCOMPARE(pane()->chosen().count(), 2);

        // When the disk has room again, and it is tried again
        disk.free();
        m_desk->button(u"Try again"_s)->click();

        // Then they are in the trash, with what was typed
        QTRY_VERIFY(journal().isEmpty());
        m_desk->actions().undo->trigger();
        QTRY_COMPARE(titles(career().reader()), (QStringList{u"Typed"_s, u"Fewer falls"_s}));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::SeveralTest)

#include "severaltest.moc"
