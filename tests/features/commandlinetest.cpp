// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwayprocess.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/** The grammar: what is understood, what is refused, and how it is answered. */
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatWouldBeRight_data();
    void shouldSayWhatWouldBeRight();
    void shouldHelp_data();
    void shouldHelp();
    void shouldTellItsVersion();
    void shouldAskForACareerWhereNoneWasUsed();
    void shouldUseTheCareerMadeLast();
    void shouldNotForgetItOverALookAtAnother();
};

void CommandLineTest::shouldSayWhatWouldBeRight_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &words, const QString &sentence) {
        QTest::newRow(qUtf8Printable(words)) << words << sentence;
    };
    row(u"lst"_s,
        u"There is no command or career file “lst”. Commands: new, sample, check, recover, capture, list, import, export, report."_s);
    row(u"new"_s, u"Something is missing. Usage: headway new FILE"_s);
    row(u"capture"_s, u"Something is missing. Usage: headway capture TEXT"_s); // There is no display.
    row(u"new a.headway b"_s, u"“b” is one word too many. Usage: headway new FILE"_s);
    row(u"a.headway b"_s, u"“b” is one word too many. Usage: headway [FILE]"_s);
    row(u"list milestone"_s,
        u"There is no list of “milestone”. Lists: entries, people, goals, tags, strengths, criteria, asks, findings, feedback, untold, reputation, searches."_s);
    row(u"list people --person Dana"_s, u"“--person” goes with entries only: headway list entries --person NAME"_s);
    row(u"list entries --colour"_s, u"There is no option “--colour”. See: headway --help"_s);
    row(u"list entries --paper A4"_s, u"“headway list” has no option “--paper”. See: headway list --help"_s);
    row(u"--paper A4"_s, u"“--paper” belongs to a command. See: headway --help"_s);
    row(u"list entries --file"_s, u"“--file” needs a value: --file FILE"_s);
    row(u"report promotion-case --from --help"_s, u"“--from” needs a value: --from DATE"_s);
    row(u"report promotion-case --from -o case.pdf"_s, u"“--from” needs a value: --from DATE"_s);
    row(u"list entries --file -- x"_s, u"“--file” needs a value: --file FILE"_s);
    row(u"-- capture x"_s, u"There is no career file “capture”; behind -- no word is a command."_s);
    row(u"report promotion-case -o "_s, u"The file name behind “--output” is empty: --output FILE"_s);
    row(u"report promotion-case --output="_s, u"The file name behind “--output” is empty: --output FILE"_s);
    row(u"list entries --file "_s, u"The file name behind “--file” is empty: --file FILE"_s);
    row(u"new "_s, u"The file name is empty. Usage: headway new FILE"_s);
    row(u"check "_s, u"The file name is empty. Usage: headway check [FILE]"_s);
    row(u"export json "_s, u"The file name is empty. Usage: headway export FORMAT TARGET"_s);
    row(u"import jrnl "_s, u"The file name is empty. Usage: headway import FORMAT SOURCE"_s);
    row(QString(), u"The file name is empty. Usage: headway [FILE]"_s);
    row(u"list entries --json=yes"_s, u"“--json” takes no value."_s);
    row(u"list entries --today 3/11"_s,
        u"“--today 3/11” is not a date. Write it as year, month and day: --today 2026-11-03"_s);
    row(u"import xml a.xml"_s,
        u"There is no import format “xml”. Formats: jrnl, rednotebook, dayone, markdown, bragdoc, headway, csv."_s);
    row(u"import jrnl a.json --tags-as goals"_s,
        u"Tags cannot become “goals”. Write: --tags-as tags or --tags-as people"_s);
    row(u"export xml a.xml"_s, u"There is no export format “xml”. Formats: markdown, json, csv."_s);
    row(u"export json a.headway"_s,
        u"“a.headway” is the name of a career file. Choose another for the export: career.json"_s);
    row(u"report journal-extract --reader Dana"_s,
        u"This report would hold your private notes. Say what Dana may read: --audience private|sponsor|boss"_s);
    row(u"report journal-extract --audience boss --reader "_s + QString(201, u'a'),
        u"The reader's name is too long: --reader takes 200 characters at the most."_s);
    row(u"report novel"_s, u"There is no report “novel”. Reports: promotion-case, journal-extract."_s);
    row(u"report promotion-case -o case.doc"_s,
        u"“case.doc” does not say how to write the report. End it in one of: .pdf, .odt, .html, .md, .json"_s);
    row(u"report promotion-case --paper A5"_s, u"“--paper” cannot be “A5”. Write one of: A4, Letter"_s);
    row(u"report promotion-case --audience all"_s,
        u"“--audience” cannot be “all”. Write one of: private, sponsor, boss"_s);
    row(u"report promotion-case --locale zz"_s,
        u"There is no locale “zz”. Write language and country: --locale en_GB"_s);
    row(u"report promotion-case --from 2026-02-30"_s,
        u"“--from 2026-02-30” is not a date. Write it as year, month and day: --from 2026-11-03"_s);
    row(u"report promotion-case --from 2026-03-01 --to 2026-02-01"_s,
        u"The period ends (2026-02-01) before it begins (2026-03-01). Change --from or --to."_s);
}

