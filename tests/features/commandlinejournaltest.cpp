// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwayprocess.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/** From a captured line to a list, an export and a report, without a window. */
class CommandLineJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldCaptureAndList();
    void shouldAnswerInJson();
    void shouldListByPerson();
    void shouldListWhatASearchFinds_data();
    void shouldListWhatASearchFinds();
    void shouldRefuseASearchThatMeansNothing();
    void shouldListSavedSearches();
    void shouldListAsks();
    void shouldListFeedbackAndWhatNobodyKnowsOf();
    void shouldCaptureWordsWithoutQuotes();
    void shouldKeepATitleFromSteeringTheTerminal();
    void shouldCheck();
    void shouldExport();
    void shouldWriteReports_data();
    void shouldWriteReports();
    void shouldWriteTheSameReportEverywhere();
    void shouldKeepPrivateEntriesFromTheBoss();
    void shouldPrintWhatASearchFinds();
    void shouldRefuseToNarrowAReportByWhatMeansNothing();

private:
    Answer run(const QStringList &words) const
    {
        return m_headway->run(words + QStringList{u"--today"_s, u"2026-11-21"_s});
    }

    std::unique_ptr<HeadwayProcess> m_headway;
};

void CommandLineJournalTest::init()
{
    m_headway = std::make_unique<HeadwayProcess>();
    QCOMPARE(run({u"new"_s, u"anna.headway"_s, u"--name"_s, u"Anna Lindqvist"_s}).exitCode, 0);
    const Answer captured =
        run({u"capture"_s, u"Cut onboarding from 10 to 6 days @Dana #process >Onboarding yesterday"_s});
    QCOMPARE(captured.problems, QString());
    QCOMPARE(captured.exitCode, 0);
    QCOMPARE(captured.out, u"Captured on 2026-11-20: Cut onboarding from 10 to 6 days\n"_s);
}

void CommandLineJournalTest::shouldCaptureAndList()
{
    QCOMPARE(run({u"list"_s, u"entries"_s, u"--locale"_s, u"en_GB"_s}).out.replace(QChar::Nbsp, u' '),
             u"2026-11-20  Cut onboarding from 10 to 6 days  (10 → 6 days, −40 %)  @Dana #process >Onboarding\n"_s);
    QCOMPARE(run({u"list"_s, u"people"_s}).out, u"Dana\n"_s);
    QCOMPARE(run({u"list"_s, u"goals"_s}).out, u"Onboarding\n"_s);
    QCOMPARE(run({u"list"_s, u"tags"_s}).out, u"process\n"_s);
}

void CommandLineJournalTest::shouldAnswerInJson()
{
    const QJsonArray entries = run({u"list"_s, u"entries"_s, u"--json"_s}).json().array();
    QCOMPARE(entries.size(), 1);
    const QJsonObject entry = entries.first().toObject();
    QCOMPARE(entry["date"_L1].toString(), u"2026-11-20"_s);
    QCOMPARE(entry["audience"_L1].toString(), u"private"_s);
    QCOMPARE(entry["people"_L1].toArray(), QJsonArray{u"Dana"_s});
    QCOMPARE(entry["metrics"_L1][0]["before"_L1].toDouble(), 10);
    QCOMPARE(entry["metrics"_L1][0]["after"_L1].toDouble(), 6);
    QCOMPARE(entry["metrics"_L1][0]["unit"_L1].toString(), u"days"_s);

    const auto captured = run({u"capture"_s, u"Ran it with @Omar"_s, u"--json"_s}).json().object();
    QCOMPARE(captured["title"_L1].toString(), u"Ran it with Omar"_s);
    QCOMPARE(run({u"list"_s, u"people"_s, u"--json"_s}).json().array().size(), 2);
    QVERIFY(run({u"list"_s, u"goals"_s, u"--json"_s}).json().array().first()["id"_L1].toString().size() == 36);
}

void CommandLineJournalTest::shouldListByPerson()
{
    run({u"capture"_s, u"Ran it with @Omar"_s});
    QVERIFY(run({u"list"_s, u"entries"_s, u"--person"_s, u"omar"_s}).out.contains(u"Ran it with Omar"_s));
    QCOMPARE(run({u"list"_s, u"entries"_s, u"--person"_s, u"omar"_s}).out.count(u'\n'), 1);
    const Answer nobody = run({u"list"_s, u"entries"_s, u"--person"_s, u"Nobody"_s});
    QCOMPARE(nobody.exitCode, 1);
    QCOMPARE(nobody.problems, u"There is nobody called “Nobody”. See: headway list people\n"_s);
}

