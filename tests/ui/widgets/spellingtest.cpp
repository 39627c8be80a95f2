// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling.h"
#include "headwaytest.h"
#include "highlighting.h"
#include "markdowneditor.h"
#include "scripteddictionaries.h"
#include "spellingmarks.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Headway {

/** An editor as people see it, and two small dictionaries. */
class SpellingTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Spelling> m_spelling;
    Highlighting m_highlighting;
    std::unique_ptr<MarkdownEditor> m_editor;

    QString file() const { return m_folder->filePath(u"settings.ini"_s); }
    void begin(bool hasDictionaries)
    {
        m_spelling = std::make_unique<Spelling>(*m_settings, std::make_unique<ScriptedDictionaries>(hasDictionaries));
        m_editor = std::make_unique<MarkdownEditor>(m_highlighting);
        m_editor->setSpelling(*m_spelling);
        m_editor->resize(400, 300);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        QTRY_VERIFY(m_editor->findChild<SpellingMarks *>());
        m_editor->setFocus();
    }
    QString underlined() const
    {
        QStringList words;
        auto *marks = m_editor->findChild<SpellingMarks *>();
        for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
            for (const TextRange &word : marks->in(block))
                words << block.text().mid(word.start, word.length);
        }
        return words.join(u'|');
    }
    void write(const QString &text)
    {
        m_editor->setPlainText(text);
        m_editor->moveCursor(QTextCursor::End);
    }
    QMenu *menuAt(const QString &word)
    {
        QTextCursor cursor = m_editor->document()->find(word);
        cursor.setPosition(cursor.selectionStart() + 1);
        const QPoint place = m_editor->cursorRect(cursor).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_editor->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_editor->viewport(), &event);
        QMenu *menu = nullptr;
        const auto isShown = [&] {
            const auto menus = m_editor->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
            const auto shown = std::ranges::find_if(menus, [](QMenu *each) { return each->isVisible(); });
            menu = shown == menus.end() ? nullptr : *shown;
            return menu != nullptr;
        };
        return QTest::qWaitFor(isShown) ? menu : nullptr;
    }
    static QAction *action(const QMenu *menu, const QString &text)
    {
        for (QAction *each : menu->actions()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    static QStringList texts(const QMenu *menu)
    {
        QStringList all;
        for (const QAction *each : menu->actions())
            all << each->text().remove(u'&');
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(file());
        begin(true);
    }

    void cleanup()
    {
        m_editor.reset();
        m_spelling.reset();
        m_settings.reset();
    }

    void shouldUnderlineWhatIsMisspelled()
    {
        write(u"The nihgt shift sayd: well."_s);
        QTRY_COMPARE(underlined(), u"nihgt|sayd"_s);
    }

    void shouldCheckNoMarksNoNamesNoAddressesAndNoCode()
    {
        write(u"# the `nihgt` @Danaa #tagg >Goall 10 dayz\n[well](https://exampel.org/sayd)\n```\nnihgt\n```\nsayd "_s);
        QTRY_COMPARE(underlined(), u"dayz|sayd"_s);
    }

    void shouldCheckEachParagraphInItsLanguage()
    {
        write(u"Die Nachtschicht für the\n\nthe shift für"_s);
        QTRY_COMPARE(underlined(), u"the|the|shift"_s);
    }

    void shouldLeaveQuotationsInOtherLettersAlone()
    {
        write(u"The nihgt shift said شكرا جزيلا well, спасибо."_s);
        QTRY_COMPARE(underlined(), u"nihgt"_s);
    }

    void shouldLeaveTheWordAloneThatIsBeingTyped()
    {
        QTest::keyClicks(m_editor.get(), u"teh sayd"_s);
        QTRY_COMPARE(underlined(), u"teh"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Home);
        QCOMPARE(underlined(), u"teh|sayd"_s);
    }

    void shouldMoveMarksAlongWithWhatIsTyped()
    {
        write(u"well teh sayd"_s);
        QTRY_COMPARE(underlined(), u"teh|sayd"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Home);
        QTest::keyClicks(m_editor.get(), u"the "_s);
        QCOMPARE(underlined(), u"teh|sayd"_s); // At once, before it is checked again.
        m_editor->find(u"teh"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_Delete);
        QCOMPARE(underlined(), u"sayd"_s);
    }

    void shouldForgetParagraphsThatAreGone()
    {
        write(u"teh\n\nsayd"_s);
        QTRY_COMPARE(underlined(), u"teh|sayd"_s);
        m_editor->selectAll();
        QTest::keyClicks(m_editor.get(), u"well "_s);
        QTRY_COMPARE(underlined(), QString());
        write(u"the shift"_s);
        QCOMPARE(underlined(), QString());
    }

    void shouldCheckAnewWhatAFenceTurnsIntoCode()
    {
        write(u"\nteh\n"_s);
        QTRY_COMPARE(underlined(), u"teh"_s);
        m_editor->moveCursor(QTextCursor::Start);
        QTest::keyClicks(m_editor.get(), u"```"_s);
        QTRY_COMPARE(underlined(), QString());
    }

    void shouldCheckOnlyWhatIsSeen()
    {
        write(u"teh\n"_s.repeated(400));
        m_editor->moveCursor(QTextCursor::Start);
        ScriptedDictionaries::asked = 0;
        QTRY_VERIFY(ScriptedDictionaries::asked > 0);
        QCOMPARE_LT(ScriptedDictionaries::asked.load(), 100);
    }

    void shouldOfferWhatMayHaveBeenMeant()
    {
        write(u"well teh shift"_s);
        QTRY_COMPARE(underlined(), u"teh"_s);
        const QMenu *menu = menuAt(u"teh"_s);
        QVERIFY(menu);
        QCOMPARE(texts(menu).first(2), (QStringList{u"the"_s, u"ten"_s}));
        action(menu, u"the"_s)->trigger();
        QCOMPARE(m_editor->toPlainText(), u"well the shift"_s);
        m_editor->undo();
        QCOMPARE(m_editor->toPlainText(), u"well teh shift"_s);
    }

    void shouldKeepOwnWordsInTheSettingsAndNowhereElse()
    {
        write(u"well teh shift"_s);
        QTRY_COMPARE(underlined(), u"teh"_s);
        action(menuAt(u"teh"_s), u"Add “teh” to my words"_s)->trigger();
        QTRY_COMPARE(underlined(), QString());
        QCOMPARE(Settings(file()).ownWords(), QStringList{u"teh"_s});
        cleanup();
        m_settings = std::make_unique<Settings>(file());
        begin(true);
        write(u"Teh sayd "_s);
        QTRY_COMPARE(underlined(), u"sayd"_s);
    }

    void shouldIgnoreAWordUntilTheEnd()
    {
        write(u"well teh shift"_s);
        QTRY_COMPARE(underlined(), u"teh"_s);
        action(menuAt(u"teh"_s), u"Ignore “teh” for now"_s)->trigger();
        QTRY_COMPARE(underlined(), QString());
        QCOMPARE(Settings(file()).ownWords(), QStringList());
    }

    void shouldKnowTheNamesOfPeopleAndGoals()
    {
        m_spelling->setNames({u"Dana Whitfield"_s, u"Kanbann"_s});
        write(u"the Whitfield’s kanbann Danaa "_s);
        QTRY_COMPARE(underlined(), u"kanbann|Danaa"_s);
    }

    void shouldRememberTheLanguageThatIsChosen()
    {
        write(u"well teh shift"_s);
        QTRY_COMPARE(underlined(), u"teh"_s);
        QMenu *languages = action(menuAt(u"shift"_s), u"Spelling"_s)->menu();
        QTRY_COMPARE(texts(languages), (QStringList{u"Automatic"_s, u"None"_s, QString(), u"Deutsch"_s, u"English"_s}));
        QVERIFY(action(languages, u"Automatic"_s)->isChecked());
        action(languages, u"Deutsch"_s)->trigger();
        QTRY_COMPARE(underlined(), u"well|teh|shift"_s);
        QCOMPARE(Settings(file()).spelling(),
                 (SpellingChoice{.way = SpellingChoice::Way::Language, .language = u"de"_s}));
        m_spelling->choose({.way = SpellingChoice::Way::None});
        QTRY_COMPARE(underlined(), QString());
        QCOMPARE(Settings(file()).spelling().way, SpellingChoice::Way::None);
    }

    void shouldSayCalmlyThatThereIsNoDictionary()
    {
        cleanup();
        m_settings = std::make_unique<Settings>(file());
        begin(false);
        write(u"well teh shift"_s);
        const QMenu *menu = menuAt(u"teh"_s);
        QMenu *languages = action(menu, u"Spelling"_s)->menu();
        QTRY_COMPARE(texts(languages).constFirst(), u"This computer has no dictionary yet."_s);
        QCOMPARE(underlined(), QString());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::SpellingTest)

#include "spellingtest.moc"
