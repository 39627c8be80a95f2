// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include "headwaytest.h"
#include "messagerow.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Headway {

class MessageBarTest final : public QObject
{
    Q_OBJECT

private:
    static Message information(const QString &sentence) { return {.sentence = sentence}; }
    static Message warning(const QString &sentence) { return {.tone = Message::Tone::Warning, .sentence = sentence}; }

    QStringList seen() const
    {
        QStringList sentences;
        for (const QObject *child : m_bar->children()) {
            const auto *row = qobject_cast<const MessageRow *>(child);
            if (row && row->isVisible())
                sentences << row->accessibleName();
        }
        std::ranges::sort(sentences);
        return sentences;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : m_bar->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    /** On a red ground that is seen wherever the bar does not paint, and with its children laid out. */
    QImage picture()
    {
        m_bar->resize(400, m_bar->sizeHint().height());
        return m_bar->grab().toImage();
    }

    std::unique_ptr<MessageBar> m_bar;
    inline static QStringList s_announced;
    inline static QList<QAccessible::AnnouncementPoliteness> s_politeness;

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<MessageBar>();
        s_announced.clear();
        s_politeness.clear();
    }

    void shouldHideWhileThereIsNothingToSay()
    {
        QVERIFY(!m_bar->isVisible());
        m_bar->tell(u"opening"_s, information(u"Read."_s));
        QVERIFY(m_bar->isVisible());
        m_bar->dismiss(u"opening"_s);
        QVERIFY(!m_bar->isVisible());
    }