void CommandLineJournalTest::shouldListWhatASearchFinds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("a beginning") << u"onb"_s << 1;
    QTest::newRow("an operator") << u"person:omar"_s << 1;
    QTest::newRow("operators and words") << u"ran on:2026-11 -person:dana"_s << 1;
    QTest::newRow("a word that must not occur") << u"-omar"_s << 1;
    QTest::newRow("both") << u"kind:accomplishment"_s << 2;
    QTest::newRow("nothing") << u"zebra"_s << 0;
    QTest::newRow("no search") << u" "_s << 2;
}

void CommandLineJournalTest::shouldListWhatASearchFinds()
{
    QFETCH(QString, search);
    run({u"capture"_s, u"Ran it with @Omar"_s});
    const QStringList list{u"list"_s, u"entries"_s, u"--search"_s, search};
    QTEST(int(run(list).out.count(u'\n')), "found");
    QTEST(int(run(list + QStringList{u"--json"_s}).json().array().size()), "found");
}

void CommandLineJournalTest::shouldRefuseASearchThatMeansNothing()
{
    const Answer refused = run({u"list"_s, u"entries"_s, u"--search"_s, u"onb kind:zebra"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.problems.startsWith(u"“kind:zebra” means nothing in a search. Values of “kind:” are, for "
                                         "instance: accomplishment, "_s),
             qPrintable(refused.problems));
    QCOMPARE(run({u"list"_s, u"people"_s, u"--search"_s, u"onb"_s}).exitCode, 2);
}

void CommandLineJournalTest::shouldListSavedSearches()
{
    QCOMPARE(run({u"sample"_s, u"sample.headway"_s}).exitCode, 0);
    const QStringList ofSample{u"list"_s, u"searches"_s, u"--file"_s, u"sample.headway"_s};
    QVERIFY(run(ofSample).out.contains(u"Praise: kind:praise\n"_s));
    QVERIFY(!run(ofSample + QStringList{u"--json"_s}).json().array().isEmpty());
}

void CommandLineJournalTest::shouldListAsks()
{
    QCOMPARE(run({u"list"_s, u"asks"_s}).out, QString());
    QCOMPARE(run({u"list"_s, u"asks"_s, u"--json"_s}).json().array().size(), 0);
    QCOMPARE(run({u"sample"_s, u"sample.headway"_s}).exitCode, 0);
    const QStringList ofSample{u"list"_s, u"asks"_s, u"--file"_s, u"sample.headway"_s};
    const QJsonArray asks = run(ofSample + QStringList{u"--json"_s}).json().array();
    QVERIFY(!asks.isEmpty());
    const QJsonObject ask = asks.first().toObject();
    const QString line = ask["what"_L1].toString() + u" · from "_s + ask["effective_date"_L1].toString();
    QCOMPARE(run(ofSample).out.section(u'\n', 0, 0), line);
}

void CommandLineJournalTest::shouldListFeedbackAndWhatNobodyKnowsOf()
{
    QCOMPARE(run({u"list"_s, u"feedback"_s}).out, QString());
    QCOMPARE(run({u"sample"_s, u"sample.headway"_s}).exitCode, 0);
    const QStringList ofSample{u"--file"_s, u"sample.headway"_s};
    const QString listed = run(QStringList{u"list"_s, u"feedback"_s} + ofSample).out;
    QVERIFY2(listed.contains(u"2026-10-12  received  How I speak about the surgeons’ round  @José Almeida\n"_s),
             qPrintable(listed));
    const QJsonArray untold = run(QStringList{u"list"_s, u"untold"_s, u"--json"_s} + ofSample).json().array();
    QCOMPARE(untold.size(), 2);
    const QJsonObject first = untold.first().toObject(); // The oldest change.
    QCOMPARE(first["state"_L1].toString(), u"changed"_s);
    QCOMPARE(first["area"_L1].toString(), u"Letting others carry things"_s);
    QCOMPARE(first["from"_L1].toArray(), QJsonArray{u"Priya Raman"_s});
    QCOMPARE(first["evidence"_L1].toArray().size(), 2);
    QCOMPARE(run(QStringList{u"list"_s, u"reputation"_s} + ofSample).out,
             u"Being known beyond the ward\nLetting others carry things\n"_s);
}

void CommandLineJournalTest::shouldCaptureWordsWithoutQuotes()
{
    QCOMPARE(run({u"capture"_s, u"-15%"_s, u"falls"_s}).out, u"Captured on 2026-11-21: -15% falls\n"_s);
    QCOMPARE(run({u"capture"_s, u"  "_s}).exitCode, 2);
}

void CommandLineJournalTest::shouldKeepATitleFromSteeringTheTerminal()
{
    run({u"capture"_s, u"Red \u001b[31mtext \u202eright to left"_s});
    const QString listed = run({u"list"_s, u"entries"_s}).out;
    QVERIFY(!listed.contains(u'\u001b'));
    QVERIFY(!listed.contains(u'\u202e'));
}

void CommandLineJournalTest::shouldCheck()
{
    const Answer sound = run({u"check"_s});
    QVERIFY2(sound.out.startsWith(u"“anna.headway” is sound: 1 "_s), qUtf8Printable(sound.out));
    QCOMPARE(sound.exitCode, 0);
}

void CommandLineJournalTest::shouldExport()
{
    QCOMPARE(run({u"export"_s, u"json"_s, u"career.json"_s}).exitCode, 0);
    const QByteArray file = m_headway->read(u"career.json"_s);
    QCOMPARE(QJsonDocument::fromJson(file)["entries"_L1].toArray().size(), 1);
    QCOMPARE(run({u"export"_s, u"json"_s, u"-"_s}).out.toUtf8(), file);

    const Answer nowhere = run({u"export"_s, u"json"_s, u"no/such/career.json"_s});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY(nowhere.problems.startsWith(u"There is no folder "_s));
    QVERIFY(run({u"export"_s, u"json"_s, u"."_s}).problems.contains(u"is a folder"_s));
}

void CommandLineJournalTest::shouldWriteReports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("PDF") << u"a.pdf"_s << "%PDF-"_ba;
    QTest::newRow("ODT") << u"a.odt"_s << "PK"_ba;
    QTest::newRow("HTML") << u"a.html"_s << "<!DOCTYPE html>"_ba;
    QTest::newRow("Markdown") << u"a.md"_s << "# "_ba;
    QTest::newRow("JSON") << u"a.JSON"_s << "{"_ba;
}

