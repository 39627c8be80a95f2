// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryeditor.h"
#include "careerfolder.h"
#include "careernames.h"
#include "chipsedit.h"
#include "choosing.h"
#include "clock.h"
#include "entrybuilder.h"
#include "entrytitle.h"
#include "headwaytest.h"
#include "highlighting.h"
#include "journaledits.h"
#include "journaltools.h"
#include "losttable.h"
#include "markdowneditor.h"
#include "pendingedits.h"
#include "scriptedprompt.h"
#include "stuckdisk.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Headway {

/** One entry being written, on a real career file whose disk is slow or full where the test wants it. */
class EntryEditorTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::unique_ptr<CareerNames> m_names;
    std::unique_ptr<PendingEdits> m_pending;
    std::unique_ptr<JournalEdits> m_edits;
    Highlighting m_highlighting;
    ScriptedPrompt m_prompt;
    const SystemClock m_clock;
    const JournalTools m_tools{m_clock, m_prompt, [this] { return new MarkdownEditor(m_highlighting); },
                               [](const Error &) {}};
    std::unique_ptr<EntryEditor> m_editor;
    Entry m_falls = EntryBuilder{}.titled("Fewer falls").measured("Falls", 9, 6, "").build();
    Entry m_waiting = EntryBuilder{}.titled("Shorter waiting").measured("Waiting", 38, 12, "min").build();

    Entry stored(const Entry &entry) { return **EntryRepository(m_career->reader()).find(entry.id); }
    bool isSettled()
    {
        return QTest::qWaitFor([this] { return m_pending->pending() == 0; });
    }
    QPlainTextEdit *title() const
    {
        for (auto *edit : m_editor->findChildren<QPlainTextEdit *>()) {
            if (edit->accessibleName() == u"Title")
                return edit;
        }
        return nullptr;
    }
    QLineEdit *field(const char *name) const
    {
        for (auto *edit : m_editor->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QString::fromLatin1(name) && edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    QComboBox *choice(const QString &name) const
    {
        for (auto *field : m_editor->findChildren<QComboBox *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        return std::ranges::any_of(m_editor->findChildren<QLabel *>(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    /** A field of names, also in an editor that nobody has seen yet. */
    QLineEdit *nameField(const QString &name) const
    {
        for (auto *edit : m_editor->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    ChipsEdit *people() const { return qobject_cast<ChipsEdit *>(nameField(u"Add a person"_s)->parentWidget()); }
    void addPerson(const QString &name) const
    {
        nameField(u"Add a person"_s)->setText(name);
        m_editor->flush();
    }
    /** The names follow what is stored by a turn of the event loop. */
    QStringList namesIn(const Entry &entry) const
    {
        QStringList names;
        for (const PersonId &id : idsOf(entry.people))
            names << m_names->nameOf(id);
        for (const GoalId &id : entry.goals)
            names << m_names->nameOf(id);
        for (const TagId &id : entry.tags)
            names << m_names->nameOf(id);
        names.sort();
        return names;
    }
    void readNamesAgain()
    {
        m_editor.reset();
        m_names = std::make_unique<CareerNames>(*m_career);
    }
    void openAgain()
    {
        m_editor = std::make_unique<EntryEditor>(*m_career, *m_names, *m_edits, m_tools);
        m_editor->showEntry(m_falls.id);
    }
    static void retype(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_names = std::make_unique<CareerNames>(*m_career);
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<JournalEdits>(*m_pending, m_folder->clock);
        QVERIFY(capture(*m_career, m_falls, m_folder->clock.now()));
        QVERIFY(capture(*m_career, m_waiting, m_folder->clock.now()));
        m_editor = std::make_unique<EntryEditor>(*m_career, *m_names, *m_edits, m_tools);
        m_editor->resize(760, 900);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        m_editor->activateWindow();
        m_editor->showEntry(m_falls.id);
        QTRY_VERIFY(field("After"));
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

    void shouldNeverPutFiguresIntoAnotherEntry()
    {
        retype(field("After"), u"5"_s);
        m_editor->showEntry(m_waiting.id);
        QVERIFY(isSettled());
        QCOMPARE(stored(m_falls).metrics.constFirst().after, 5.0);
        QCOMPARE(stored(m_waiting), [this] {
            Entry untouched = m_waiting;
            untouched.createdAt = stored(m_waiting).createdAt;
            untouched.changedAt = stored(m_waiting).changedAt;
            return untouched;
        }());
        QTRY_VERIFY(field("After"));
        QCOMPARE(field("After")->text(), u"12"_s);
    }

    void shouldKeepWhatIsTypedBetweenTellingAndSaving()
    {
        SlowDisk disk(*m_career);
        m_edits->setStarred({m_falls.id, m_falls.title}, true);
        title()->moveCursor(QTextCursor::End);
        QTest::keyClicks(title(), u" on"_s);
        m_editor->flush();
        QTest::keyClicks(title(), u" Ward 7"_s);
        disk.open();
        QVERIFY(isSettled());
        QCOMPARE(title()->toPlainText(), u"Fewer falls on Ward 7"_s);
        m_editor->flush();
        QVERIFY(isSettled());
        QCOMPARE(stored(m_falls).title, u"Fewer falls on Ward 7"_s);
        QVERIFY(stored(m_falls).starred);
    }

    void shouldNotFallBackToOlderTextWhileTheNewerIsBeingSaved()
    {
        auto disk = std::make_unique<SlowDisk>(*m_career);
        m_edits->setStarred({m_falls.id, m_falls.title}, true);
        SlowDisk between(*m_career);
        title()->moveCursor(QTextCursor::End);
        QTest::keyClicks(title(), u" at night"_s);
        m_editor->flush();
        disk.reset();
        QTRY_VERIFY(stored(m_falls).starred); // That is committed, and the title is not.
        QTRY_COMPARE(m_pending->pending(), 1);
        QCOMPARE(title()->toPlainText(), u"Fewer falls at night"_s);
        between.open();
        QVERIFY(isSettled());
        QCOMPARE(title()->toPlainText(), u"Fewer falls at night"_s);
    }

    void shouldNotFallBackToAnOlderChoiceWhileTheNewerIsBeingSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("value");
        QTest::newRow("kind") << u"Kind"_s << int(EntryKind::Praise);
        QTest::newRow("audience") << u"Who may read it"_s << int(Audience::Boss);
        QTest::newRow("lasting") << u"Whether it lasted"_s << int(Lasting::Lasts);
    }

    void shouldNotFallBackToAnOlderChoiceWhileTheNewerIsBeingSaved()
    {
        QFETCH(const QString, name);
        QFETCH(const int, value);
        auto disk = std::make_unique<SlowDisk>(*m_career);
        m_edits->setStarred({m_falls.id, m_falls.title}, true);
        SlowDisk between(*m_career);
        chooseValue(choice(name), value);
        disk.reset();
        QTRY_VERIFY(stored(m_falls).starred); // That is committed, and the choice is not.
        QTRY_COMPARE(m_pending->pending(), 1);
        QCOMPARE(choice(name)->currentData().toInt(), value);
        between.open();
        QVERIFY(isSettled());
        QCOMPARE(choice(name)->currentData().toInt(), value);
    }

    void shouldTellWhoMayReadItNowWhereThatAreMore()
    {
        QCoreApplication::processEvents(); // What was told before.
        const QSignalSpy performed(m_career.get(), &Career::performed);
        const auto notice = [&performed] {
            return performed.isEmpty() ? u"nothing"_s : performed.last().constFirst().value<UserAction>().notice;
        };
        chooseValue(choice(u"Who may read it"_s), Audience::Sponsor);
        QTRY_COMPARE(notice(), u"Released “Fewer falls” to your sponsors"_s);
        QVERIFY(isSettled());
        chooseValue(choice(u"Who may read it"_s), Audience::Boss);
        QTRY_COMPARE(notice(), u"Released “Fewer falls” to your boss"_s);
        QVERIFY(isSettled());
        chooseValue(choice(u"Who may read it"_s), Audience::Private);
        QTRY_COMPARE(notice(), QString());
    }

    void shouldKeepWhatCouldNotBeSavedInItsField()
    {
        StuckDisk disk(*m_career);
        QTest::keyClicks(title(), u"!"_s);
        retype(field("After"), u"5"_s);
        m_editor->flush();
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 2);
        disk.free();
        m_edits->setStarred({m_falls.id, m_falls.title}, true);
        QVERIFY(isSettled());
        QVERIFY(title()->toPlainText().contains(u'!'));
        QCOMPARE(field("After")->text(), u"5"_s);
        m_pending->retry();
        QVERIFY(isSettled());
        QVERIFY(stored(m_falls).title.contains(u'!'));
        QCOMPARE(stored(m_falls).metrics.constFirst().after, 5.0);
    }

    void shouldSaveWhatIsTypedBeforeWhatIsChosenBehindIt()
    {
        QStringList order;
        connect(m_pending.get(), &PendingEdits::saved, this,
                [&order](const RecordField &field) { order << field.name; });
        title()->moveCursor(QTextCursor::End);
        QTest::keyClicks(title(), u" on Ward 7"_s);
        m_edits->setAudience({m_falls.id, m_editor->title()},
                             Audience::Boss); // As its shortcut does: the focus stays in the title.
        QVERIFY(isSettled());
        QCOMPARE(order, (QStringList{Field::title, Field::audience}));
        QCOMPARE(m_career->undoText(), u"Change audience of “%1”"_s.arg(m_editor->title()));
    }

    void shouldSaveADateOnceItIsTyped()
    {
        QDateEdit *date = m_editor->findChild<QDateEdit *>();
        const QSignalSpy changes(m_career.get(), &Career::changed);
        date->setFocus();
        date->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(date, u"12"_s);
        m_editor->showEntry(m_waiting.id);
        QVERIFY(isSettled());
        QCOMPARE(stored(m_falls).date, QDate(2026, 11, 12));
        QCOMPARE(stored(m_waiting).date, QDate(2026, 11, 3));
        QTRY_COMPARE(changes.size(), 1);
    }

    void shouldTakeTheUnitFromTheNumber()
    {
        retype(field("After"), u"12 %"_s);
        QTest::keyClick(field("After"), Qt::Key_Tab);
        QVERIFY(isSettled());
        QCOMPARE(stored(m_falls).metrics.constFirst().after, 12.0);
        QCOMPARE(stored(m_falls).metrics.constFirst().unit, u"%"_s);
        QCOMPARE(field("After")->text(), u"12"_s);
        QCOMPARE(field("Unit")->text(), u"%"_s);
    }

    void shouldSayWhatIsNoNumberAndKeepIt()
    {
        retype(field("After"), u"abc"_s);
        QVERIFY(!says(u"no number"_s));
        QTest::keyClick(field("After"), Qt::Key_Tab);
        QVERIFY(says(u"“abc” is no number"_s));
        m_edits->setStarred({m_falls.id, m_falls.title}, true);
        QVERIFY(isSettled());
        QCOMPARE(field("After")->text(), u"abc"_s);
        QCOMPARE(stored(m_falls).metrics.constFirst().after, 6.0);
        retype(field("After"), u"5"_s);
        QVERIFY(!says(u"no number"_s));
        m_editor->flush();
        QVERIFY(isSettled());
        QCOMPARE(stored(m_falls).metrics.constFirst().after, 5.0);
    }

    void shouldKeepWhatIsNoNumberWhileAnotherEntryIsLookedAt()
    {
        retype(field("After"), u"abc"_s);
        m_editor->showEntry(m_waiting.id);
        QTRY_VERIFY(field("After"));
        QCOMPARE(field("After")->text(), u"12"_s);
        m_editor->showEntry(m_falls.id);
        QTRY_VERIFY(field("After"));
        QCOMPARE(field("After")->text(), u"abc"_s);
        QTRY_VERIFY(says(u"“abc” is no number"_s));
        QCOMPARE(stored(m_falls).metrics.constFirst().after, 6.0);
    }

    void shouldSayWhereANumberIsInAnotherUnit()
    {
        m_editor->showEntry(m_waiting.id);
        QTRY_VERIFY(field("After"));
        retype(field("After"), u"2 h"_s);
        QTest::keyClick(field("After"), Qt::Key_Tab);
        QVERIFY(says(u"“2 h” was not saved"_s));
        retype(field("Unit"), u"h"_s);
        QVERIFY(!says(u"was not saved"_s));
    }

    void shouldNeverPutANameBeingTypedIntoAnotherEntry_data()
    {
        QTest::addColumn<QString>("fieldName");
        QTest::newRow("people") << u"Add a person"_s;
        QTest::newRow("goals") << u"Add a goal"_s;
        QTest::newRow("tags") << u"Add a tag"_s;
    }

    void shouldNeverPutANameBeingTypedIntoAnotherEntry()
    {
        QFETCH(const QString, fieldName);
        nameField(fieldName)->setFocus();
        QTest::keyClicks(nameField(fieldName), u"Bob Zett"_s);
        const EntryId fresh = m_edits->begin(QDate(2026, 11, 5));
        m_editor->showEntry(fresh); // As its shortcut does: the focus is still in the field.
        m_editor->focusTitle();
        QVERIFY(isSettled());
        QTRY_COMPARE(namesIn(stored(m_falls)), QStringList{u"Bob Zett"_s});
        QVERIFY(!EntryRepository(m_career->reader()).find(fresh)->has_value());
    }

    void shouldShowNoChipOfTheEntryBefore()
    {
        StuckDisk disk(*m_career);
        addPerson(u"Bob Zett"_s);
        m_editor->showEntry(m_waiting.id);
        QVERIFY(isSettled());
        QVERIFY(people()->names().isEmpty());
        disk.free();
        m_pending->retry();
        QVERIFY(isSettled());
        QTRY_COMPARE(namesIn(stored(m_falls)), QStringList{u"Bob Zett"_s});
        QVERIFY(people()->names().isEmpty());
        m_editor->showEntry(m_falls.id);
        QCOMPARE(people()->names(), QStringList{u"Bob Zett"_s});
    }

    void shouldKeepLinksWhoseNamesAreStillBeingRead()
    {
        addPerson(u"Dana Whitfield"_s);
        QVERIFY(isSettled());
        m_career->perform({u"Add tags"_s}, [now = m_folder->clock.now()](Session &session) {
            for (int i = 0; i < 600; ++i) {
                const Tag tag{.id = TagId::make(), .name = u"tag%1"_s.arg(i)};
                if (const auto added = TagRepository(session).insert(tag, now); !added)
                    return added;
            }
            return Result<void>();
        });
        QVERIFY(wentWell(m_career->publish())); // Behind the tags.
        readNamesAgain();
        openAgain();
        QVERIFY(m_names->people().isEmpty());
        addPerson(u"Bob Zett"_s);
        QVERIFY(isSettled());
        QTRY_COMPARE(namesIn(stored(m_falls)), (QStringList{u"Bob Zett"_s, u"Dana Whitfield"_s}));
        QTRY_COMPARE(people()->names(), (QStringList{u"Dana Whitfield"_s, u"Bob Zett"_s}));
    }

    void shouldKeepLinksWhoseNamesCouldNotBeRead()
    {
        addPerson(u"Dana Whitfield"_s);
        QVERIFY(isSettled());
        LostTable lost(m_career->reader().path(), "person");
        readNamesAgain();
        lost.putBack();
        openAgain();
        QVERIFY(m_names->people().isEmpty());
        addPerson(u"Bob Zett"_s);
        QVERIFY(isSettled());
        QTRY_COMPARE(namesIn(stored(m_falls)), (QStringList{u"Bob Zett"_s, u"Dana Whitfield"_s}));
    }

    void shouldKeepALinkThatCouldNotBeSavedBesideTheNext()
    {
        StuckDisk disk(*m_career);
        addPerson(u"Anna"_s);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 1);
        disk.free();
        addPerson(u"Bob"_s);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 1);
        QVERIFY(people()->names().contains(u"Anna"_s) && people()->names().contains(u"Bob"_s));
        m_pending->retry();
        QVERIFY(isSettled());
        QTRY_COMPARE(namesIn(stored(m_falls)), (QStringList{u"Anna"_s, u"Bob"_s}));
        QTRY_COMPARE(people()->names().size(), 2);
    }

    void shouldNotTakeOffAgainWhatWasPutBack()
    {
        addPerson(u"Dana Whitfield"_s);
        QVERIFY(isSettled());
        QTRY_COMPARE(people()->names().size(), 1);
        StuckDisk disk(*m_career);
        QTest::keyClick(nameField(u"Add a person"_s), Qt::Key_Backspace);
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 1);
        QVERIFY(people()->names().isEmpty());
        disk.free();
        addPerson(u"Dana Whitfield"_s);
        m_pending->retry();
        QVERIFY(isSettled());
        QCOMPARE(m_pending->unsaved(), 0);
        QTRY_COMPARE(namesIn(stored(m_falls)), QStringList{u"Dana Whitfield"_s});
        QCOMPARE(people()->names(), QStringList{u"Dana Whitfield"_s});
    }

    void shouldTurnTheStarByWhatIsSeen()
    {
        auto disk = std::make_unique<SlowDisk>(*m_career);
        m_editor->toggleStar();
        SlowDisk between(*m_career);
        m_editor->toggleStar();
        disk.reset();
        QTRY_VERIFY(stored(m_falls).starred); // That is committed, and the second is not.
        QTRY_COMPARE(m_pending->pending(), 1);
        m_editor->toggleStar();
        between.open();
        QVERIFY(isSettled());
        QVERIFY(stored(m_falls).starred);
    }

    void shouldNameItsTextForScreenReaders()
    {
        for (const auto *edit : m_editor->findChildren<QPlainTextEdit *>())
            QVERIFY(!edit->accessibleName().isEmpty());
    }

    void shouldPutWhatIsPastedOverIntoTheText()
    {
        QApplication::clipboard()->setText(QString(longestTitle, u'a') + u" and\nmore"_s);
        title()->selectAll();
        title()->paste();
        QCOMPARE(title()->toPlainText(), QString(longestTitle, u'a'));
        m_editor->flush();
        QVERIFY(isSettled());
        QCOMPARE(stored(m_falls).title.size(), longestTitle);
        QCOMPARE(stored(m_falls).body, u"and more"_s);
    }

    void shouldTakeNoMoreLettersThanATitleHolds()
    {
        title()->setPlainText(QString(longestTitle, u'a'));
        title()->moveCursor(QTextCursor::End);
        QTest::keyClicks(title(), u"bc"_s);
        QCOMPARE(title()->toPlainText(), QString(longestTitle, u'a'));
        QInputMethodEvent letter;
        letter.setCommitString(u"é"_s);
        QApplication::sendEvent(title(), &letter);
        QTest::keyClick(title(), Qt::Key_Backspace);
        QCOMPARE(title()->toPlainText(), QString(longestTitle - 1, u'a'));
        QTest::keyClicks(title(), u"b"_s);
        QVERIFY(title()->toPlainText().endsWith(u'b'));
    }

    void shouldStoreANewEntryWithItsFirstWord()
    {
        const EntryId fresh = m_edits->begin(QDate(2026, 11, 5));
        m_editor->showEntry(fresh);
        m_editor->showEntry(m_falls.id);
        QVERIFY(!EntryRepository(m_career->reader()).find(fresh)->has_value());
        m_editor->showEntry(fresh);
        m_editor->focusTitle();
        QTest::keyClicks(title(), u"Trained two nurses"_s);
        m_editor->showEntry(m_falls.id);
        QVERIFY(isSettled());
        QCOMPARE((*EntryRepository(m_career->reader()).find(fresh))->title, u"Trained two nurses"_s);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::EntryEditorTest)

#include "entryeditortest.moc"
