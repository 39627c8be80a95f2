// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownactions.h"
#include "headwaytest.h"
#include "highlighting.h"
#include "linkdialog.h"
#include "markdowneditor.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Headway;
using namespace Qt::StringLiterals;

/** What keys and buttons do to the words of an editor. */
class MarkdownActionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_editor = new MarkdownEditor(m_highlighting, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_editor);
        m_window->resize(500, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_editor->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void shouldMakeTheWordAtTheCursorBoldAndPlainAgain()
    {
        m_editor->setPlainText(u"falls"_s);
        QTest::keySequence(m_editor, QKeySequence::Bold);
        QCOMPARE(m_editor->toPlainText(), u"**falls**"_s);
        QTest::keySequence(m_editor, QKeySequence::Bold);
        QCOMPARE(m_editor->toPlainText(), u"falls"_s);
    }

    void shouldGoOnTypingWhereTheWordWasMadeBold()
    {
        m_editor->setPlainText(u"Fewer falls now"_s);
        m_editor->find(u"falls"_s);
        m_editor->moveCursor(QTextCursor::PreviousCharacter);
        QTextCursor within = m_editor->textCursor();
        within.setPosition(8); // Behind "fa".
        m_editor->setTextCursor(within);
        QTest::keySequence(m_editor, QKeySequence::Bold);
        QVERIFY(!m_editor->textCursor().hasSelection());
        QTest::keyClicks(m_editor, u"x"_s);
        QCOMPARE(m_editor->toPlainText(), u"Fewer **faxlls** now"_s);
        QTest::keySequence(m_editor, QKeySequence::Bold);
        QTest::keyClicks(m_editor, u"y"_s);
        QCOMPARE(m_editor->toPlainText(), u"Fewer faxylls now"_s);
    }

    void shouldKeepSelectedWordsSelected()
    {
        m_editor->setPlainText(u"Fewer falls"_s);
        m_editor->find(u"falls"_s, QTextDocument::FindBackward);
        m_editor->selectAll();
        QTest::keySequence(m_editor, QKeySequence::Italic);
        QCOMPARE(m_editor->textCursor().selectedText(), u"*Fewer falls*"_s);
    }

    void shouldMakeAListAndAQuotationOfLines()
    {
        m_editor->setPlainText(u"one\n\ntwo"_s);
        m_editor->selectAll();
        m_editor->actions().list->trigger();
        QCOMPARE(m_editor->toPlainText(), u"- one\n\n- two"_s);
        m_editor->actions().list->trigger();
        QCOMPARE(m_editor->toPlainText(), u"one\n\ntwo"_s);
        m_editor->clear();
        m_editor->actions().quote->trigger();
        QTest::keyClicks(m_editor, u"well done"_s);
        QCOMPARE(m_editor->toPlainText(), u"> well done"_s);
        QTest::keySequence(m_editor, QKeySequence::Undo);
        QTest::keySequence(m_editor, QKeySequence::Undo);
        QCOMPARE(m_editor->toPlainText(), QString());
    }

    void shouldTakeOffMarksThatStandAroundTheWord()
    {
        m_editor->setPlainText(u"Fewer **falls** now"_s);
        m_editor->find(u"alls"_s);
        m_editor->moveCursor(QTextCursor::PreviousCharacter);
        QTest::keySequence(m_editor, QKeySequence::Bold);
        QCOMPARE(m_editor->toPlainText(), u"Fewer falls now"_s);
    }

    void shouldAddItalicToWhatIsBold()
    {
        m_editor->setPlainText(u"**falls**"_s);
        m_editor->find(u"falls"_s);
        QTest::keySequence(m_editor, QKeySequence::Italic);
        QCOMPARE(m_editor->toPlainText(), u"***falls***"_s);
    }

    void shouldAskForTheAddressOfANewLink_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("linked");
        QTest::newRow("a word") << u"note"_s << u"note"_s << u"https://x.org"_s << u"[note](https://x.org)"_s;
        QTest::newRow("as people write it") << u"note"_s << u"note"_s << u"x.org/a"_s << u"[note](https://x.org/a)"_s;
        QTest::newRow("a mail") << u"Dana"_s << u"Dana"_s << u"dana@x.org"_s << u"[Dana](mailto:dana@x.org)"_s;
        QTest::newRow("nothing yet") << QString() << QString() << u"https://x.org"_s << u"<https://x.org>"_s;
    }

    void shouldAskForTheAddressOfANewLink()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, address);
        QApplication::clipboard()->clear();
        m_editor->setPlainText(text);
        QTest::keyClick(m_editor, Qt::Key_L, Qt::ControlModifier);
        auto *dialog = m_window->findChild<LinkDialog *>();
        QVERIFY(dialog);
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        QTEST(fields.at(0)->text(), "words");
        QVERIFY(dialog->link().isEmpty());
        fields.at(1)->setText(address);
        dialog->accept();
        QTEST(m_editor->toPlainText(), "linked");
    }

    void shouldTakeTheAddressOfALinkFromTheClipboard()
    {
        QApplication::clipboard()->setText(u"https://x.org"_s);
        m_editor->setPlainText(u"note"_s);
        QTest::keyClick(m_editor, Qt::Key_L, Qt::ControlModifier);
        auto *dialog = m_window->findChild<LinkDialog *>();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(m_editor->toPlainText(), u"[note](https://x.org)"_s);
        QTest::keySequence(m_editor, QKeySequence::Undo);
        QCOMPARE(m_editor->toPlainText(), u"note"_s);
    }

    void shouldMakeCodeOfAWordAndWordsOfCode()
    {
        m_editor->setPlainText(u"run tests"_s);
        QTest::keyClick(m_editor, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->toPlainText(), u"`run` tests"_s);
        QTest::keyClick(m_editor, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->toPlainText(), u"run tests"_s);
    }

private:
    Highlighting m_highlighting;
    std::unique_ptr<QWidget> m_window;
    MarkdownEditor *m_editor = nullptr;
};

HEADWAY_TEST_MAIN(QApplication, MarkdownActionsTest)
#include "markdownactionstest.moc"
