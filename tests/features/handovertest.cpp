// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captureentry.h"
#include "captureinbox.h"
#include "desk.h"
#include "headwayprocess.h"
#include "headwaytest.h"
#include "stuckdisk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace Headway {

/** Captured from the command line while a window, here or of another process, has the career open. */
class HandoverTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HeadwayProcess> m_headway;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<Settings> m_settings;
    FixedClock m_clock{QDate(2026, 11, 3)};
    ScriptedPrompt m_prompt;
    std::unique_ptr<Application> m_application;

    QString file() const { return m_headway->path(u"anna.headway"_s); }
    QString dataFolder() const { return m_headway->path(u"data/headway"_s); }
    Career &career() const { return m_application->window()->career(); }

    /** A window of this process. */
    void openWindow()
    {
        m_scratch = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_scratch->filePath(u"settings.ini"_s));
        m_application = std::make_unique<Application>(m_clock, *m_settings, m_prompt, dataFolder());
        QVERIFY(m_application->open(file()));
        QTRY_VERIFY(m_application->window());
    }

    /** Another process with a window on the career. */
    std::unique_ptr<QProcess> startWindow() const
    {
        HeadwayProcess &headway = *m_headway;
        headway.set("QT_QPA_PLATFORM", u"offscreen"_s);
        auto window = headway.start({file()});
        (void)QTest::qWaitFor([&] { return isTakingLines(); }, 30'000);
        return window;
    }
    bool isTakingLines() const { return CaptureInbox::openFor(dataFolder(), file()).has_value(); }

    bool isOffered() const
    {
        const auto inbox = CaptureInbox::openFor(dataFolder(), file());
        return inbox && !inbox->offers().isEmpty();
    }

    static bool isDone(const QProcess &process) { return process.state() == QProcess::NotRunning; }
    /** Runs it while this process goes on. */
    Answer run(const QStringList &words) const
    {
        const auto process = m_headway->start(words);
        (void)QTest::qWaitFor([&] { return isDone(*process); }, 60'000);
        return HeadwayProcess::answerOf(*process);
    }
    QStringList stored() const
    {
        QStringList found;
        for (const QJsonValue &entry : run({u"list"_s, u"entries"_s, u"--json"_s}).json().array())
            found << entry["title"_L1].toString();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_headway = std::make_unique<HeadwayProcess>();
        QCOMPARE(m_headway->run({u"new"_s, file()}).exitCode, 0);
    }

    void cleanup()
    {
        m_application.reset();
        m_headway.reset();
    }

    void shouldCaptureThroughTheWindow()
    {
        openWindow();
        const Answer answer = run({u"capture"_s, u"Cut onboarding from 10 to 6 days @Dana #process yesterday"_s,
                                   u"--today"_s, u"2026-11-21"_s});
        QCOMPARE(answer.problems, QString());
        QCOMPARE(answer.exitCode, 0);
        QCOMPARE(answer.out, u"Captured on 2026-11-20: Cut onboarding from 10 to 6 days\n"_s);
        QCOMPARE(titles(career().reader()), QStringList{u"Cut onboarding from 10 to 6 days"_s});
        QCOMPARE(career().undoText(), u"Capture “Cut onboarding from 10 to 6 days”"_s);
        QTRY_VERIFY(m_application->window()->actions().undo->text().contains(u"Capture “Cut onboarding"));
        m_application->window()->actions().undo->trigger();
        QTRY_COMPARE(titles(career().reader()), QStringList());
    }

    void shouldAnswerAsItDoesWithoutAWindow()
    {
        const QStringList words{
            u"capture"_s,   u"Ran it with @Omar for € 184k"_s, u"--json"_s, u"--locale"_s, u"de_DE"_s, u"--today"_s,
            u"2026-11-21"_s};
        const auto comparable = [](const Answer &answer) {
            QString text = answer.out;
            static const QRegularExpression ownToEach(u"[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[^\"]*"_s);
            return text.remove(ownToEach);
        };
        const Answer alone = run(words);
        openWindow();
        const Answer handed = run(words);
        QCOMPARE(alone.exitCode, 0);
        QCOMPARE(handed.exitCode, 0);
        QVERIFY(!handed.json().isEmpty());
        QCOMPARE(comparable(handed), comparable(alone));
    }

    void shouldKeepEveryLineOfManyAtTheSameTime()
    {
        openWindow();
        constexpr int count = 6;
        std::vector<std::unique_ptr<QProcess>> captures;
        captures.reserve(count);
        for (int i = 0; i < count; ++i)
            captures.push_back(m_headway->start({u"capture"_s, u"Side by side %1 with @Dana"_s.arg(i)}));
        QVERIFY(QTest::qWaitFor([&] { return std::ranges::all_of(captures, [](auto &one) { return isDone(*one); }); },
                                60'000));
        for (const auto &capture : captures) {
            const Answer answer = HeadwayProcess::answerOf(*capture);
            QVERIFY2(answer.exitCode == 0, qUtf8Printable(answer.problems));
        }
        QCOMPARE(titles(career().reader()).size(), count);
        QCOMPARE(readKnownNames(career().reader()).value().people.size(), 1);
    }

    void shouldTakeALineThatWasOfferedBeforeAnybodyListened()
    {
        openWindow();
        const auto inbox = CaptureInbox::openFor(dataFolder(), file());
        QVERIFY(inbox);
        const OfferedLine line{
            .entry = EntryId::make(), .line = {.title = u"Early"_s, .date = m_clock.today()}, .at = m_clock.now()};
        QVERIFY(inbox->offer(line)); // As who is killed behind it does: nobody is told of it.
        m_application.reset();
        openWindow();
        QTRY_COMPARE(titles(career().reader()), QStringList{u"Early"_s});
    }

#ifdef Q_OS_LINUX
    void shouldSayWhyALineCouldNotBeHandedOver()
    {
        const auto other = Career::open(file(), {.clock = &m_clock, .dataFolder = dataFolder()});
        QVERIFY(other);
        QVERIFY(QFile::link(u"/proc"_s, (*other)->folder() + u"/lines"_s)); // Where nobody at all can make a file.
        const Answer answer = run({u"capture"_s, u"Once"_s});
        QVERIFY(answer.exitCode != 0);
        QVERIFY2(answer.problems.contains(u"could not be handed to the Headway"_s), qUtf8Printable(answer.problems));
        QCOMPARE(titles((*other)->reader()), QStringList());
    }
#endif

    void shouldIgnoreWhatIsNoLine()
    {
        openWindow();
        QFile junk(career().folder() + u"/lines/junk.line"_s);
        QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write(R"({"title": "Injected"})") > 0);
        junk.close();
        QCOMPARE(run({u"capture"_s, u"Good"_s}).exitCode, 0);
        QCOMPARE(titles(career().reader()), QStringList{u"Good"_s});
        QVERIFY(!junk.exists());
    }

    void shouldNotWriteACopysLineIntoTheFileThatIsOpen()
    {
        QVERIFY(QFile::copy(file(), m_headway->path(u"copy.headway"_s)));
        openWindow();
        const auto capture =
            m_headway->start({u"capture"_s, u"Into the copy"_s, u"--file"_s, m_headway->path(u"copy.headway"_s)});
        QVERIFY(QTest::qWaitFor([&] { return isDone(*capture); }, 60'000));
        QCOMPARE(HeadwayProcess::answerOf(*capture).exitCode, 1);
        QCOMPARE(titles(career().reader()), QStringList());
    }

    void shouldStoreOnceWhatWasTakenByOneThatWentWithoutAnAnswer_data()
    {
        QTest::addColumn<bool>("isStored");
        QTest::newRow("before it was stored") << false;
        QTest::newRow("behind that") << true;
    }

    void shouldStoreOnceWhatWasTakenByOneThatWentWithoutAnAnswer()
    {
        QFETCH(bool, isStored);
        auto other = Career::open(file(), {.clock = &m_clock, .dataFolder = dataFolder()});
        QVERIFY(other);
        CaptureInbox inbox((*other)->folder());
        QVERIFY(inbox.open());
        const auto command = m_headway->start({u"capture"_s, u"Once"_s});
        QVERIFY(QTest::qWaitFor([this] { return isOffered(); }, 30'000));
        const OfferedLine offered = inbox.offers().constFirst();
        CapturedRecords records = recordsOf(offered.line);
        records.entry.id = offered.entry;
        QVERIFY(inbox.take(offered.entry));
        if (isStored)
            QVERIFY(wentWell((*other)->perform(captureAction(offered.line), [&](Session &session) {
                return insertCaptured(session, records, offered.at);
            })));
        other->reset();
        const Answer answer = HeadwayProcess::answerOf(*command);
        QVERIFY2(answer.exitCode == 0, qUtf8Printable(answer.problems));
        QCOMPARE(stored(), QStringList{u"Once"_s});
    }

    void shouldSayThatTheWindowKeepsWhatItCannotSave()
    {
        openWindow();
        StuckDisk disk(career());
        const Answer answer = run({u"capture"_s, u"Cut falls"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.problems.contains(u"keeps the line"), qUtf8Printable(answer.problems));
        disk.free();
        for (auto *button : m_application->window()->window().findChild<StatusLine *>()->findChildren<QPushButton *>())
            button->click();
        QTRY_COMPARE(titles(career().reader()), QStringList{u"Cut falls"_s});
    }

#ifdef Q_OS_UNIX
    void shouldTakeTheLineBackWhereTheWindowHangs()
    {
        const auto window = startWindow();
        QVERIFY(isTakingLines());
        ::kill(pid_t(window->processId()), SIGSTOP);
        const Answer answer = run({u"capture"_s, u"Into the void"_s});
        ::kill(pid_t(window->processId()), SIGCONT);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.problems.contains(u"nothing was captured"), qUtf8Printable(answer.problems));
        QCOMPARE(run({u"capture"_s, u"Once"_s}).exitCode, 0); // It answers again, and has heard of both.
        QCOMPARE(stored(), QStringList{u"Once"_s});
        window->terminate();
        QVERIFY(window->waitForFinished());
    }

    void shouldWriteItselfWhereTheWindowIsKilledMeanwhile()
    {
        const auto window = startWindow();
        QVERIFY(isTakingLines());
        ::kill(pid_t(window->processId()), SIGSTOP);
        const auto capture = m_headway->start({u"capture"_s, u"Survives"_s});
        QVERIFY(QTest::qWaitFor([this] { return isOffered(); }, 30'000));
        window->kill();
        QVERIFY(window->waitForFinished());
        const Answer answer = HeadwayProcess::answerOf(*capture);
        QVERIFY2(answer.exitCode == 0, qUtf8Printable(answer.problems));
        QCOMPARE(stored(), QStringList{u"Survives"_s});
    }

    void shouldTakeTheLineBackWhereItIsInterrupted()
    {
        openWindow();
        SlowDisk disk(career());
        const auto capture = m_headway->start({u"capture"_s, u"Never mind"_s});
        QVERIFY(QTest::qWaitFor([this] { return isOffered(); }, 30'000));
        ::kill(pid_t(capture->processId()), SIGINT);
        QVERIFY(QTest::qWaitFor([&] { return isDone(*capture); }, 30'000));
        QCOMPARE(HeadwayProcess::answerOf(*capture).exitCode, 1);
        disk.open();
        QCOMPARE(run({u"capture"_s, u"Once"_s}).exitCode, 0);
        QCOMPARE(titles(career().reader()), QStringList{u"Once"_s});
    }
#endif
};

} // namespace Headway

HEADWAY_TEST_MAIN(QApplication, Headway::HandoverTest)

#include "handovertest.moc"
