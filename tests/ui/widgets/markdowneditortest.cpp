// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowneditor.h"
#include "colours.h"
#include "headwaytest.h"
#include "highlighting.h"
#include "linkfollower.h"
#include "markdownhighlighter.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
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

/** How high the highest part is that is painted at once. */
class PaintedHeight final : public QObject
{
public:
    int most = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            most = std::max(most, static_cast<QPaintEvent *>(event)->region().boundingRect().height());
        return false;
    }
};

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
        QCOMPARE(m_editor->toPlainText(), u"1. one\n\nwords"_s);
    }

    void shouldEndAListAtOnceWhereAnEmptyLineStandsAlready()
    {
        m_editor->setPlainText(u"- one\n\n- "_s);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->toPlainText(), u"- one\n\n"_s);
        QTest::keySequence(m_editor, QKeySequence::Undo);
        QCOMPARE(m_editor->toPlainText(), u"- one\n\n- "_s);
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

    void shouldPasteFormattedTextAsMarkdownInOneStep()
    {
        QTest::keyClicks(m_editor, u"Thanks: "_s);
        auto *mime = new QMimeData;
        mime->setHtml(u"<p><b>Dana</b> said</p><ul><li>well done</li></ul>"_s);
        mime->setText(u"Dana said\nwell done"_s);
        QApplication::clipboard()->setMimeData(mime);
        QTest::keySequence(m_editor, QKeySequence::Paste);
        QCOMPARE(m_editor->toPlainText(), u"Thanks: **Dana** said\n\n- well done"_s);
        QTest::keySequence(m_editor, QKeySequence::Undo);
        QCOMPARE(m_editor->toPlainText(), u"Thanks: "_s);
    }

    void shouldPasteTheLettersAloneWhereThatIsAskedFor()
    {
        auto *mime = new QMimeData;
        mime->setHtml(u"<b>Dana</b>"_s);
        mime->setText(u"Dana"_s);
        QApplication::clipboard()->setMimeData(mime);
        QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->toPlainText(), u"Dana"_s);
    }

    void shouldPasteItsOwnMarkdownAsItStands()
    {
        m_editor->setPlainText(u"- **Dana** _said_ `x*y`\n# Title"_s);
        m_editor->selectAll();
        QTest::keySequence(m_editor, QKeySequence::Copy);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keySequence(m_editor, QKeySequence::Paste);
        QCOMPARE(m_editor->toPlainText(), u"- **Dana** _said_ `x*y`\n# Title\n- **Dana** _said_ `x*y`\n# Title"_s);
    }

    void shouldPasteLettersIntoCode()
    {
        m_editor->setPlainText(u"```\n\n```"_s);
        m_editor->moveCursor(QTextCursor::Start);
        m_editor->moveCursor(QTextCursor::Down);
        auto *mime = new QMimeData;
        mime->setHtml(u"<b>a*b</b>"_s);
        mime->setText(u"a*b"_s);
        QApplication::clipboard()->setMimeData(mime);
        QTest::keySequence(m_editor, QKeySequence::Paste);
        QCOMPARE(m_editor->toPlainText(), u"```\na*b\n```"_s);
    }

    void shouldMakeALinkOfTheWordsThatAnAddressIsPastedOver()
    {
        m_editor->setPlainText(u"see the protocol"_s);
        m_editor->find(u"protocol"_s, QTextDocument::FindBackward);
        m_editor->moveCursor(QTextCursor::End);
        m_editor->moveCursor(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
        QApplication::clipboard()->setText(u"https://example.org/a(b)"_s);
        QTest::keySequence(m_editor, QKeySequence::Paste);
        QCOMPARE(m_editor->toPlainText(), u"see the [protocol](https://example.org/a%28b%29)"_s);
        QTest::keySequence(m_editor, QKeySequence::Undo);
        QCOMPARE(m_editor->toPlainText(), u"see the protocol"_s);
    }

    void shouldOfferFilesInsteadOfTheirNames()
    {
        const QSignalSpy offered(m_editor, &MarkdownEditor::filesOffered);
        auto *mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(u"/a/chart.png"_s), QUrl(u"https://example.org/b.png"_s)});
        QApplication::clipboard()->setMimeData(mime);
        QTest::keySequence(m_editor, QKeySequence::Paste);
        QCOMPARE(offered.count(), 1);
        QCOMPARE(offered.at(0).at(0).value<QList<QUrl>>(), QList{QUrl::fromLocalFile(u"/a/chart.png"_s)});
        QCOMPARE(m_editor->toPlainText(), QString());
    }

    void shouldOfferAFileThatIsDropped()
    {
        const QSignalSpy offered(m_editor, &MarkdownEditor::filesOffered);
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(u"/a/chart.png"_s)});
        const QPoint place(20, 20);
        QDragEnterEvent entering(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_editor->viewport(), &entering);
        QVERIFY(entering.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_editor->viewport(), &drop);
        QCOMPARE(offered.count(), 1);
    }

    void shouldOfferAPictureOnlyWhereNoWordsComeWithIt()
    {
        const QSignalSpy offered(m_editor, &MarkdownEditor::imageOffered);
        auto *picture = new QMimeData;
        picture->setImageData(QImage(4, 4, QImage::Format_RGB32));
        picture->setHtml(u"<img src='https://example.org/b.png'>"_s);
        QApplication::clipboard()->setMimeData(picture);
        QTest::keySequence(m_editor, QKeySequence::Paste);
        QCOMPARE(offered.count(), 1);
        auto *cells = new QMimeData;
        cells->setImageData(QImage(4, 4, QImage::Format_RGB32));
        cells->setText(u"10 days"_s);
        QApplication::clipboard()->setMimeData(cells);
        QTest::keySequence(m_editor, QKeySequence::Paste);
        QCOMPARE(offered.count(), 1);
        QCOMPARE(m_editor->toPlainText(), u"10 days"_s);
    }

    void shouldShowWhereALinkGoesBeforeItIsOpened()
    {
        QList<QUrl> opened;
        connect(m_editor, &MarkdownEditor::linkWanted, this, [&opened](const QUrl &url) { opened << url; });
        m_editor->setPlainText(u"[the report](https://example.org/r)"_s);
        click(u"report"_s, Qt::NoModifier);
        QVERIFY(!m_editor->findChild<QMenu *>());
        click(u"report"_s, Qt::ControlModifier);
        auto *menu = m_editor->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().at(0)->text(), u"https://example.org/r"_s);
        QVERIFY(opened.isEmpty());
        menu->actions().at(1)->trigger();
        QCOMPARE(opened, QList{QUrl(u"https://example.org/r"_s)});
    }

    void shouldLeadToNoFileAndNoProgram()
    {
        for (const QString &address : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"smb://host/x"_s}) {
            m_editor->setPlainText(u"[report]("_s + address + u')');
            click(u"report"_s, Qt::ControlModifier);
            QVERIFY2(!m_editor->findChild<QMenu *>(), qPrintable(address));
        }
    }

    void shouldColourCodeInItsOwnLanguage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("comment");
        QTest::newRow("bash") << u"bash"_s << u"ls # all"_s << u"# all"_s;
        QTest::newRow("by another name") << u"sh"_s << u"ls # all"_s << u"# all"_s;
        QTest::newRow("python") << u"Python"_s << u"x = 1  # one"_s << u"# one"_s;
        QTest::newRow("SQL") << u"SQL"_s << u"SELECT 1 -- one"_s << u"-- one"_s;
        QTest::newRow("C++") << u"cpp"_s << u"int x; // one"_s << u"// one"_s;
        QTest::newRow("Rust, with more behind it") << u"rust title=x"_s << u"let x; // one"_s << u"// one"_s;
    }

    void shouldColourCodeInItsOwnLanguage()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, code);
        QFETCH(const QString, comment);
        m_editor->setPlainText(u"```"_s + name + u"\n\n"_s + code + u"\n```\n@Dana"_s);
        const Colours colours = Colours::of(m_editor->palette());
        QCOMPARE(formatOf(*m_editor, comment).foreground().color(), colours.muted);
        QCOMPARE(formatOf(*m_editor, u"@Dana"_s).foreground().color(), colours.person);
        QVERIFY(!MarkdownHighlighter::isCode(m_editor->document()->lastBlock()));
        QVERIFY(MarkdownHighlighter::isCode(m_editor->document()->findBlockByNumber(1)));
    }

    void shouldLeaveCodeOfNoLanguagePlain()
    {
        m_editor->setPlainText(u"```nonesuch\nx = 1 # one\n```"_s);
        QCOMPARE(formatOf(*m_editor, u"# one"_s).foreground().color(), Colours::of(m_editor->palette()).text);
    }

    void shouldColourAnewWhatAFenceTurnsIntoCode()
    {
        const QSignalSpy changes(m_editor, &QPlainTextEdit::textChanged);
        m_editor->setPlainText(u"\n"_s + u"Thanks @Dana\n"_s.repeated(300) + u"@Lee"_s);
        QCOMPARE(formatOf(*m_editor, u"@Lee"_s).foreground().color(), Colours::of(m_editor->palette()).person);
        m_editor->moveCursor(QTextCursor::Start);
        QTest::keyClicks(m_editor, u"```"_s);
        QTRY_COMPARE(formatOf(*m_editor, u"@Lee"_s).foreground().color(), Colours::of(m_editor->palette()).text);
        QCOMPARE(changes.count(), 4); // As many as were edits.
    }

    void shouldMovePointsInAndOutWithTab()
    {
        m_editor->setPlainText(u"1. one\n2. two\n3. three"_s);
        m_editor->find(u"two"_s);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QCOMPARE(m_editor->toPlainText(), u"1. one\n   1. two\n3. three"_s);
        QTest::keyClick(m_editor, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_editor->toPlainText(), u"1. one\n2. two\n3. three"_s);
        QTest::keySequence(m_editor, QKeySequence::Undo);
        QCOMPARE(m_editor->toPlainText(), u"1. one\n   1. two\n3. three"_s);
    }

    void shouldMoveAllSelectedPointsInAtOnce()
    {
        m_editor->setPlainText(u"- a\n- b\n  - c\n- d"_s);
        QTextCursor cursor(m_editor->document()->findBlockByNumber(1));
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QCOMPARE(m_editor->toPlainText(), u"- a\n  - b\n    - c\n  - d"_s);
        QTest::keySequence(m_editor, QKeySequence::Undo);
        QCOMPARE(m_editor->toPlainText(), u"- a\n- b\n  - c\n- d"_s);
    }

    void shouldGoOneLevelUpBehindAnEmptyPointWithinAPoint()
    {
        QTest::keyClicks(m_editor, u"- one"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QTest::keyClicks(m_editor, u"within"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClick(m_editor, Qt::Key_Enter, Qt::KeypadModifier);
        QTest::keyClicks(m_editor, u"two"_s);
        QCOMPARE(m_editor->toPlainText(), u"- one\n  - within\n- two"_s);
    }

    void shouldLeaveTheFieldWithTabWhereNothingCanBeMovedIn()
    {
        QLineEdit after(m_window.get());
        after.show();
        QWidget::setTabOrder(m_editor, &after);
        m_editor->setPlainText(u"- one\n- two\n\nwords"_s);
        for (const auto &[words, line] : {std::pair(u"words"_s, 3), std::pair(u"one"_s, 0)}) {
            m_editor->setFocus();
            m_editor->setTextCursor(QTextCursor(m_editor->document()->findBlockByNumber(line)));
            QTest::keyClick(m_editor, Qt::Key_Tab);
            QVERIFY2(after.hasFocus(), qPrintable(words));
        }
        m_editor->setFocus();
        m_editor->moveCursor(QTextCursor::Start);
        m_editor->moveCursor(QTextCursor::Down);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QVERIFY(m_editor->hasFocus());
        QTest::keyClick(m_editor, Qt::Key_Tab); // As deep as it can be: the keyboard is never caught.
        QVERIFY(after.hasFocus());
        QCOMPARE(m_editor->toPlainText(), u"- one\n  - two\n\nwords"_s);
    }

    void shouldNotGoOnWithWhatLooksLikeAListInCode()
    {
        m_editor->setPlainText(u"```\n- one"_s);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->toPlainText(), u"```\n- one\n"_s);
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

    void shouldPaintNoMoreThanTheParagraphThatIsTyped()
    {
        m_editor->setPlainText(u"Thanks @Dana, **ten days** less\n"_s.repeated(20));
        QTRY_VERIFY(formatOf(*m_editor, u"@Dana"_s).fontWeight() > QFont::Normal);
        QTRY_COMPARE(m_editor->height(), m_editor->sizeHint().height());
        m_editor->moveCursor(QTextCursor::Down);
        m_editor->viewport()->repaint(); // All that was due before.
        QCoreApplication::processEvents();
        PaintedHeight painted;
        m_editor->viewport()->installEventFilter(&painted);
        QTest::keyClicks(m_editor, u"more"_s);
        QTRY_VERIFY(painted.most > 0);
        QCOMPARE_LT(painted.most, m_editor->viewport()->height() / 4);
    }

    void shouldTakeParagraphsAwayWithoutATrace()
    {
        m_editor->setPlainText(u"one\n\ntwo\nthree\nfour"_s);
        const int before = m_editor->cursorRect(QTextCursor(m_editor->document()->lastBlock())).top();
        QTextCursor cursor(m_editor->document()->findBlockByNumber(1));
        cursor.setPosition(m_editor->document()->findBlockByNumber(3).position(), QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
        QTest::keyClick(m_editor, Qt::Key_Delete);
        const int pitch = m_editor->cursorRect(QTextCursor(m_editor->document()->findBlockByNumber(1))).top() -
                          m_editor->cursorRect(QTextCursor(m_editor->document()->firstBlock())).top();
        QCOMPARE(m_editor->cursorRect(QTextCursor(m_editor->document()->lastBlock())).top(), before - 2 * pitch);
    }

    void shouldColourNoMoreOfAParagraphThanAnybodyWrites()
    {
        const QString words = u"we talked "_s.repeated(MarkdownHighlighter::mostColoured / 10);
        m_editor->setPlainText(u"@Dana and "_s + words + u" with @Lee"_s);
        const Colours colours = Colours::of(m_editor->palette());
        QCOMPARE(formatOf(*m_editor, u"@Dana"_s).foreground().color(), colours.person);
        QCOMPARE(formatOf(*m_editor, u"@Lee"_s).fontWeight(), formatOf(*m_editor, u"with"_s).fontWeight());
        QCOMPARE(formatOf(*m_editor, u"talked"_s).fontStyleStrategy(), QFont::PreferNoShaping);
        QVERIFY(m_editor->document()->firstBlock().layout()->cacheEnabled()); // Else each blink shapes all of it.
        m_editor->setPlainText(u"@Dana talked"_s);
        QVERIFY(formatOf(*m_editor, u"@Dana"_s).fontStyleStrategy() != QFont::PreferNoShaping);
    }

    void shouldLookForNoEndOfAWordThatHasNone()
    {
        const auto wrapMode = [this] { return m_editor->document()->defaultTextOption().wrapMode(); };
        m_editor->setPlainText(u"a picture within a note\n"_s + QString(300'000, u'x'));
        QCOMPARE(wrapMode(), QTextOption::WrapAnywhere); // By words it takes seconds for each key.
        QVERIFY(m_editor->document()->lastBlock().lineCount() > 100);
        QTest::keyClick(m_editor, u'y');
        QCOMPARE(wrapMode(), QTextOption::WrapAnywhere);
        m_editor->setPlainText(u"a note"_s);
        QCOMPARE(wrapMode(), QTextOption::WrapAtWordBoundaryOrAnywhere);
    }

    void shouldSelectAllOfALongParagraphThatIsSeen()
    {
        m_editor->setPlainText(u"we talked "_s.repeated(3'000));
        const QImage plain = m_editor->grab().toImage();
        m_editor->selectAll();
        const QImage selected = m_editor->grab().toImage();
        for (const int y : {plain.height() / 4, plain.height() / 2, plain.height() * 3 / 4}) {
            int painted = 0;
            for (int x = 0; x < plain.width(); ++x)
                painted += selected.pixel(x, y) == plain.pixel(x, y) ? 0 : 1;
            QVERIFY2(painted > plain.width() / 2, qPrintable(QString::number(painted)));
        }
    }

    void shouldTakeNoMoreThanATextMayHave()
    {
        const QString full = u"we talked "_s.repeated(99'900);
        m_editor->setPlainText(full);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor, u'x');
        QCOMPARE(m_editor->document()->characterCount() - 1, full.size());
        QVERIFY2(QToolTip::text().contains(u"999,000"), qPrintable(QToolTip::text()));
        QApplication::clipboard()->setText(u"more"_s);
        m_editor->paste();
        QCOMPARE(m_editor->document()->characterCount() - 1, full.size());
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        QTest::keyClick(m_editor, u'x');
        QVERIFY(m_editor->toPlainText().endsWith(u'x'));
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
    void click(const QString &words, Qt::KeyboardModifiers modifiers)
    {
        QTextCursor cursor = m_editor->document()->find(words);
        cursor.setPosition(cursor.selectionStart() + 1);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, modifiers, m_editor->cursorRect(cursor).center());
    }

    Highlighting m_highlighting;
    std::unique_ptr<QWidget> m_window;
    MarkdownEditor *m_editor = nullptr;
};

HEADWAY_TEST_MAIN(QApplication, MarkdownEditorTest)
#include "markdowneditortest.moc"