    void shouldStandWhereALineRestsSoThatNothingMoves()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *page = new QWidget;
        auto *line = new QWidget;
        auto *bar = new MessageBar;
        line->setFixedHeight(MessageRow::leastHeight(line->fontMetrics()));
        column->setSpacing(0);
        column->addWidget(page, 1);
        column->addWidget(bar);
        column->addWidget(line);
        bar->takePlaceOf(line);
        window.resize(600, 400);
        window.show();
        const QRect before = page->geometry();
        QAction undo(u"Undo"_s);
        bar->tell(u"trash"_s, {.sentence = u"Moved “A” to the trash"_s, .actions = {&undo}});
        column->activate();
        QVERIFY(!line->isVisible());
        QCOMPARE(page->geometry(), before);
        bar->dismiss(u"trash"_s);
        QVERIFY(line->isVisible());
    }

    void shouldKeepAnImportantMessageWhenAnotherFollows()
    {
        m_bar->tell(u"unsaved"_s, warning(u"Not saved."_s));
        m_bar->tell(u"trash"_s, information(u"Moved to the trash."_s));
        QCOMPARE(m_bar->sentences(), (QStringList{u"Not saved."_s, u"Moved to the trash."_s}));
        QCOMPARE(seen().size(), 2);
    }

    void shouldShowWarningsFirstAndTheNewestOfThem()
    {
        m_bar->tell(u"a"_s, information(u"Old news."_s));
        m_bar->tell(u"b"_s, warning(u"Old warning."_s));
        m_bar->tell(u"c"_s, information(u"News."_s));
        m_bar->tell(u"d"_s, warning(u"Warning."_s));
        QCOMPARE(m_bar->sentences(), (QStringList{u"Warning."_s, u"Old warning."_s, u"News."_s, u"Old news."_s}));
    }

    void shouldReplaceWhatTheSameOwnerSaid()
    {
        m_bar->tell(u"unsaved"_s, warning(u"One change could not be saved."_s));
        m_bar->tell(u"unsaved"_s, warning(u"Two changes could not be saved."_s));
        QCOMPARE(m_bar->sentences(), QStringList{u"Two changes could not be saved."_s});
        m_bar->dismiss(u"publishing"_s);
        QCOMPARE(m_bar->sentences().size(), 1);
    }

    void shouldShowTwoAndTellHowManyMoreThereAre()
    {
        for (const QString &owner : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            m_bar->tell(owner, information(owner));
        QCOMPARE(seen(), (QStringList{u"c"_s, u"d"_s}));
        QVERIFY(button(u"and 2 more"_s));
        button(u"and 2 more"_s)->click();
        QCOMPARE(seen().size(), 4);
        m_bar->dismiss(u"d"_s);
        m_bar->dismiss(u"c"_s);
        m_bar->tell(u"e"_s, information(u"e"_s));
        QCOMPARE(seen(), (QStringList{u"b"_s, u"e"_s})); // It closes again by itself.
    }

    void shouldNotWarnOfWhatWasCancelled()
    {
        m_bar->showProblem(u"import"_s, {Error::Kind::Cancelled, u"Cancelled."_s});
        QVERIFY(!m_bar->isVisible());
        m_bar->showProblem(u"import"_s, {Error::Kind::NoSpace, u"The disk is full."_s});
        QCOMPARE(m_bar->sentences(), QStringList{u"The disk is full."_s});
    }

    void shouldCarryActions()
    {
        QAction undo(u"Undo"_s);
        QAction more(u"Details"_s);
        QSignalSpy undone(&undo, &QAction::triggered);
        m_bar->tell(u"trash"_s, {.sentence = u"Moved “A” to the trash"_s, .actions = {&undo, &more}});
        QVERIFY(button(u"Details"_s));
        button(u"Undo"_s)->click();
        QCOMPARE(undone.count(), 1);
    }

    void shouldLetAMessageDismissItselfByItsAction()
    {
        QAction undo(u"Undo"_s);
        connect(&undo, &QAction::triggered, this, [this] { m_bar->dismiss(u"trash"_s); });
        m_bar->tell(u"trash"_s, {.sentence = u"Moved “A” to the trash"_s, .actions = {&undo}});
        QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
        QVERIFY(!m_bar->isVisible());
    }

    void shouldCloseTheOneThatIsClosed()
    {
        m_bar->tell(u"a"_s, information(u"a"_s));
        m_bar->tell(u"b"_s, warning(u"b"_s));
        m_bar->findChildren<MessageRow *>().constFirst()->findChild<QToolButton *>()->click();
        QCOMPARE(m_bar->sentences(), QStringList{u"b"_s});
        QVERIFY(m_bar->dismissTop());
        QVERIFY(!m_bar->dismissTop());
    }

    void shouldGoByItselfAfterSomeTime()
    {
        QWidget window;
        QLineEdit field(&window);
        MessageBar bar(&window);
        bar.move(200, 200); // Away from the pointer, which waits for those who read.
        window.show();
        field.setFocus();
        bar.tell(u"stays"_s, information(u"Stays."_s));
        bar.tell(u"goes"_s, {.sentence = u"Goes."_s, .forMs = 1});
        QTRY_COMPARE(bar.sentences(), QStringList{u"Stays."_s});
    }

    void shouldBeSaidByScreenReaders()
    {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
            if (event->type() != QAccessible::Announcement)
                return;
            const auto *announcement = static_cast<QAccessibleAnnouncementEvent *>(event);
            s_announced << announcement->message();
            s_politeness << announcement->politeness();
        });
        m_bar->tell(u"a"_s, information(u"Saved."_s));
        m_bar->tell(u"b"_s, warning(u"Not saved."_s));
        QAccessible::installUpdateHandler(nullptr);
        QCOMPARE(s_announced, (QStringList{u"Saved."_s, u"Not saved."_s}));
        QCOMPARE(s_politeness,
                 (QList{QAccessible::AnnouncementPoliteness::Polite, QAccessible::AnnouncementPoliteness::Assertive}));
        QCOMPARE(m_bar->accessibleName(), u"Not saved.\nSaved."_s);
    }

    void shouldHaveItsEdgeWhereReadingBegins()
    {
        m_bar->tell(u"a"_s, warning(u"Not saved."_s));
        const QImage leftToRight = picture();
        m_bar->setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = picture();
        const int middle = leftToRight.height() / 2;
        const int last = leftToRight.width() - 1;
        QVERIFY(leftToRight.pixelColor(0, middle) != leftToRight.pixelColor(last, middle));
        QCOMPARE(rightToLeft.pixelColor(last, middle), leftToRight.pixelColor(0, middle));
        QCOMPARE(rightToLeft.pixelColor(0, middle), leftToRight.pixelColor(last, middle));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::MessageBarTest)

#include "messagebartest.moc"
