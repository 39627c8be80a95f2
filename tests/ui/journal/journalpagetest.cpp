// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalpage.h"
#include "careerfolder.h"
#include "careernames.h"
#include "entrybuilder.h"
#include "entrylistview.h"
#include "headwaytest.h"
#include "highlighting.h"
#include "journalactions.h"
#include "markdowneditor.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Headway {

/** The journal page on a real career, by keyboard as a person would. */
class JournalPageTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    std::unique_ptr<JournalEdits> m_edits;
    Highlighting m_highlighting;
    std::unique_ptr<JournalPage> m_page;

    EntryListView *list() const { return m_page->findChild<EntryListView *>(); }
    QPlainTextEdit *title() const
    {
        for (auto *edit : m_page->findChildren<QPlainTextEdit *>()) {
            if (edit->accessibleName() == u"Title")
                return edit;
        }
        return nullptr;
    }
    QString storedTitle(const EntryId &id) { return (*EntryRepository(m_career->reader()).find(id))->title; }

    void open(const QList<Entry> &entries)
    {
        for (const Entry &entry : entries)
            QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
        m_page = std::make_unique<JournalPage>(*m_career, *m_names, *m_edits, m_folder->clock,
                                               new MarkdownEditor(m_highlighting));
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_names = std::make_unique<CareerNames>(*m_career);
        m_edits = std::make_unique<JournalEdits>(*m_career, m_folder->clock);
    }

    void cleanup()
    {
        m_page.reset();
        m_edits.reset();
        m_names.reset();
        m_career.reset();
        m_folder.reset();
    }

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
        QCOMPARE(m_career->undoText(), u"Edit title"_s);
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
