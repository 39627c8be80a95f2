// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwayprocess.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/** Imports, and bad input: one sentence that says what, where and what to do; nothing lost, nothing half-written. */
class CommandLineImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldImportOnce();
    void shouldSayWhatWouldHappen();
    void shouldMakePeopleOfTags();
    void shouldTellWhatItSkipped();
    void shouldImportAFolderAndTellWhereItSkipped();
    void shouldNotFillTheTerminalWithWhatItSkipped();
    void shouldRefuseABadImportInOneSentence_data();
    void shouldRefuseABadImportInOneSentence();
    void shouldRefuseABadCareerInOneSentence_data();
    void shouldRefuseABadCareerInOneSentence();
    void shouldLeaveAFileThatIsThereAlone();
    void shouldCaptureNothingThatCannotBeSeen();

private:
    Answer run(const QStringList &words) const { return m_headway->run(words); }
    qsizetype entryCount() const { return run({u"list"_s, u"entries"_s}).out.count(u'\n'); }

    std::unique_ptr<HeadwayProcess> m_headway;
};

static const QByteArray journal = "[2026-08-28 07:00] Shift with @Mia on the @ward. *\nQuiet.\n"
                                  "[2026-08-29 11:11] Moved the round. More of it.\n";

void CommandLineImportTest::init()
{
    m_headway = std::make_unique<HeadwayProcess>();
    QCOMPARE(run({u"new"_s, u"anna.headway"_s}).exitCode, 0);
    m_headway->write(u"j.txt"_s, journal);
}

void CommandLineImportTest::shouldImportOnce()
{
    const Answer first = run({u"import"_s, u"jrnl"_s, u"j.txt"_s});
    QCOMPARE(first.out, u"2 entries imported from “j.txt”.\n"_s);
    QCOMPARE(first.problems, QString());
    QCOMPARE(first.exitCode, 0);
    const Answer second = run({u"import"_s, u"jrnl"_s, u"j.txt"_s, u"--json"_s});
    QCOMPARE(second.json()["imported"_L1].toInt(), 0);
    QCOMPARE(second.json()["already_there"_L1].toInt(), 2);
    QCOMPARE(entryCount(), 2);
}

void CommandLineImportTest::shouldSayWhatWouldHappen()
{
    QCOMPARE(run({u"import"_s, u"jrnl"_s, u"j.txt"_s, u"--dry-run"_s}).out,
             u"2 entries would be imported from “j.txt”.\n"_s);
    QCOMPARE(entryCount(), 0);
}

void CommandLineImportTest::shouldMakePeopleOfTags()
{
    QCOMPARE(run({u"import"_s, u"jrnl"_s, u"j.txt"_s, u"--tags-as"_s, u"people"_s}).exitCode, 0);
    QCOMPARE(run({u"list"_s, u"people"_s}).out, u"Mia\nward\n"_s);
    QCOMPARE(run({u"list"_s, u"tags"_s}).out, QString());
}

void CommandLineImportTest::shouldTellWhatItSkipped()
{
    m_headway->write(u"k.txt"_s, "[29/08/2026 11:11] Other order.\n" + journal);
    const Answer answer = run({u"import"_s, u"jrnl"_s, u"k.txt"_s});
    QCOMPARE(answer.out, u"2 entries imported from “k.txt”.\n"_s);
    QCOMPARE(answer.problems, u"“k.txt”, line 1: The date “29/08/2026 11:11” is not of the form 2026-08-29 11:11.\n"_s);
    QCOMPARE(answer.exitCode, 1);
}

void CommandLineImportTest::shouldImportAFolderAndTellWhereItSkipped()
{
    QVERIFY(QDir(m_headway->path({})).mkdir(u"diary"_s));
    m_headway->write(u"diary/2026-01.txt"_s, "5:\n  text: Moved the round.\n  Ideas: {Two carts: null}\n");
    m_headway->write(u"diary/2026-02.txt"_s, "30:\n  text: No such day.\n");
    m_headway->write(u"diary/2026-03.txt"_s, "5:\n  text: M\xfcller\n");
    const QStringList command{u"import"_s, u"rednotebook"_s, u"diary"_s};
    const Answer answer = run(command);
    QCOMPARE(answer.out, u"1 entry imported from “diary”.\n"_s);
    QCOMPARE(answer.problems,
             u"“2026-02.txt”, line 2: There is no day “30” in this month.\n"
             u"“2026-03.txt”: “2026-03.txt” is not encoded as UTF-8: line 2 cannot be read. Save it as "
             u"UTF-8 and import it again.\n"_s);
    QCOMPARE(answer.exitCode, 1);
    const QJsonArray skipped = run(command + QStringList{u"--json"_s}).json()["skipped"_L1].toArray();
    QCOMPARE(skipped.size(), 2);
    QCOMPARE(skipped.at(0)["file"_L1].toString(), u"2026-02.txt"_s);
    QCOMPARE(skipped.at(0)["line"_L1].toInt(), 2);
    QCOMPARE(run({u"list"_s, u"tags"_s}).out, u"Ideas\n"_s);
    QCOMPARE(entryCount(), 1);
}

