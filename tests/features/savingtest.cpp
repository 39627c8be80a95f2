// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturebar.h"
#include "capturedraft.h"
#include "capturefield.h"
#include "desk.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "statusline.h"
#include "stuckdisk.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Headway {

/** Nothing that was typed is lost: not by a slow disk, not by a full one, not by closing the window. */
class SavingTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;
    QString m_file;

    Career &career() const { return m_desk->application->window()->career(); }
    QPlainTextEdit *title() const { return m_desk->text(u"Title"_s); }
    QLineEdit *field(const QString &name) const
    {
        for (auto *edit : m_desk->window().findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name && edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    void typeTitle(const QString &words)
    {
        title()->setFocus();
        title()->moveCursor(QTextCursor::End);
        QTest::keyClicks(title(), words);
    }
    void typePerson(const QString &name)
    {
        m_desk->window().goTo(u"people"_s);
        QAction *add = nullptr;
        for (QAction *action : m_desk->window().findChildren<QAction *>()) {
            if (action->text() == u"Add a &person")
                add = action;
        }
        QVERIFY(add);
        add->trigger();
        QTRY_VERIFY(field(u"Name"_s));
        QTest::keyClicks(field(u"Name"_s), name);
    }
    CaptureBar *captureBar() const { return m_desk->window().findChild<CaptureBar *>(); }
    CaptureField *typeCapture(const QString &line)
    {
        m_desk->actions().capture->trigger();
        auto *field = captureBar()->findChild<CaptureField *>();
        QTest::keyClicks(field, line);
        return field;
    }
    void captureLine(const QString &line) { QTest::keyClick(typeCapture(line), Qt::Key_Return); }
    /** What the capture bar opens with after another start. */
    QString unfinishedLine()
    {
        m_desk->restart();
        return m_desk->open(m_file) ? typeCapture({})->line() : u"not opened"_s;
    }
    /** All that was asked for until now is done and told. */
    bool isThrough()
    {
        bool through = false;
        career()
            .perform({u"Nothing"_s}, [](Session &) { return Result<void>(); })
            .then(this, [&through](const Result<void> &) { through = true; });
        return QTest::qWaitFor([&through] { return through; });
    }
    QStringList people() const
    {
        QStringList names;
        const auto session = Career::openForReading(m_file, m_desk->folder.computer("another"));
        for (const Person &person : PersonRepository(**session).all().value_or(QList<Person>()))
            names << person.name;
        return names;
    }
    bool isClosed() const
    {
        return QTest::qWaitFor([this] { return m_desk->finished.size() > 0 || !m_desk->application->window(); });
    }
    void end() { m_desk->application.reset(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_file = m_desk->make("anna.headway");
        QVERIFY(m_desk->open(m_file));
        m_desk->window().goTo(u"journal"_s);
    }

    void cleanup() { m_desk.reset(); }

    void shouldWaitWithClosingUntilAllIsSaved()
    {
        SlowDisk disk(career());
        typeTitle(u" by half"_s);
        typePerson(u"Dana"_s);
        QVERIFY(!m_desk->window().close());
        QVERIFY(m_desk->window().isVisible());
        QCOMPARE(m_desk->prompt.questions, QStringList());
        disk.open();
        QVERIFY(isClosed());
        end();
        QCOMPARE(m_desk->prompt.questions, QStringList());
        QCOMPARE(m_desk->stored(m_file), QStringList{u"Cut onboarding by half"_s});
        QCOMPARE(people(), QStringList{u"Dana"_s});
    }

    void shouldSayInTheStatusLineWhatIsNotSavedUntilItIs()
    {
        auto *again = m_desk->window().findChild<StatusLine *>()->findChild<QPushButton *>();
        const auto saysUnsaved = [this] { return m_desk->state().contains(u"1 change"); };
        QVERIFY(!again->isVisible() && !saysUnsaved());
        StuckDisk disk(career());
        captureLine(u"Held the fort"_s);
        QTRY_VERIFY(saysUnsaved());
        while (m_desk->window().messages().dismissTop()) {
        }
        m_desk->window().say(u"anna.headway holds everything"_s);
        QVERIFY(saysUnsaved() && again->isVisible());
        QVERIFY2(!m_desk->state().contains(u"written"), qPrintable(m_desk->state()));

        disk.free();
        SlowDisk slow(career());
        again->click();
        QVERIFY(saysUnsaved());
        slow.open();
        QTRY_VERIFY(!saysUnsaved());
        QVERIFY(!again->isVisible());
        QVERIFY(titles(career().reader()).contains(u"Held the fort"_s));
    }

    void shouldAskBeforeClosingLosesWhatCouldNotBeSaved()
    {
        m_desk->prompt.agrees = false;
        StuckDisk disk(career());
        typeTitle(u" by half"_s);
        typePerson(u"Dana"_s);
        m_desk->window().close();
        QTRY_COMPARE(m_desk->prompt.questions.size(), 1);
        QVERIFY(m_desk->prompt.questions.constFirst().contains(u"2 change"_s));
        QVERIFY(m_desk->window().isVisible());
        QCOMPARE(field(u"Name"_s)->text(), u"Dana"_s);

        disk.free();
        QVERIFY(m_desk->button(u"Try again"_s));
        m_desk->button(u"Try again"_s)->click();
        QTRY_COMPARE(titles(career().reader()), QStringList{u"Cut onboarding by half"_s});
        m_desk->window().close();
        QVERIFY(isClosed());
        end();
        QCOMPARE(m_desk->prompt.questions.size(), 1);
        QCOMPARE(people(), QStringList{u"Dana"_s});
    }

    void shouldCloseWhereSomebodyDecidesToLoseIt()
    {
        StuckDisk disk(career());
        typeTitle(u" by half"_s);
        m_desk->window().close();
        QVERIFY(isClosed());
        end();
        QCOMPARE(m_desk->prompt.questions.size(), 1);
        QCOMPARE(m_desk->stored(m_file), QStringList{u"Cut onboarding"_s});
    }

    void shouldCloseOnceHoweverOftenThatIsAskedFor()
    {
        SlowDisk disk(career());
        typeTitle(u" by half"_s);
        QVERIFY(!m_desk->window().close());
        QVERIFY(!m_desk->window().close());
        disk.open();
        QTRY_COMPARE(m_desk->finished.size(), 1);
        QCOMPARE(m_desk->stored(m_file), QStringList{u"Cut onboarding by half"_s});
    }

    void shouldAskOnceHoweverOftenItIsClosed()
    {
        m_desk->prompt.agrees = false;
        StuckDisk stuck(career());
        SlowDisk slow(career());
        typeTitle(u" by half"_s);
        m_desk->window().close();
        m_desk->window().close();
        slow.open();
        QTRY_COMPARE(m_desk->prompt.questions.size(), 1);
        QVERIFY(isThrough());
        QCOMPARE(m_desk->prompt.questions.size(), 1);
        QVERIFY(m_desk->window().isVisible());
    }

    void shouldWaitWithClosingUntilACaptureIsSaved()
    {
        SlowDisk disk(career());
        captureLine(u"Learned to weld"_s);
        QVERIFY(!m_desk->window().close());
        disk.open();
        QTRY_COMPARE(m_desk->finished.size(), 1);
        QCOMPARE(m_desk->prompt.questions, QStringList());
        QVERIFY(m_desk->stored(m_file).contains(u"Learned to weld"_s));
    }

    void shouldKeepACaptureThatCouldNotBeSaved()
    {
        m_desk->prompt.agrees = false;
        StuckDisk disk(career());
        captureLine(u"Learned to weld"_s);
        QTRY_VERIFY(!captureBar()->isOpen());
        QCOMPARE(m_desk->messages().size(), 1);
        QVERIFY(!m_desk->window().close());
        QCOMPARE(m_desk->prompt.questions.size(), 1);
        disk.free();
        m_desk->button(u"Try again"_s)->click();
        QTRY_VERIFY(titles(career().reader()).contains(u"Learned to weld"_s));
    }

    void shouldKeepAHalfTypedLineForTheNextStart()
    {
        typeCapture(u"Half a thought"_s);
        QVERIFY(m_desk->window().close());
        QVERIFY(isClosed());
        QCOMPARE(m_desk->prompt.questions, QStringList());
        QCOMPARE(unfinishedLine(), u"Half a thought"_s);
        QTest::keyClick(captureBar()->findChild<CaptureField *>(), Qt::Key_Return);
        QTRY_VERIFY(titles(career().reader()).contains(u"Half a thought"_s));
        QTRY_VERIFY(!captureBar()->isOpen());
        QCOMPARE(unfinishedLine(), QString());
    }

    void shouldKeepAHalfTypedLineWhereThereIsNoTimeToClose()
    {
        typeCapture(u"Half a thought"_s);
        QTRY_COMPARE(CaptureDraft(career().folder()).line(), u"Half a thought"_s);
    }

    void shouldNotTakeForItsOwnWhatElseFailed()
    {
        SlowDisk disk(career());
        career().perform({u"Another"_s},
                         [](Session &) -> Result<void> { return refuse(Error::Kind::Conflict, u"Another's."_s); });
        typeTitle(u" by half"_s);
        m_desk->window().flush();
        disk.open();
        QVERIFY(isThrough());
        QCOMPARE(titles(career().reader()), QStringList{u"Cut onboarding by half"_s});
        QCOMPARE(m_desk->messages(), QStringList());
    }

    void shouldCountWhatCouldNotBeSavedOfEveryRecord()
    {
        StuckDisk disk(career());
        typeTitle(u" by half"_s);
        typePerson(u"Dana"_s);
        m_desk->window().goTo(u"journal"_s);
        QTRY_VERIFY(std::ranges::any_of(m_desk->messages(),
                                        [](const QString &sentence) { return sentence.contains(u"2 change"_s); }));
        disk.free();
        m_desk->button(u"Try again"_s)->click();
        QTRY_VERIFY(!m_desk->button(u"Try again"_s) || !m_desk->button(u"Try again"_s)->isVisible());
        QTRY_COMPARE(PersonRepository(career().reader()).all()->size(), 1);
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::SavingTest)

#include "savingtest.moc"
