// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingssection.h"

#include "careerfolder.h"
#include "careernames.h"
#include "entrybuilder.h"
#include "entryeditor.h"
#include "findingrow.h"
#include "findingrules.h"
#include "headwaytest.h"
#include "highlighting.h"
#include "journaledits.h"
#include "journaltools.h"
#include "markdowneditor.h"
#include "pendingedits.h"
#include "scriptedprompt.h"

#include <QApplication>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

/** What a reader would miss in an entry, said beside it while it is written. */
class FindingsSectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_names = std::make_unique<CareerNames>(*m_career);
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<JournalEdits>(*m_pending, m_folder->clock);
    }

    void cleanup()
    {
        m_editor.reset();
        m_edits.reset();
        m_pending.reset();
        m_names.reset();
        m_career.reset();
        m_folder.reset();
    }

    void shouldSayNothingBesideAGoodEntry()
    {
        open(EntryBuilder{}.titled("Cut scrap from 4 % to 2 % with Dana").aboveAndBeyond());
        QVERIFY(!section()->isVisible());
        QCOMPARE(rules(), QStringList());
    }

    void shouldSayThreeThingsAtMostAndWhatMattersFirst()
    {
        open(EntryBuilder{}.titled("Organised the summer party"));
        QVERIFY(section()->isVisible());
        QCOMPARE(rules(), (QStringList{RuleId::noOutcome, RuleId::noNumber, RuleId::noWitness}));
    }

    void shouldLeadToTheFieldThatMendsIt_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("field");
        QTest::newRow("outcome") << u"Organised the summer party"_s << 0 << u"Result: what came of it"_s;
        QTest::newRow("number") << u"Organised the summer party"_s << 1 << u"What was measured"_s;
        QTest::newRow("witness") << u"Organised the summer party"_s << 2 << u"Add a person"_s;
        QTest::newRow("goal") << u"Cut scrap from 4 % to 2 % with Dana"_s << 0 << u"Add a goal"_s;
        QTest::newRow("future") << u"Going to sort the tool crib with Dana"_s << 0 << u"What happened"_s;
    }

    void shouldLeadToTheFieldThatMendsIt()
    {
        QFETCH(QString, title);
        QFETCH(int, row);
        QFETCH(QString, field);
        open(EntryBuilder{}.titled(title.toUtf8().constData()));
        buttons(row).constFirst()->click();
        QVERIFY(m_editor->focusWidget());
        QCOMPARE(m_editor->focusWidget()->accessibleName(), field);
    }

    void shouldLeadThereByEnterToo()
    {
        open(EntryBuilder{}.titled("Organised the summer party"));
        QToolButton *button = buttons(2).constFirst();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(m_editor->focusWidget()->accessibleName(), u"Add a person"_s);
    }

    void shouldLeadAnEntryOfTomorrowToItsDate()
    {
        open(EntryBuilder{}.titled("Cut scrap by 2 %").on(m_folder->clock.today().addDays(1)).aboveAndBeyond());
        QCOMPARE(rules(), QStringList{RuleId::futureTense});
        buttons(0).constFirst()->click();
        QVERIFY(qobject_cast<QDateEdit *>(m_editor->focusWidget()));
    }

    void shouldDismissOneThingForThisEntryAndBringItBackByUndo()
    {
        open(EntryBuilder{}.titled("Cut scrap from 4 % to 2 % with Dana"));
        QCOMPARE(rules(), QStringList{RuleId::noGoalOrCriterion});
        buttons(0).constLast()->click();
        QTRY_COMPARE(rules(), QStringList());
        QCOMPARE(stored().dismissedFindings, QStringList{RuleId::noGoalOrCriterion});
        QVERIFY(m_career->undo().result());
        QTRY_COMPARE(rules(), QStringList{RuleId::noGoalOrCriterion});
        QVERIFY(stored().dismissedFindings.isEmpty());
    }

    void shouldTakeAwayAtOnceWhatIsMended()
    {
        open(EntryBuilder{}.titled("Cut scrap from 4 % to 2 %"));
        QCOMPARE(rules(), (QStringList{RuleId::noWitness, RuleId::noGoalOrCriterion}));
        buttons(0).constFirst()->click();
        QTest::keyClicks(m_editor->focusWidget(), u"Dana"_s);
        QTest::keyClick(m_editor->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(rules(), QStringList{RuleId::noGoalOrCriterion});
    }

    void shouldWaitWithWhatIsNewUntilNobodyTypes()
    {
        open(EntryBuilder{}.titled("Cut scrap from 4 % to 2 % with Dana").aboveAndBeyond());
        Entry lesser = stored();
        lesser.aboveAndBeyond = false;
        const auto change = [&](Session &session) {
            return EntryRepository(session).update(lesser, m_folder->clock.now());
        };
        const QSignalSpy changed(m_career.get(), &Career::changed);
        QVERIFY(m_career->perform({u"Change"_s}, change).result());
        QTRY_COMPARE(changed.size(), 1);
        QTRY_VERIFY(section()->isSettled());
        QCOMPARE(rules(), QStringList());
        QTRY_COMPARE(rules(), QStringList{RuleId::noGoalOrCriterion});
    }

    void shouldReadBesideTheWindowsThread()
    {
        open(EntryBuilder{}.titled("Organised the summer party"));
        Entry book = EntryBuilder{}.titled("Organised the summer party again");
        book.body = u"We sorted the tool crib, and wrote down where everything goes. "_s.repeated(5'000);
        QVERIFY(capture(*m_career, book, m_folder->clock.now()));
        m_editor->showEntry(book.id);
        QVERIFY(!section()->isSettled() && rules().isEmpty());
        QTRY_VERIFY(section()->isSettled());
    }

    void shouldSayNothingOfAnEntryThatWasLeftWhileItWasRead()
    {
        open(EntryBuilder{}.titled("Cut scrap from 4 % to 2 % with Dana").aboveAndBeyond());
        const Entry other = EntryBuilder{}.titled("Organised the summer party");
        QVERIFY(capture(*m_career, other, m_folder->clock.now()));
        m_editor->showEntry(other.id);
        m_editor->showEntry(m_entry);
        QTRY_VERIFY(section()->isSettled());
        QCOMPARE(rules(), QStringList());
    }

    void shouldForgetOneEntryBesideTheNext()
    {
        open(EntryBuilder{}.titled("Organised the summer party"));
        m_editor->showEntry({});
        QVERIFY(!section()->isVisible());
    }

    void shouldBeReadOutAndReachedByTab()
    {
        open(EntryBuilder{}.titled("Organised the summer party"));
        const QList<QToolButton *> parts = buttons(1);
        QCOMPARE(parts.constFirst()->text(), u"Add a figure"_s);
        QVERIFY(parts.constFirst()->accessibleDescription().startsWith(u"No number yet"_s));
        QCOMPARE(parts.constLast()->accessibleName(), u"Dismiss “No number”"_s);
        QVERIFY(!parts.constLast()->toolTip().isEmpty());
        for (const QToolButton *part : parts)
            QVERIFY(part->focusPolicy() & Qt::TabFocus);
        parts.constFirst()->setFocus();
        QTest::keyClick(m_editor.get(), Qt::Key_Tab);
        QCOMPARE(m_editor->focusWidget(), parts.constLast());
        QTest::keyClick(parts.constLast(), Qt::Key_Space);
        QTRY_COMPARE(stored().dismissedFindings, QStringList{RuleId::noNumber});
    }

private:
    void open(const Entry &entry)
    {
        m_entry = entry.id;
        QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
        const JournalTools tools{m_folder->clock, m_prompt, [this] { return new MarkdownEditor(m_highlighting); },
                                 [](const Error &) {}};
        m_editor = std::make_unique<EntryEditor>(*m_career, *m_names, *m_edits, tools);
        m_editor->resize(760, 1200);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        m_editor->activateWindow();
        m_editor->showEntry(entry.id);
        QTRY_VERIFY(section()->isSettled());
    }
    FindingsSection *section() const { return m_editor->findings(); }
    QList<FindingRow *> rows() const
    {
        QList<FindingRow *> rows = section()->findChildren<FindingRow *>();
        rows.removeIf([](const FindingRow *row) { return !row->isVisible(); });
        return rows;
    }
    QStringList rules() const
    {
        QStringList rules;
        for (const FindingRow *row : rows())
            rules << row->finding().rule;
        return rules;
    }
    /** The way to the field, and the way out. */
    QList<QToolButton *> buttons(int row) const { return rows().at(row)->findChildren<QToolButton *>(); }
    Entry stored() { return **EntryRepository(m_career->reader()).find(m_entry); }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<JournalEdits> m_edits;
    Highlighting m_highlighting;
    ScriptedPrompt m_prompt;
    std::unique_ptr<EntryEditor> m_editor;
    EntryId m_entry;
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::FindingsSectionTest)

#include "findingssectiontest.moc"
