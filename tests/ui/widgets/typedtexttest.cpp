// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedtext.h"
#include "headwaytest.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPromise>
#include <QSignalSpy>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace Headway {

/** One field, and a disk that answers when the test lets it. */
class TypedTextTest final : public QObject
{
    Q_OBJECT

private:
    using Promise = QPromise<Result<void>>;

    std::unique_ptr<QLineEdit> m_field;
    TypedText *m_text = nullptr;
    std::vector<Promise> m_disk;
    QStringList m_told;

    void answer(size_t which, const Result<void> &outcome = {})
    {
        m_disk.at(which).addResult(outcome);
        m_disk.at(which).finish();
        QCoreApplication::processEvents();
    }
    static Result<void> failure() { return refuse(Error::Kind::NoSpace, u"The disk is full."_s); }

private Q_SLOTS:
    void init()
    {
        m_disk.clear();
        m_told.clear();
        m_field = std::make_unique<QLineEdit>();
        m_text = new TypedText(m_field.get());
        connect(m_text, &TypedText::typed, this, [this](const QString &text) {
            m_told << text;
            m_disk.emplace_back().start();
            m_text->await(m_disk.back().future());
        });
        m_text->show(u"Cut"_s);
        m_field->end(false);
    }

    void cleanup() { m_field.reset(); }

    void shouldTellHalfASecondAfterTheLastKey()
    {
        QTest::keyClicks(m_field.get(), u" onboarding"_s);
        auto *timer = m_text->findChild<QTimer *>();
        QVERIFY(timer && timer->isActive() && timer->isSingleShot());
        QCOMPARE(timer->interval(), 500);
        QCOMPARE(m_told, QStringList());
        QTimerEvent ringing(timer->timerId()); // No slow machine has a say in it.
        QCoreApplication::sendEvent(timer, &ringing);
        QCOMPARE(m_told, QStringList{u"Cut onboarding"_s});
    }

    void shouldNotPutOffTellingByTypingOn()
    {
        QTest::keyClicks(m_field.get(), u" on"_s);
        QTimer *latest = m_text->findChildren<QTimer *>().at(1);
        QVERIFY(latest->isActive() && latest->isSingleShot() && latest->interval() < 1000);
        const Qt::TimerId begun = latest->id();
        QTest::keyClicks(m_field.get(), u"boarding"_s);
        QCOMPARE(latest->id(), begun); // Another would have come with another beginning.
        QTimerEvent ringing(begun);
        QCoreApplication::sendEvent(latest, &ringing);
        QCOMPARE(m_told, QStringList{u"Cut onboarding"_s});
        QTest::keyClicks(m_field.get(), u"!"_s);
        QVERIFY(latest->isActive() && latest->id() != begun);
    }

    void shouldKeepWhatIsTypedFromWhatIsStored()
    {
        QTest::keyClicks(m_field.get(), u"!"_s);
        m_text->show(u"Stored elsewhere"_s);
        QCOMPARE(m_field->text(), u"Cut!"_s);
    }

    void shouldShowLinesThatWereJoinedAgain()
    {
        QPlainTextEdit prose;
        auto *typed = new TypedText(&prose);
        typed->show(u"One.\nTwo."_s);
        typed->show(u"One. Two."_s);
        QCOMPARE(prose.toPlainText(), u"One. Two."_s);
    }

    void shouldNotShowOlderTextWhileTheNewerIsBeingSaved()
    {
        QTest::keyClicks(m_field.get(), u" onboarding"_s);
        m_text->flush();
        m_text->show(u"Cut"_s); // Another edit of the record came in between.
        QCOMPARE(m_field->text(), u"Cut onboarding"_s);
        m_text->show(u"Cut onboarding"_s);
        answer(0);
        QCOMPARE(m_field->text(), u"Cut onboarding"_s);
    }

    void shouldKeepWhatIsTypedBetweenTellingAndSaving()
    {
        QTest::keyClicks(m_field.get(), u" on"_s);
        m_text->flush();
        QTest::keyClicks(m_field.get(), u"boarding"_s);
        m_text->show(u"Cut on"_s);
        answer(0);
        QCOMPARE(m_field->text(), u"Cut onboarding"_s);
        m_text->flush();
        QCOMPARE(m_told, (QStringList{u"Cut on"_s, u"Cut onboarding"_s}));
    }

