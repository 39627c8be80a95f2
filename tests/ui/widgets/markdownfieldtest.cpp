// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownfield.h"
#include "headwaytest.h"
#include "highlighting.h"
#include "markdowneditor.h"
#include "typedtext.h"
#include "wordcountlabel.h"
#include "writingview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

class MarkdownFieldTest final : public QObject
{
    Q_OBJECT

private:
    Highlighting m_highlighting;
    std::unique_ptr<QWidget> m_window;
    QWidget *m_page = nullptr;
    MarkdownEditor *m_editor = nullptr;
    MarkdownField *m_field = nullptr;

    WritingView *view() const { return m_window->findChild<WritingView *>(); }
    QString count() const { return m_field->findChild<WordCountLabel *>()->text(); }
    QToolButton *button(const QString &text) const
    {
        for (auto *each : m_field->findChildren<QToolButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_page = new QWidget;
        m_editor = new MarkdownEditor(m_highlighting);
        m_field = new MarkdownField(m_editor);
        auto *pageColumn = new QVBoxLayout(m_page);
        pageColumn->addWidget(m_field);
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_page);
        column->addWidget(new QLineEdit);
        m_window->resize(900, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_editor->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void shouldCountWordsAndThoseThatAreSelected()
    {
        QCOMPARE(count(), QString());
        QTest::keyClicks(m_editor, u"The night shift"_s);
        QTRY_COMPARE(count(), u"3 word(s)"_s);
        QTest::keyClick(m_editor, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(count(), u"1 of 3 word(s)"_s);
    }

    void shouldOfferAnOutlineWhileNothingIsWritten()
    {
        m_field->offer(u"Begin with an outline"_s, u"**Before:** \n\n**After:** "_s);
        QToolButton *offer = button(u"Begin with an outline"_s);
        QVERIFY(offer && offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QVERIFY(!offer->isVisible() && m_editor->hasFocus());
        QTest::keyClicks(m_editor, u"ten days"_s);
        QCOMPARE(m_editor->toPlainText(), u"**Before:** ten days\n\n**After:** "_s);
        m_editor->undo();
        m_editor->undo();
        QCOMPARE(m_editor->toPlainText(), QString());
        QVERIFY(offer->isVisible());
    }

    void shouldFormatWordsByAButton()
    {
        m_editor->setPlainText(u"falls"_s);
        m_editor->moveCursor(QTextCursor::End);
        const auto press = [this](const QString &name) {
            for (auto *each : m_field->findChildren<QToolButton *>()) {
                if (each->accessibleName() == name && each->isVisible())
                    QTest::mouseClick(each, Qt::LeftButton);
            }
        };
        press(u"Bold"_s);
        QCOMPARE(m_editor->toPlainText(), u"**falls**"_s);
        press(u"Quotation"_s);
        QCOMPARE(m_editor->toPlainText(), u"> **falls**"_s);
        QVERIFY(m_editor->hasFocus());
    }

    void shouldOfferNothingWhereThereIsNoOutline()
    {
        m_field->offer({}, {});
        for (const auto *each : m_field->findChildren<QToolButton *>())
            QVERIFY(!each->isVisible() || !each->accessibleName().isEmpty());
    }

    void shouldShowNothingButTheTextAndItsTitle()
    {
        m_field->setTitle(u"Cut onboarding"_s);
        m_editor->setPlainText(u"Ten days"_s);
        m_editor->moveCursor(QTextCursor::End);
        QTest::keyClick(m_editor, Qt::Key_F11);
        QVERIFY(view() && view()->isVisible());
        QCOMPARE(view()->geometry(), m_window->rect());
        QVERIFY(view()->isAncestorOf(m_editor) && m_editor->hasFocus());
        QVERIFY(m_editor->width() < 800);
        QCOMPARE(view()->findChildren<QLabel *>().at(0)->text(), u"Cut onboarding"_s);
        m_window->resize(1000, 500);
        QCOMPARE(view()->geometry(), m_window->rect());
        QTest::keyClicks(m_editor, u" less"_s);
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(m_field->isAncestorOf(m_editor) && m_editor->isVisible() && m_editor->hasFocus());
        QTRY_VERIFY(!view());
        QCOMPARE(m_editor->toPlainText(), u"Ten days less"_s);
        m_editor->undo();
        QCOMPARE(m_editor->toPlainText(), u"Ten days"_s);
    }

    void shouldSaveAsEverWhereNothingElseIsSeen()
    {
        auto *typed = new TypedText(m_editor);
        const QSignalSpy told(typed, &TypedText::typed);
        QTest::keyClick(m_editor, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(m_editor, u"Ten days"_s);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(0).toString(), u"Ten days"_s);
    }

    void shouldSayThereWhatIsNotSaved()
    {
        m_field->toggleWritingView();
        m_field->setNotice(u"1 change is not saved"_s);
        const auto labels = view()->findChildren<QLabel *>();
        QVERIFY(
            std::ranges::any_of(labels, [](const QLabel *each) { return each->text() == u"1 change is not saved"; }));
    }

    void shouldNotLetTheFocusGoBeneath()
    {
        m_field->toggleWritingView();
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(view()->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void shouldEndWithThePageThatItBelongsTo()
    {
        m_field->toggleWritingView();
        m_page->hide();
        QTRY_VERIFY(!view());
        QVERIFY(m_page->isAncestorOf(m_editor));
    }

    void shouldGoWithTheWindow()
    {
        m_field->toggleWritingView();
        const QPointer<MarkdownEditor> editor = m_editor;
        m_window.reset();
        QVERIFY(!editor);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::MarkdownFieldTest)

#include "markdownfieldtest.moc"