void CommandLineImportTest::shouldNotFillTheTerminalWithWhatItSkipped()
{
    m_headway->write(u"t.csv"_s, "date,title\n" + QByteArray("never,Round\n").repeated(60));
    const Answer answer = run({u"import"_s, u"csv"_s, u"t.csv"_s});
    QCOMPARE(answer.problems.count(u'\n'), 51);
    QVERIFY2(answer.problems.endsWith(u"10 more are not listed here. With --json all of them are.\n"),
             qPrintable(answer.problems.right(200)));
}

void CommandLineImportTest::shouldRefuseABadImportInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("truncated") << u"a.json"_s << "{\"entries\": [{\"title\": \"A"_ba;
    QTest::newRow("other JSON") << u"a.json"_s << "[1, 2]"_ba;
    QTest::newRow("other text") << u"a.txt"_s << "Dear diary"_ba;
    QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("10 MB line") << u"a.txt"_s << QByteArray(10'000'000, 'x');
    QTest::newRow("UTF-8") << u"a.txt"_s << "[2026-08-28 07:00] M\xfcller"_ba;
    QTest::newRow("empty") << u"a.txt"_s << QByteArray();
    QTest::newRow("folder") << u"."_s << QByteArray();
    QTest::newRow("missing") << u"none.json"_s << QByteArray();
}

void CommandLineImportTest::shouldRefuseABadImportInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    if (name.startsWith(u'a'))
        m_headway->write(name, bytes);
    const QByteArray before = m_headway->read(u"anna.headway"_s);
    const Answer answer = run({u"import"_s, u"jrnl"_s, name});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.problems.count(u'\n'), 1);
    QVERIFY2(answer.problems.contains(u"“"_s), qUtf8Printable(answer.problems));
    QVERIFY(m_headway->read(u"anna.headway"_s) == before);
}

void CommandLineImportTest::shouldRefuseABadCareerInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("text") << "Dear diary"_ba;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("folder") << "folder"_ba;
    QTest::newRow("missing") << "missing"_ba;
    QTest::newRow("truncated") << "truncated"_ba;
}

void CommandLineImportTest::shouldRefuseABadCareerInOneSentence()
{
    QFETCH(QByteArray, bytes);
    if (bytes == "folder")
        QDir(m_headway->path({})).mkdir(u"bad.headway"_s);
    else if (bytes == "truncated")
        m_headway->write(u"bad.headway"_s, m_headway->read(u"anna.headway"_s).first(20'000));
    else if (bytes != "missing")
        m_headway->write(u"bad.headway"_s, bytes);
    for (const QStringList &words : {QStringList{u"check"_s, u"bad.headway"_s},
                                     {u"list"_s, u"entries"_s, u"--file"_s, u"bad.headway"_s},
                                     {u"capture"_s, u"Cut rounds"_s, u"--file"_s, u"bad.headway"_s}}) {
        const Answer answer = run(words);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.out, QString());
        QCOMPARE(answer.problems.count(u'\n'), 1);
        QVERIFY2(answer.problems.contains(u"bad.headway"_s), qUtf8Printable(answer.problems));
    }
}

void CommandLineImportTest::shouldCaptureNothingThatCannotBeSeen()
{
    const Answer answer = run({u"capture"_s, u"\u00a0\u200b"_s});
    QVERIFY(answer.exitCode != 0);
    QVERIFY2(answer.problems.contains(u"nothing to capture"_s), qUtf8Printable(answer.problems));
    QCOMPARE(entryCount(), 0);
}

void CommandLineImportTest::shouldLeaveAFileThatIsThereAlone()
{
    m_headway->write(u"notes.headway"_s, "Dear diary"_ba);
    for (const QString &command : {u"new"_s, u"sample"_s}) {
        QCOMPARE(run({command, u"notes.headway"_s}).exitCode, 1);
        QCOMPARE(m_headway->read(u"notes.headway"_s), "Dear diary"_ba);
    }
}

HEADWAY_TEST_MAIN(QCoreApplication, CommandLineImportTest)
#include "commandlineimporttest.moc"
