// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachmentcontents.h"
#include "attachmentssection.h"
#include "careerfolder.h"
#include "careernames.h"
#include "chipbutton.h"
#include "choosing.h"
#include "clock.h"
#include "entrybuilder.h"
#include "entryeditor.h"
#include "headwaytest.h"
#include "heldbacknote.h"
#include "highlighting.h"
#include "journaledits.h"
#include "journaltools.h"
#include "markdowneditor.h"
#include "pendingedits.h"
#include "personrepository.h"
#include "scriptedprompt.h"
#include "stuckdisk.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Headway {

/** What makes an entry evidence, in the editor: its story, who had which part, whether it lasted, what proves it. */
class EntryEvidenceTest final : public QObject
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
    const FixedClock m_clock{QDate(2026, 11, 3)};
    QStringList m_told; ///< What went wrong.
    const JournalTools m_tools{m_clock, m_prompt, [this] { return new MarkdownEditor(m_highlighting); },
                               [this](const Error &error) { m_told << error.sentence; }};
    std::unique_ptr<EntryEditor> m_editor;
    Person m_dana{.id = PersonId::make(), .name = u"Dana"_s};
    Entry m_entry;

    Entry stored() { return **EntryRepository(m_career->reader()).find(m_entry.id); }
    bool isSettled()
    {
        m_editor->flush();
        return QTest::qWaitFor([this] { return m_pending->pending() == 0; });
    }
    template<typename Widget>
    Widget *called(const QString &name) const
    {
        for (auto *widget : m_editor->findChildren<Widget *>()) {
            if (widget->accessibleName().remove(u'&') == name && !widget->isHidden())
                return widget;
        }
        return nullptr;
    }
    QToolButton *button(const QString &text) const
    {
        for (auto *button : m_editor->findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /** Opens the menu of a chip by its key, and chooses from it. */
    bool choose(const QString &chip, const QString &action)
    {
        auto *chosen = called<ChipButton>(chip);
        if (!chosen)
            return false;
        QTest::keyClick(chosen, Qt::Key_Return);
        for (auto *menu : m_editor->findChildren<QMenu *>()) {
            for (QAction *one : menu->actions()) {
                if (menu->isVisible() && one->text().remove(u'&') == action) {
                    one->trigger();
                    menu->close();
                    return true;
                }
            }
        }
        return false;
    }
    QString fileWith(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->file(qPrintable(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QUrl fileUrl(const QString &name, bool isThere = true) const
    {
        return QUrl::fromLocalFile(isThere ? fileWith(name, name.toUtf8()) : m_folder->file(qPrintable(name)));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        m_pending = std::make_unique<PendingEdits>(*m_career);
        m_edits = std::make_unique<JournalEdits>(*m_pending, m_folder->clock);
        const QDateTime now = m_folder->clock.now();
        QVERIFY(wentWell(m_career->perform(
            {u"Dana"_s}, [this, now](Session &session) { return PersonRepository(session).insert(m_dana, now); })));
        m_entry = EntryBuilder{}.titled("Fewer falls").with(m_dana.id);
        QVERIFY(capture(*m_career, m_entry, now));
        m_names = std::make_unique<CareerNames>(*m_career);
        m_editor = std::make_unique<EntryEditor>(*m_career, *m_names, *m_edits, m_tools);
        m_editor->resize(760, 1200);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        m_editor->showEntry(m_entry.id);
        m_prompt.agrees = true;
        m_prompt.opened.clear();
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

    void shouldOfferTheStoryUntilItIsBegun()
    {
        QVERIFY(!called<MarkdownEditor>(u"Result: what came of it"_s)->isVisible());
        button(u"Add situation, action and result"_s)->click();
        auto *situation = called<MarkdownEditor>(u"Situation: how things stood"_s);
        QVERIFY(situation->isVisible());
        QTest::keyClicks(situation, u"Nine falls a month"_s);
        QVERIFY(isSettled());
        QCOMPARE(stored().situation, u"Nine falls a month"_s);
        QVERIFY(!button(u"Add situation, action and result"_s));
    }

    void shouldKeepApartTheStoriesOfTwoEntries()
    {
        const Entry other = EntryBuilder{}.titled("Shorter waiting");
        QVERIFY(capture(*m_career, other, m_folder->clock.now()));
        button(u"Add situation, action and result"_s)->click();
        QTest::keyClicks(called<MarkdownEditor>(u"Action: what you did"_s), u"Walked the ward"_s);
        m_editor->showEntry(other.id);
        QVERIFY(isSettled());
        QCOMPARE(stored().action, u"Walked the ward"_s);
        QVERIFY((*EntryRepository(m_career->reader()).find(other.id))->action.isEmpty());
        QVERIFY(button(u"Add situation, action and result"_s));
    }

    void shouldTellThePartOfSomebody()
    {
        QVERIFY(choose(u"Dana"_s, u"Witness"_s));
        QVERIFY(isSettled());
        QCOMPARE(stored().people.constFirst(), EntryPerson(m_dana.id, PersonPart::Witness));
        QTRY_VERIFY(called<ChipButton>(u"Dana, Witness"_s));
        QVERIFY(choose(u"Dana, Witness"_s, u"May be quoted"_s));
        QVERIFY(isSettled());
        QCOMPARE(stored().people.constFirst(), EntryPerson(m_dana.id, PersonPart::Witness, true));
        QTRY_VERIFY(called<ChipButton>(u"Dana, Witness · may be quoted"_s));
    }

    void shouldTakeSomebodyOffByTheKey()
    {
        QTest::keyClick(called<ChipButton>(u"Dana"_s), Qt::Key_Delete);
        QVERIFY(isSettled());
        QVERIFY(stored().people.isEmpty());
    }

    void shouldMakeAStrengthOfANewName()
    {
        auto *field = called<QLineEdit>(u"Add a strength"_s);
        QTest::keyClicks(field, u"Calm"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(isSettled());
        QTRY_COMPARE(m_names->strengths().size(), 1);
        QCOMPARE(stored().strengths, QList<StrengthId>{m_names->strengths().constFirst().id});
    }

    void shouldTellThatItLasts()
    {
        auto *lasting = called<QComboBox>(u"Whether it lasted"_s);
        chooseValue(lasting, Lasting::Lasts);
        QVERIFY(isSettled());
        QCOMPARE(stored().lasting, Lasting::Lasts);
        QCOMPARE(stored().lastingDate, m_entry.date);
    }

    void shouldKeepTheDateThatWasTypedWhateverIsChosenThen()
    {
        auto *lasting = called<QComboBox>(u"Whether it lasted"_s);
        chooseValue(lasting, Lasting::Lasts);
        QVERIFY(isSettled());
        auto *date = called<QDateEdit>(u"When it was last seen to hold"_s);
        date->setFocus();
        date->setSelectedSection(QDateTimeEdit::DaySection);
        QTest::keyClicks(date, u"12"_s);
        chooseValue(lasting, Lasting::Ended); // By its key: the date has not lost the focus.
        QVERIFY(isSettled());
        QCOMPARE(stored().lasting, Lasting::Ended);
        QCOMPARE(stored().lastingDate, QDate(2026, 11, 12));
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(stored().lasting, Lasting::Lasts);
        QCOMPARE(stored().lastingDate, QDate(2026, 11, 12));
    }

    void shouldShowHowFiguresBeginThatAreTooLong()
    {
        const QString name = u"Medication rounds that ended before breakfast was served"_s;
        m_edits->setMetrics({m_entry.id, m_entry.title},
                            {{MetricId::make(), name, 1234567.5, 1000, u"minutes and a half"_s}}, 1);
        QTRY_VERIFY(called<QLineEdit>(u"What was measured"_s));
        for (const QString &field : {u"What was measured"_s, u"Before"_s, u"After"_s, u"Unit"_s})
            QCOMPARE(called<QLineEdit>(field)->cursorPosition(), 0);
    }

    void shouldSayWhomAnEntryForOthersNamesWhoIsStillPrivate()
    {
        const auto *note = m_editor->findChild<HeldBackNote *>();
        QVERIFY(!note->isVisible());
        m_edits->setAudience({m_entry.id, m_entry.title}, Audience::Boss);
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->findChild<QLabel *>()->text(),
                 u"Also names Dana, not released to your boss: reports for your boss leave the entry out."_s);
        QTest::mouseClick(button(u"Release them too"_s), Qt::LeftButton);
        QTRY_VERIFY(!note->isVisible());
        QCOMPARE(PersonRepository(m_career->reader()).find(m_dana.id).value()->audience, Audience::Boss);
        QCOMPARE(m_career->undoText(), u"Release “Dana”"_s);
    }

    void shouldFindNamesInTheWordsOfAnEntryForOthers()
    {
        const EditedEntry edited{m_entry.id, m_entry.title};
        m_edits->unlink(edited, m_dana.id, m_dana.name);
        m_edits->setBody(edited, u"Thanks to Dana."_s, 1);
        m_edits->setAudience(edited, Audience::Sponsor);
        QTRY_VERIFY(m_editor->findChild<HeldBackNote *>()->isVisible());
        m_edits->setAudience(edited, Audience::Private);
        QTRY_VERIFY(!m_editor->findChild<HeldBackNote *>()->isVisible());
    }

    void shouldKeepADroppedFileWithTheEntry()
    {
        const QString file = fileWith(u"letter.txt"_s, "Well done.");
        auto *files = m_editor->findChild<AttachmentsSection *>();
        files->attach(QList{QUrl::fromLocalFile(file)});
        QTRY_COMPARE(stored().attachments.size(), 1);
        const Attachment kept = stored().attachments.constFirst();
        QCOMPARE(kept.fileName, u"letter.txt"_s);
        QCOMPARE(kept.mediaType, u"text/plain"_s);
        QCOMPARE(AttachmentContents(m_career->reader()).get(kept.hash).value(), "Well done."_ba);
        QCOMPARE(m_career->undoText(), u"Attach “letter.txt”"_s);
    }

    void shouldAttachAllFilesThatAreChosen()
    {
        m_prompt.files = {fileWith(u"letter.txt"_s, "Well done."), fileWith(u"figures.csv"_s, "10,6")};
        QTest::keyClick(button(u"Attach files…"_s), Qt::Key_Space);
        QTRY_COMPARE(stored().attachments.size(), 2);
        m_prompt.files.clear(); // Thought better of it.
        QTest::keyClick(button(u"Attach files…"_s), Qt::Key_Space);
        QVERIFY(isSettled());
        QCOMPARE(stored().attachments.size(), 2);
    }

    void shouldOpenACopyThatNobodyElseMayRead()
    {
        const QString file = fileWith(u"letter.txt"_s, "Well done.");
        m_editor->findChild<AttachmentsSection *>()->attach(QList{QUrl::fromLocalFile(file)});
        QTRY_COMPARE(stored().attachments.size(), 1);
        QTRY_VERIFY(called<ChipButton>(u"letter.txt, 10 bytes"_s));
        QVERIFY(choose(u"letter.txt, 10 bytes"_s, u"Open"_s));
        QTRY_COMPARE(m_prompt.opened.size(), 1);
        const QFileInfo copy(m_prompt.opened.constFirst());
        QCOMPARE(copy.fileName(), u"letter.txt"_s);
        QVERIFY(copy.filePath().startsWith(m_career->folder()));
        QVERIFY(!copy.permission(QFile::ReadGroup) && !copy.permission(QFile::ReadOther));
        m_editor.reset();
        QVERIFY(!QFileInfo::exists(copy.filePath()));
    }

    void shouldSayWhereNoProgramOpensAFile()
    {
        const QString file = fileWith(u"plan.xyz"_s, "1");
        m_editor->findChild<AttachmentsSection *>()->attach(QList{QUrl::fromLocalFile(file)});
        QTRY_VERIFY(called<ChipButton>(u"plan.xyz, 1 bytes"_s));
        m_prompt.opens = false;
        QVERIFY(choose(u"plan.xyz, 1 bytes"_s, u"Open"_s));
        QTRY_COMPARE(m_prompt.told, QStringList{u"No program of this computer opens “plan.xyz”."_s});
        m_prompt.opens = true;
    }

    void shouldCallAFileByItsNameWhateverStandsInIt()
    {
        const QString file = fileWith(u"Plan %1.pdf"_s, "%PDF");
        m_editor->findChild<AttachmentsSection *>()->attach(QList{QUrl::fromLocalFile(file)});
        QTRY_COMPARE(stored().attachments.size(), 1);
        QCOMPARE(m_career->undoText(), u"Attach “Plan %1.pdf”"_s);
        QTRY_VERIFY(called<ChipButton>(u"Plan %1.pdf, 4 bytes"_s));
        QTest::keyClick(called<ChipButton>(u"Plan %1.pdf, 4 bytes"_s), Qt::Key_Delete);
        QTRY_VERIFY(stored().attachments.isEmpty());
        QCOMPARE(m_career->undoText(), u"Remove “Plan %1.pdf”"_s);
    }

    void shouldShowTheEndingOfALongNameAndLeaveRoomForTheButton()
    {
        const QString name = u"Protocol of the ward meeting with the pharmacy of 3 November 2026, signed.txt"_s;
        m_editor->findChild<AttachmentsSection *>()->attach(QList{QUrl::fromLocalFile(fileWith(name, "1"))});
        QTRY_VERIFY(called<ChipButton>(name + u", 1 bytes"_s));
        const auto *chip = called<ChipButton>(name + u", 1 bytes"_s);
        const QString written = chip->wordsIn(chip->width());
        QVERIFY2(written.startsWith(u"Protocol") && written.endsWith(u".txt"), qPrintable(written));
        QTRY_VERIFY(button(u"Attach files…"_s)->height() >= chip->height());
        const QWidget *next = chip->nextInFocusChain();
        while (next->focusPolicy() == Qt::NoFocus)
            next = next->nextInFocusChain();
        QCOMPARE(next, button(u"Attach files…"_s));
    }

    void shouldAskBeforeItOpensAProgram()
    {
        const QString file = fileWith(u"setup.exe"_s, "MZ");
        m_editor->findChild<AttachmentsSection *>()->attach(QList{QUrl::fromLocalFile(file)});
        QTRY_VERIFY(called<ChipButton>(u"setup.exe, 2 bytes"_s));
        m_prompt.agrees = false;
        QVERIFY(choose(u"setup.exe, 2 bytes"_s, u"Open"_s));
        QCOMPARE(m_prompt.questions.constLast(), u"“\u2068setup.exe\u2069” may be a program. Open it all the same?"_s);
        QVERIFY(m_prompt.opened.isEmpty());
    }

    void shouldCallAPastedPictureAfterItsDay()
    {
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::white);
        m_editor->findChild<AttachmentsSection *>()->attach(picture);
        QTRY_COMPARE(stored().attachments.size(), 1);
        QCOMPARE(stored().attachments.constFirst().fileName, u"Picture 2026-11-03.png"_s);
        QCOMPARE(stored().attachments.constFirst().mediaType, u"image/png"_s);
    }

    void shouldSayWhyAFileWasNotAttached()
    {
        m_told.clear();
        m_editor->findChild<AttachmentsSection *>()->attach(QList{QUrl::fromLocalFile(m_folder->file("gone.txt"))});
        QTRY_COMPARE(m_told.size(), 1);
        QVERIFY(m_told.constFirst().contains(u"gone.txt"_s));
        QVERIFY(stored().attachments.isEmpty());
    }

    void shouldAttachWhatIsDroppedTogetherInOneStepOfUndo()
    {
        m_told.clear();
        const QList<QUrl> files{fileUrl(u"letter.txt"_s), fileUrl(u"gone.txt"_s, false), fileUrl(u"figures.csv"_s),
                                fileUrl(u"plan.md"_s)};
        m_editor->findChild<AttachmentsSection *>()->attach(files);
        QTRY_COMPARE(stored().attachments.size(), 3);
        QTRY_COMPARE(m_career->undoText(), u"Attach 3 file(s) to “%1”"_s.arg(m_entry.title));
        QCOMPARE(m_told.size(), 1);
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(stored().attachments.isEmpty());
    }

    void shouldReadTheNextFileWhenTheLastIsStored()
    {
        const QList<QUrl> files{fileUrl(u"first.txt"_s), fileUrl(u"second.txt"_s)};
        SlowDisk disk(*m_career);
        m_editor->findChild<AttachmentsSection *>()->attach(files);
        QTRY_COMPARE(m_pending->pending(), 1); // Read, and on its way.
        fileWith(u"second.txt"_s, "As it is by then");
        disk.open();
        QTRY_COMPARE(stored().attachments.size(), 2);
        const Attachment second = stored().attachments.constLast();
        QCOMPARE(AttachmentContents(m_career->reader()).get(second.hash).value(), "As it is by then"_ba);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::EntryEvidenceTest)
#include "entryevidencetest.moc"
