// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowneditor.h"
#include "colours.h"
#include "headwaytest.h"
#include "highlighting.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

QPalette nightPalette()
{
    QPalette palette = QApplication::palette();
    palette.setColor(QPalette::Base, QColor(0x1f, 0x22, 0x26));
    palette.setColor(QPalette::Text, QColor(0xe4, 0xe7, 0xea));
    return palette;
}

/** How the letters that `words` begins with are written. */
QTextCharFormat formatOf(const QPlainTextEdit &editor, const QString &words)
{
    const QTextBlock block = editor.document()->find(words).block();
    const int at = int(block.text().indexOf(words));
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (range.start <= at && at < range.start + range.length)
            return range.format;
    }
    return {};
}

} // namespace

class MarkdownEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_editor = new MarkdownEditor(m_highlighting, m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_editor);
        column->addStretch();
        m_window->resize(500, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_highlighting.isLoaded());
        m_editor->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void shouldColourWhatIsRecognised()
    {
        m_editor->setPlainText(u"Thanks @Dana, **10 days** on 2026-11-03"_s);
        const Colours colours = Colours::of(m_editor->palette());
        QCOMPARE(formatOf(*m_editor, u"@Dana"_s).foreground().color(), colours.person);
        QCOMPARE(formatOf(*m_editor, u"10 days"_s).foreground().color(), colours.number);
        QCOMPARE(formatOf(*m_editor, u"2026"_s).foreground().color(), colours.date);
    }

    void shouldNeverTellAnythingByColourAlone()
    {
        m_editor->setPlainText(u"x @Dana #process >Onboarding 10 days 2026-11-03 [a](b)"_s);
        for (const QString &words : {u"@Dana"_s, u"#process"_s, u">Onboarding"_s, u"10 days"_s, u"2026"_s, u"a]"_s}) {
            const QTextCharFormat format = formatOf(*m_editor, words);
            QVERIFY2(format.fontWeight() > QFont::Normal || format.underlineStyle() != QTextCharFormat::NoUnderline,
                     qPrintable(words));
        }
    }

    void shouldFollowTheWindowFromLightToDark()
    {
        m_editor->setPlainText(u"Thanks @Dana"_s);
        const QColor byDay = formatOf(*m_editor, u"@Dana"_s).foreground().color();
        m_window->setPalette(nightPalette());
        const QColor byNight = formatOf(*m_editor, u"@Dana"_s).foreground().color();
        QVERIFY(byDay != byNight);
        QVERIFY(contrast(byNight, nightPalette().color(QPalette::Base)) >= 4.5);
    }

    void shouldNotTakeColouringForAnEdit()
    {
        m_editor->setPlainText(u"Thanks @Dana"_s);
        const QSignalSpy changes(m_editor, &QPlainTextEdit::textChanged);
        m_window->setPalette(nightPalette());
        m_window->hide();
        m_window->show();
        QCOMPARE(changes.count(), 0);
    }

    void shouldWaitWithItsColoursUntilTheWindowStands()
    {
        Highlighting highlighting;
        MarkdownEditor editor(highlighting);
        editor.setPlainText(u"Thanks @Dana"_s);
        editor.show();
        QVERIFY(!highlighting.isLoaded());
        QTRY_VERIFY(formatOf(editor, u"@Dana"_s).fontWeight() > QFont::Normal);
    }

    void shouldGoOnWithAListOnEnter()
    {
        QTest::keyClicks(m_editor, u"- [x] asked"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClicks(m_editor, u"told"_s);
        QCOMPARE(m_editor->toPlainText(), u"- [x] asked\n- [ ] told"_s);
    }

    void shouldEndAListOnEnterBehindAnEmptyPoint()
    {
        QTest::keyClicks(m_editor, u"1. one"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClicks(m_editor, u"words"_s);
        QCOMPARE(m_editor->toPlainText(), u"1. one\nwords"_s);
    }

    void shouldTakeBackAContinuedListAtOnce()
    {
        m_editor->insertPlainText(u"- one"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keySequence(m_editor, QKeySequence::Undo);
        QCOMPARE(m_editor->toPlainText(), u"- one"_s);
    }

    void shouldBreakALineBeforeItsMarkAsEver()
    {
        m_editor->setPlainText(u"- one"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->toPlainText(), u"\n- one"_s);
    }

    void shouldMakeTheWordAtTheCursorBoldAndPlainAgain()
    {
        m_editor->setPlainText(u"falls"_s);
        m_editor->toggleBold();
        QCOMPARE(m_editor->toPlainText(), u"**falls**"_s);
        m_editor->toggleBold();
        QCOMPARE(m_editor->toPlainText(), u"falls"_s);
    }

    void shouldTakeOffMarksThatStandAroundTheWord()
    {
        m_editor->setPlainText(u"Fewer **falls** now"_s);
        m_editor->find(u"alls"_s);
        m_editor->moveCursor(QTextCursor::PreviousCharacter);
        m_editor->toggleBold();
        QCOMPARE(m_editor->toPlainText(), u"Fewer falls now"_s);
    }

    void shouldAddItalicToWhatIsBold()
    {
        m_editor->setPlainText(u"**falls**"_s);
        m_editor->find(u"falls"_s);
        m_editor->toggleItalic();
        QCOMPARE(m_editor->toPlainText(), u"***falls***"_s);
    }

    void shouldLeadToTheAddressOfANewLink()
    {
        m_editor->setPlainText(u"note"_s);
        m_editor->selectAll();
        QTest::keyClick(m_editor, Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(m_editor, u"https://x.org"_s);
        QCOMPARE(m_editor->toPlainText(), u"[note](https://x.org)"_s);
    }

    void shouldLeaveTheFieldWithTab() { QVERIFY(m_editor->tabChangesFocus()); }

    void shouldTakeOverNothingButPlainText()
    {
        auto *mime = new QMimeData;
        mime->setHtml(u"<b>Dana</b><img src='file:///etc/passwd'>"_s);
        mime->setText(u"Dana"_s);
        QApplication::clipboard()->setMimeData(mime);
        m_editor->paste();
        QCOMPARE(m_editor->toPlainText(), u"Dana"_s);
        QVERIFY(m_editor->document()->allFormats().size() <= 3);
    }

    void shouldGrowWithItsText()
    {
        const int before = m_editor->height();
        m_editor->setPlainText(u"One line\n"_s.repeated(15));
        QTRY_VERIFY(m_editor->height() > before);
    }

    void shouldNotScrollWhileItsTextFits()
    {
        m_editor->setPlainText(u"# Heading\n"_s + u"One line\n"_s.repeated(12));
        QTRY_COMPARE(m_editor->height(), m_editor->sizeHint().height());
        QCOMPARE(m_editor->verticalScrollBar()->maximum(), 0);
    }

    void shouldScrollWhereThePageEnds()
    {
        m_editor->setPlainText(u"One line\n"_s.repeated(500));
        QCoreApplication::processEvents();
        QVERIFY(m_editor->height() <= m_window->height());
    }

    void shouldSetLinesApartEvenly()
    {
        m_editor->setPlainText(u"# Heading `code`\nplain\nplain"_s);
        const auto top = [this](int block) {
            return m_editor->cursorRect(QTextCursor(m_editor->document()->findBlockByNumber(block))).center().y();
        };
        QVERIFY(std::abs((top(1) - top(0)) - (top(2) - top(1))) <= 1);
    }

private:
    Highlighting m_highlighting;
    std::unique_ptr<QWidget> m_window;
    MarkdownEditor *m_editor = nullptr;
};

HEADWAY_TEST_MAIN(QApplication, MarkdownEditorTest)
#include "markdowneditortest.moc"
