// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturebar.h"
#include "capturecompletionlist.h"
#include "capturefield.h"
#include "capturepreview.h"
#include "capturerecogniser.h"
#include "chipstrip.h"
#include "clock.h"
#include "colours.h"
#include "headwaytest.h"
#include "messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

/** The foreground of each stretch of the line, by its words. */
QHash<QString, QTextCharFormat> colouredWords(const CaptureField &field)
{
    QHash<QString, QTextCharFormat> words;
    const QTextBlock line = field.document()->firstBlock();
    for (const QTextLayout::FormatRange &range : line.layout()->formats())
        words.insert(line.text().mid(range.start, range.length), range.format);
    return words;
}

QStringList chipTexts(const CaptureBar &bar)
{
    QStringList texts;
    for (const ChipStrip::Chip &chip : bar.findChild<ChipStrip *>()->chips())
        texts << chip.mark + chip.text + (chip.note.isEmpty() ? QString() : u" " + chip.note);
    return texts;
}

} // namespace

class CaptureBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_known.people = {{PersonId::make(), u"Dana Whitfield"_s}, {PersonId::make(), u"Daniel Moss"_s}};
        m_known.goals = {{GoalId::make(), u"Onboarding goal"_s}};
        m_known.tags = {{TagId::make(), u"process"_s}};
        m_saved.clear();
        m_promise = {};
        m_keepsFailed = false;
        m_window = std::make_unique<QWidget>();
        m_elsewhere = new QLineEdit(m_window.get());
        const CaptureService service{[this] { return m_known; }, [this](const CaptureLine &line) { return save(line); },
                                     [this](const Error &) { return m_keepsFailed; }};
        m_bar = new CaptureBar(m_recogniser, m_clock, service, m_window.get());
        m_field = m_bar->findChild<CaptureField *>();
        m_list = m_bar->findChild<CaptureCompletionList *>();
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_elsewhere->setFocus();
        m_bar->open();
    }

    void cleanup() { m_window.reset(); }

    void shouldTakeTheFocusWhenItOpensAndGiveItBack()
    {
        QCOMPARE(QApplication::focusWidget(), m_field);
        m_bar->dismiss();
        QCOMPARE(QApplication::focusWidget(), m_elsewhere);
        QTRY_VERIFY(m_bar->isHidden());
    }

    void shouldSayHowANameOfTwoWordsIsWritten()
    {
        const QString hint = m_field->accessibleDescription();
        QVERIFY2(hint.contains(u"@\"Ewa Nowak\"") && hint.contains(u"# a strength or tag"), qPrintable(hint));
    }

    void shouldColourWhatIsRecognised()
    {
        type(u"Cut falls from 10 to 6 @Dana Whitfield #process >Onboarding goal yesterday"_s);
        const Colours colours = Colours::of(m_field->palette());
        const auto words = colouredWords(*m_field);
        QCOMPARE(words[u"@Dana Whitfield"_s].foreground().color(), colours.person);
        QCOMPARE(words[u"#process"_s].foreground().color(), colours.tag);
        QCOMPARE(words[u">Onboarding goal"_s].foreground().color(), colours.goal);
        QCOMPARE(words[u"yesterday"_s].foreground().color(), colours.date);
    }

    void shouldNeverTellAnythingByColourAlone()
    {
        type(u"Cut falls from 10 to 6 days @Dana Whitfield yesterday"_s);
        const auto words = colouredWords(*m_field);
        QVERIFY(words.size() >= 3);
        for (const QTextCharFormat &format : words)
            QVERIFY(format.fontWeight() > QFont::Normal || format.underlineStyle() != QTextCharFormat::NoUnderline);
    }

    void shouldShowWhatWillBeSaved()
    {
        type(u"Cut onboarding from 10 to 6 days #process #swift yesterday"_s);
        const QStringList chips = chipTexts(*m_bar).replaceInStrings(QString(QChar::Nbsp), u" "_s);
        QVERIFY(chips.contains(u"Yesterday, Friday 20 November"_s));
        QVERIFY(chips.contains(u"10 → 6 days (−40 %)"_s));
        QVERIFY(chips.contains(u"#process"_s));
        QVERIFY(chips.contains(u"#swift new"_s));
    }

    void shouldCompleteANameByTheKeyboard()
    {
        type(u"Thanked @Da"_s);
        QVERIFY(m_list->isVisible());
        QTest::keyClick(m_field, Qt::Key_Down);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_field->line(), u"Thanked @Daniel Moss "_s);
        QVERIFY(m_list->isHidden());
        QCOMPARE(QApplication::focusWidget(), m_field);
    }

    void shouldTakeACompletionWithEnterAndNotSaveYet()
    {
        type(u"Thanked @Da"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_field->line(), u"Thanked @Dana Whitfield "_s);
        QVERIFY(m_saved.isEmpty());
    }

    void shouldSaveALineWhoseLastNameIsRecognised_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("the only one that begins so") << u"Thanked @Daniel"_s;
        QTest::newRow("a space behind it") << u"Thanked @Daniel "_s;
        QTest::newRow("a whole name that others begin with") << u"Tidied #proc"_s;
    }

    void shouldSaveALineWhoseLastNameIsRecognised()
    {
        QFETCH(QString, line);
        m_known.tags << Named<TagId>{TagId::make(), u"proc"_s};
        m_bar->refreshNames();
        type(line);
        QVERIFY(m_list->isVisible());
        QVERIFY(says(u"Enter saves it, private until you release it."_s));
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_saved.size(), 1);
    }

    void shouldSayThatEnterTakesANameFirst()
    {
        type(u"Thanked @Da"_s);
        QVERIFY(says(u"Enter takes Dana Whitfield, Enter again saves."_s));
        QTest::keyClick(m_field, Qt::Key_Up);
        QVERIFY(says(u"Enter takes Daniel Moss, Enter again saves."_s));
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(says(u"Enter saves it, private until you release it."_s));
    }

    void shouldStillCompleteANameThatIsRecognised()
    {
        type(u"Thanked @Daniel"_s);
        QTest::keyClick(m_field, Qt::Key_Down);
        QVERIFY(says(u"Enter takes Daniel Moss, Enter again saves."_s));
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_field->line(), u"Thanked @Daniel Moss "_s);
        QVERIFY(m_saved.isEmpty());
    }

    void shouldTakeTheFirstByTabWhereNoneIsChosen()
    {
        type(u"Thanked @Daniel"_s);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QCOMPARE(m_field->line(), u"Thanked @Daniel Moss "_s);
    }

    void shouldTellWhatIsUnsaved()
    {
        const QSignalSpy changed(m_bar, &CaptureBar::unsavedLineChanged);
        type(u"Cut falls"_s);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_bar->unsavedLine(), u"Cut falls"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_bar->unsavedLine(), QString());
        answer(refuse(Error::Kind::NoSpace, u"The disk is full."_s));
        QTRY_COMPARE(m_bar->unsavedLine(), u"Cut falls"_s);
    }

    void shouldGoRoundTheListWithTheArrows()
    {
        type(u"Thanked @Da"_s);
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(m_list->currentIndex().data().toString(), u"Daniel Moss"_s);
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(m_list->currentIndex().data().toString(), u"Dana Whitfield"_s);
    }

    void shouldCloseTheListWithEscAndThenTheBar()
    {
        type(u"Thanked @Da"_s);
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(m_list->isHidden());
        QVERIFY(m_bar->isOpen());
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_bar->isOpen());
    }

    void shouldKeepTheListClosedUntilAnotherNameIsBegun()
    {
        type(u"Thanked @D"_s);
        QTest::keyClick(m_field, Qt::Key_Escape);
        type(u"a"_s);
        QVERIFY(m_list->isHidden());
        type(u" and #pro"_s);
        QVERIFY(m_list->isVisible());
    }

    void shouldSaySavedOnlyWhenItIsSafe()
    {
        type(u"Cut falls"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_saved.size(), 1);
        QVERIFY(!says(u"Saved"_s));
        QVERIFY(m_field->isReadOnly());

        const QSignalSpy captured(m_bar, &CaptureBar::captured);
        answer(EntryId::make());
        QTRY_COMPARE(captured.count(), 1);
        QVERIFY(says(u"Saved"_s));
        QVERIFY(m_field->line().isEmpty());
        QTRY_VERIFY(!m_bar->isOpen());
    }

    void shouldGoOnSayingWhatHappenedWhenNamesChange()
    {
        type(u"Cut falls"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        answer(EntryId::make());
        QTRY_VERIFY(says(u"Saved"_s));
        m_bar->refreshNames();
        QVERIFY(says(u"Saved"_s));
    }

    void shouldGoOnSayingWhatWentWrongWhenNamesChange()
    {
        type(u"Cut falls"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        answer(refuse(Error::Kind::NoSpace, u"The disk is full."_s));
        QTRY_VERIFY(says(u"The disk is full."_s));
        m_bar->refreshNames();
        QVERIFY(says(u"The disk is full."_s));
    }

    void shouldStayOpenWhereAnotherLineIsBegun()
    {
        type(u"Cut falls"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        answer(EntryId::make());
        QTRY_VERIFY(says(u"Saved"_s));
        type(u"And"_s);
        QTest::qWait(0);
        QVERIFY(m_bar->isOpen());
        QVERIFY(!says(u"Saved"_s));
    }

    void shouldKeepTheLineWhereItCannotBeSaved()
    {
        type(u"Cut falls"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        answer(refuse(Error::Kind::NoSpace, u"The disk is full."_s));
        QTRY_VERIFY(m_bar->findChild<MessageBar *>()->isVisible());
        QVERIFY(says(u"The disk is full."_s));
        QCOMPARE(m_field->line(), u"Cut falls"_s);
        QVERIFY(!m_field->isReadOnly());
        QVERIFY(m_bar->isOpen());
    }

    void shouldComeBackWithTheSentenceWhereItWasClosedMeanwhile()
    {
        type(u"Cut falls"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        m_bar->dismiss();
        answer(refuse(Error::Kind::NoSpace, u"The disk is full."_s));
        QTRY_VERIFY(m_bar->isOpen());
        QCOMPARE(m_field->line(), u"Cut falls"_s);
    }

    void shouldLeaveWhatIsKeptElsewhere()
    {
        m_keepsFailed = true;
        type(u"Cut falls"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        answer(refuse(Error::Kind::NoSpace, u"The disk is full."_s));
        QTRY_VERIFY(!m_bar->isOpen());
        QCOMPARE(m_field->line(), QString());
        m_bar->open();
        QVERIFY(!says(u"The disk is full."_s));
    }

    void shouldKeepALineThatWasLeft()
    {
        type(u"Cut falls"_s);
        m_elsewhere->setFocus();
        QVERIFY(!m_bar->isOpen());
        m_bar->open();
        QCOMPARE(m_field->line(), u"Cut falls"_s);
        type(u" again"_s);
        QCOMPARE(m_field->line(), u"Cut falls again"_s);
    }

    void shouldNotSaveALineThatSaysNothing()
    {
        type(u"   "_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_saved.isEmpty());
        QVERIFY(!m_bar->findChild<QPushButton *>(Qt::FindChildrenRecursively)->isEnabled());
    }

    void shouldKnowNamesThatWereAddedMeanwhile()
    {
        type(u"Thanked @Zora"_s);
        QVERIFY(m_list->isHidden());
        m_known.people << Named<PersonId>{PersonId::make(), u"Zora Neale"_s};
        m_bar->refreshNames();
        QVERIFY(m_list->isVisible());
    }

    void shouldMakeOneLineOfWhatIsPasted()
    {
        QApplication::clipboard()->setText(u"Cut falls\nwith \tDana\r\n"_s);
        m_field->paste();
        QCOMPARE(m_field->line(), u"Cut falls with Dana "_s);
        QCOMPARE(m_field->blockCount(), 1);
    }

    void shouldTakeNoBookForALine()
    {
        QApplication::clipboard()->setText(QString(40'000, u'x'));
        m_field->paste();
        QVERIFY(m_field->line().isEmpty());
        QVERIFY2(QToolTip::text().contains(u"30,000"), qPrintable(QToolTip::text()));
    }

    void shouldShowHostileTextAsText()
    {
        const QString hostile = u"<b>x</b> \u202Eevil\u202C <img src='file:///etc/passwd'> "_s + QString(20'000, u'x');
        m_field->insertPlainText(hostile);
        QCOMPARE(m_field->line(), hostile);
        for (const QLabel *label : m_bar->findChildren<QLabel *>())
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        QVERIFY(m_bar->width() <= m_window->width());
    }

    void shouldStayInTheMiddleOfThePage()
    {
        m_window->resize(500, 400);
        QTRY_COMPARE(m_bar->geometry().center().x(), m_window->rect().center().x());
        QVERIFY(m_bar->width() - 2 * FloatingCard::shadow <= m_window->width());
    }

    void shouldHaveAccessibleNames()
    {
        QVERIFY(!m_bar->accessibleName().isEmpty());
        QVERIFY(!m_field->accessibleName().isEmpty());
        QVERIFY(!m_field->accessibleDescription().isEmpty());
        QVERIFY(!m_list->accessibleName().isEmpty());
        type(u"Cut falls #process"_s);
        QVERIFY(m_bar->findChild<CapturePreview *>()->accessibleDescription().contains(u"Tags: process"_s));
    }

private:
    QFuture<Result<EntryId>> save(const CaptureLine &line)
    {
        m_saved << line;
        m_promise.start();
        return m_promise.future();
    }

    void answer(const Result<EntryId> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

    void type(const QString &text) { QTest::keyClicks(m_field, text); }

    bool says(const QString &sentence) const
    {
        const auto labels = m_bar->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    }

    FixedClock m_clock{QDate(2026, 11, 21)};
    CaptureRecogniser m_recogniser{QLocale()};
    KnownNames m_known;
    QList<CaptureLine> m_saved;
    QPromise<Result<EntryId>> m_promise;
    bool m_keepsFailed = false;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_elsewhere = nullptr;
    CaptureBar *m_bar = nullptr;
    CaptureField *m_field = nullptr;
    CaptureCompletionList *m_list = nullptr;
};

HEADWAY_TEST_MAIN(QApplication, CaptureBarTest)
#include "capturebartest.moc"