void CommandLineJournalTest::shouldWriteReports()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    for (const QString &kind : {u"promotion-case"_s, u"journal-extract"_s}) {
        const Answer answer = run({u"report"_s, kind, u"--audience"_s, u"private"_s, u"-o"_s, name});
        QCOMPARE(answer.problems, QString());
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(answer.out.startsWith(u"Wrote "_s));
        QCOMPARE(m_headway->read(name).first(start.size()), start);
    }
}

void CommandLineJournalTest::shouldWriteTheSameReportEverywhere()
{
    const QStringList words{u"report"_s, u"journal-extract"_s, u"--locale"_s, u"en_GB"_s, u"-o"_s};
    run(words + QStringList{u"a.pdf"_s});
    const QByteArray here = m_headway->read(u"a.pdf"_s);
    m_headway->set("LC_ALL", u"de_DE.UTF-8"_s);
    m_headway->set("LANGUAGE", u"ar"_s);
    m_headway->set("TZ", u"Asia/Kathmandu"_s);
    m_headway->set("QT_HASH_SEED", u"0"_s);
    run(words + QStringList{u"b.pdf"_s});
    QVERIFY(!here.isEmpty());
    QVERIFY(m_headway->read(u"b.pdf"_s) == here);
}

void CommandLineJournalTest::shouldKeepPrivateEntriesFromTheBoss()
{
    const QString mine = run({u"report"_s, u"journal-extract"_s, u"--audience"_s, u"private"_s}).out;
    QVERIFY(mine.contains(u"Cut onboarding"_s));
    const QString theirs = run({u"report"_s, u"journal-extract"_s, u"--audience"_s, u"boss"_s}).out;
    QVERIFY(!theirs.isEmpty());
    QVERIFY(!theirs.contains(u"onboarding"_s));
}

void CommandLineJournalTest::shouldPrintWhatASearchFinds()
{
    run({u"capture"_s, u"Ran it with @Omar"_s});
    const QStringList extract{u"report"_s, u"journal-extract"_s, u"--search"_s, u"person:omar"_s};
    const QString mine = run(extract).out;
    QVERIFY(mine.contains(u"Ran it with Omar"_s));
    QVERIFY(!mine.contains(u"onboarding"_s));
    QVERIFY(mine.contains(u"Found by: person:omar"_s));
    run(extract + QStringList{u"--audience"_s, u"boss"_s, u"-o"_s, u"a.md"_s});
    const QByteArray theirs = m_headway->read(u"a.md"_s);
    QVERIFY(theirs.contains("Selected entries"));
    QVERIFY(!theirs.toLower().contains("omar"));
}

void CommandLineJournalTest::shouldRefuseToNarrowAReportByWhatMeansNothing()
{
    const Answer refused = run({u"report"_s, u"journal-extract"_s, u"--search"_s, u"kind:zebra"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.problems.startsWith(u"“kind:zebra” means nothing in a search."_s));
    QCOMPARE(run({u"report"_s, u"promotion-case"_s, u"--search"_s, u"onb"_s}).exitCode, 2);
}

HEADWAY_TEST_MAIN(QCoreApplication, CommandLineJournalTest)
#include "commandlinejournaltest.moc"
