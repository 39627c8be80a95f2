// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwayprocess.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

/** What leaves a career comes back as it was, and takes the place of nothing. */
class CommandLineExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldGiveTheSameEntriesToAnEmptyCareer_data();
    void shouldGiveTheSameEntriesToAnEmptyCareer();
    void shouldNeverWriteIntoAFolderThatHoldsAnything();
    void shouldWriteToTheStandardOutput();
    void shouldImportAFolderOfNotes();
    void shouldImportATable();

private:
    Answer run(const QStringList &words) const { return m_headway->run(words); }
    QString entries(const QString &file) const { return run({u"list"_s, u"entries"_s, u"--file"_s, file}).out; }

    std::unique_ptr<HeadwayProcess> m_headway;
};

void CommandLineExportTest::init()
{
    m_headway = std::make_unique<HeadwayProcess>();
}

void CommandLineExportTest::shouldGiveTheSameEntriesToAnEmptyCareer_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("readAs");
    QTest::newRow("markdown") << u"markdown"_s << u"out"_s << u"markdown"_s;
    QTest::newRow("csv") << u"csv"_s << u"out.csv"_s << u"csv"_s;
    QTest::newRow("json") << u"json"_s << u"out.json"_s << u"headway"_s;
}

void CommandLineExportTest::shouldGiveTheSameEntriesToAnEmptyCareer()
{
    QFETCH(const QString, format);
    QFETCH(const QString, target);
    QFETCH(const QString, readAs);
    QCOMPARE(run({u"sample"_s, u"anna.headway"_s}).exitCode, 0);
    QCOMPARE(run({u"new"_s, u"other.headway"_s}).exitCode, 0);
    const Answer written = run({u"export"_s, format, target, u"--file"_s, u"anna.headway"_s});
    QCOMPARE(written.problems, QString());
    QCOMPARE(written.exitCode, 0);
    const Answer read = run({u"import"_s, readAs, target, u"--file"_s, u"other.headway"_s});
    QCOMPARE(read.problems, QString());
    QCOMPARE(read.exitCode, 0);
    QVERIFY(!entries(u"anna.headway"_s).isEmpty());
    QStringList before = entries(u"anna.headway"_s).split(u'\n');
    QStringList after = entries(u"other.headway"_s).split(u'\n');
    before.sort();
    after.sort();
    QCOMPARE(after, before);
    QVERIFY(run({u"import"_s, readAs, target, u"--file"_s, u"other.headway"_s}).out.startsWith(u"0 entries imported"));
}

void CommandLineExportTest::shouldNeverWriteIntoAFolderThatHoldsAnything()
{
    QCOMPARE(run({u"sample"_s, u"anna.headway"_s}).exitCode, 0);
    QCOMPARE(run({u"export"_s, u"markdown"_s, u"out"_s}).exitCode, 0);
    const Answer again = run({u"export"_s, u"markdown"_s, u"out"_s});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.problems.contains(u"is there already and was left as it is"));
    QCOMPARE(run({u"export"_s, u"markdown"_s, u"-"_s}).exitCode, 2);
}

void CommandLineExportTest::shouldWriteToTheStandardOutput()
{
    QCOMPARE(run({u"sample"_s, u"anna.headway"_s}).exitCode, 0);
    QVERIFY(run({u"export"_s, u"csv"_s, u"-"_s}).out.contains(u"date,title,"));
}

void CommandLineExportTest::shouldImportAFolderOfNotes()
{
    QCOMPARE(run({u"new"_s, u"anna.headway"_s}).exitCode, 0);
    m_headway->write(u"2026-11-03 Cut onboarding.md"_s, "Went #well.\n");
    m_headway->write(u"undated.md"_s, "x\n");
    const Answer answer = run({u"import"_s, u"markdown"_s, u"."_s});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.problems.contains(u"“undated.md”, line 1: There is no date"), qPrintable(answer.problems));
    QVERIFY(entries(u"anna.headway"_s).contains(u"Cut onboarding"));
    QCOMPARE(run({u"import"_s, u"markdown"_s, u"."_s, u"--file-dates"_s}).exitCode, 0);
    QCOMPARE(entries(u"anna.headway"_s).count(u'\n'), 2);
}

void CommandLineExportTest::shouldImportATable()
{
    QCOMPARE(run({u"new"_s, u"anna.headway"_s}).exitCode, 0);
    m_headway->write(u"t.csv"_s, "Wann;Geschafft;Wert\n3.11.2026;Onboarding;1.200,5 €\n");
    QCOMPARE(
        run({u"import"_s, u"csv"_s, u"t.csv"_s, u"--map"_s, u"title=Geschafft"_s, u"--locale"_s, u"de_DE"_s}).problems,
        QString());
    QVERIFY2(entries(u"anna.headway"_s).contains(u"2026-11-03"), qPrintable(entries(u"anna.headway"_s)));
    const Answer wrong = run({u"import"_s, u"csv"_s, u"t.csv"_s, u"--map"_s, u"title=Was"_s});
    QCOMPARE(wrong.exitCode, 2);
    QCOMPARE(wrong.problems, u"There is no column “Was”. Columns: Wann, Geschafft, Wert.\n"_s);
}

HEADWAY_TEST_MAIN(QCoreApplication, CommandLineExportTest)
#include "commandlineexporttest.moc"