void CommandLineTest::shouldSayWhatWouldBeRight()
{
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    const Answer answer = HeadwayProcess().run(words.split(u' '));
    QCOMPARE(answer.problems, QString(sentence + u'\n'));
    QCOMPARE(answer.out, QString());
    QCOMPARE(answer.exitCode, 2);
}

void CommandLineTest::shouldHelp_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("part");
    QTest::newRow("all") << u"--help"_s << u"report KIND"_s;
    QTest::newRow("short") << u"-h"_s << u"headway [FILE]"_s;
    for (const char *command : {"new", "sample", "check", "recover", "capture", "list", "import", "export", "report"}) {
        QTest::newRow(command) << QString::fromLatin1(command) + u" --help"_s
                               << QString(u"Usage: headway "_s + QString::fromLatin1(command));
    }
    QTest::newRow("its lists")
        << u"list --help"_s
        << u"Kinds: entries, people, goals, tags, strengths, criteria, asks, findings, feedback, untold, reputation, searches."_s;
    QTest::newRow("its reports") << u"report --help"_s << u"Kinds: promotion-case, journal-extract."_s;
    QTest::newRow("its formats") << u"report --help"_s << u".pdf, .odt, .html, .md, .json."_s;
    QTest::newRow("its values") << u"import --help"_s << u"--map FIELD=COLUMN,..."_s;
    QTest::newRow("its options") << u"report --help"_s << u"--audience private|sponsor|boss"_s;
}

void CommandLineTest::shouldHelp()
{
    QFETCH(QString, words);
    QFETCH(QString, part);
    const Answer answer = HeadwayProcess().run(words.split(u' '));
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.problems, QString());
    QVERIFY2(answer.out.contains(part), qUtf8Printable(answer.out));
}

void CommandLineTest::shouldTellItsVersion()
{
    const Answer answer = HeadwayProcess().run({u"--version"_s});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.startsWith(u"Headway "_s));
}

void CommandLineTest::shouldAskForACareerWhereNoneWasUsed()
{
    const Answer answer = HeadwayProcess().run({u"list"_s, u"entries"_s});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.problems,
             u"No career was used on this computer yet. Name one with --file FILE, or make one: headway new FILE\n"_s);
}

void CommandLineTest::shouldUseTheCareerMadeLast()
{
    const HeadwayProcess headway;
    QCOMPARE(headway.run({u"new"_s, u"anna.headway"_s, u"--name"_s, u"Anna"_s}).exitCode, 0);
    QCOMPARE(headway.run({u"capture"_s, u"Cut rounds"_s}).exitCode, 0);
    QVERIFY(headway.run({u"list"_s, u"entries"_s}).out.endsWith(u"  Cut rounds\n"_s));
}

void CommandLineTest::shouldNotForgetItOverALookAtAnother()
{
    const HeadwayProcess headway;
    QCOMPARE(headway.run({u"new"_s, u"anna.headway"_s}).exitCode, 0);
    QCOMPARE(headway.run({u"sample"_s, u"sample.headway"_s}).exitCode, 0);
    QCOMPARE(headway.run({u"list"_s, u"people"_s, u"--file"_s, u"sample.headway"_s}).out.count(u'\n'), 12);
    QCOMPARE(headway.run({u"list"_s, u"people"_s}).out, QString());
}

HEADWAY_TEST_MAIN(QCoreApplication, CommandLineTest)
#include "commandlinetest.moc"