    void shouldShowWhatWasUndoneWhileItWasBeingSaved()
    {
        QTest::keyClicks(m_field.get(), u"!"_s);
        m_text->flush();
        m_text->show(u"Cut!"_s);
        m_text->show(u"Cut"_s);
        answer(0);
        QCOMPARE(m_field->text(), u"Cut"_s);
    }

    void shouldKeepWhatCouldNotBeSavedWithoutTellingItTwice()
    {
        QTest::keyClicks(m_field.get(), u"!"_s);
        m_text->flush();
        answer(0, failure());
        m_text->show(u"Cut"_s);
        QCOMPARE(m_field->text(), u"Cut!"_s);
        m_text->flush(); // Whoever saves it keeps it: closing the window must not begin anew for ever.
        QCOMPARE(m_told.size(), 1);
    }

    void shouldShowWhatIsStoredOnceItsRecordIsBackFromTheTrash()
    {
        QTest::keyClicks(m_field.get(), u"!"_s);
        m_text->flush();
        answer(0, refuse(Error::Kind::NotFound, u"It is in the trash."_s));
        m_text->show(u"Cut"_s);
        QCOMPARE(m_field->text(), u"Cut"_s);
    }

    void shouldFollowWhatIsStoredOnceARetryWentWell()
    {
        QTest::keyClicks(m_field.get(), u"!"_s);
        m_text->flush();
        answer(0, failure());
        m_text->show(u"Cut!"_s);
        m_text->show(u"Cut"_s); // By undo.
        QCOMPARE(m_field->text(), u"Cut"_s);
    }

    void shouldHeedOnlyTheAnswerToTheLastQuestion()
    {
        QTest::keyClicks(m_field.get(), u"!"_s);
        m_text->flush();
        QTest::keyClicks(m_field.get(), u"!"_s);
        m_text->flush();
        answer(0, failure());
        m_text->show(u"Cut"_s);
        m_text->show(u"Cut!!"_s);
        answer(1);
        m_text->show(u"Cut"_s);
        QCOMPARE(m_field->text(), u"Cut"_s);
    }

    void shouldForgetTheRecordBefore()
    {
        QTest::keyClicks(m_field.get(), u"!"_s);
        m_text->flush();
        m_text->forget();
        m_text->show(u"Another"_s);
        answer(0, failure());
        m_text->show(u"Another one"_s);
        QCOMPARE(m_field->text(), u"Another one"_s);
    }

    void shouldBringBackWhatMayNotBeEmpty()
    {
        m_text->setRequired(true);
        m_field->show();
        m_field->setFocus();
        m_field->selectAll();
        QTest::keyClick(m_field.get(), Qt::Key_Delete);
        m_text->flush();
        QCOMPARE(m_told, QStringList());
        QFocusEvent leaving(QEvent::FocusOut);
        QCoreApplication::sendEvent(m_field.get(), &leaving);
        QCOMPARE(m_field->text(), u"Cut"_s);
        QCOMPARE(m_told, QStringList());
    }

    void shouldTakeNothingInvisibleWhereSomethingMustStand()
    {
        m_text->setRequired(true);
        m_field->setText(u"\u200b"_s);
        Q_EMIT m_field->textEdited(m_field->text());
        m_text->flush();
        QCOMPARE(m_told, QStringList());
    }

    void shouldCountAVisitUntilTheFieldIsLeft()
    {
        QSignalSpy told(m_text, &TypedText::typed);
        const auto type = [this] {
            QTest::keyClicks(m_field.get(), u"!"_s);
            m_text->flush();
        };
        type();
        type();
        QFocusEvent leaving(QEvent::FocusOut);
        QCoreApplication::sendEvent(m_field.get(), &leaving);
        type();
        QCOMPARE(told.at(0).at(1), told.at(1).at(1));
        QVERIFY(told.at(1).at(1) != told.at(2).at(1));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::TypedTextTest)

#include "typedtexttest.moc"
