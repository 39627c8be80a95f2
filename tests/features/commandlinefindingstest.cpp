// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headwayprocess.h"
#include "headwaytest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/** What the journal still lacks as evidence, without a window. */
class CommandLineFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_headway = std::make_unique<HeadwayProcess>();
        QCOMPARE(run({u"new"_s, u"anna.headway"_s}).exitCode, 0);
        QCOMPARE(run({u"capture"_s, u"Cut onboarding from 10 to 6 days @Dana >Onboarding"_s}).exitCode, 0);
    }

    void shouldFindNothingInGoodEntries()
    {
        QCOMPARE(run({u"list"_s, u"findings"_s}).out, QString());
        QCOMPARE(run({u"list"_s, u"findings"_s, u"--json"_s}).json().array().size(), 0);
    }

    void shouldTellTheEntryTheRuleAndWhy()
    {
        QCOMPARE(run({u"capture"_s, u"Improved the handover @Dana >Handover yesterday"_s}).exitCode, 0);
        QCOMPARE(run({u"list"_s, u"findings"_s}).out,
                 u"2026-11-20  no_number  Improved the handover: No number yet: how much, how many or how long, before "
                 "and after?\n"_s);
        const QJsonArray found = run({u"list"_s, u"findings"_s, u"--json"_s}).json().array();
        QCOMPARE(found.size(), 1);
        const QJsonObject finding = found.first().toObject();
        QCOMPARE(finding["rule"_L1].toString(), u"no_number"_s);
        QCOMPARE(finding["field"_L1].toString(), u"figures"_s);
        QVERIFY(!finding["why"_L1].toString().isEmpty());
        QCOMPARE(finding["entry"_L1]["title"_L1].toString(), u"Improved the handover"_s);
        QCOMPARE(finding["entry"_L1]["date"_L1].toString(), u"2026-11-20"_s);
        QCOMPARE(finding["entry"_L1]["id"_L1].toString().size(), 36);
    }

    void shouldKeepToThePeriod()
    {
        QCOMPARE(run({u"capture"_s, u"Improved the handover @Dana >Handover 2026-10-01"_s}).exitCode, 0);
        QCOMPARE(lines({u"--from"_s, u"2026-10-02"_s}), 0);
        QCOMPARE(lines({u"--from"_s, u"2026-10-01"_s, u"--to"_s, u"2026-10-01"_s}), 1);
        QCOMPARE(lines({u"--to"_s, u"2026-09-30"_s}), 0);
    }

    void shouldTellOfThePeriodAsAWhole()
    {
        for (const QString &line : {u"Cut scrap from 4 to 2 % @Dana >Scrap"_s, u"Cut waste by 12 kg @Dana >Scrap"_s})
            QCOMPARE(run({u"capture"_s, line}).exitCode, 0);
        const QJsonArray found =
            run({u"list"_s, u"findings"_s, u"--from"_s, u"2026-01-01"_s, u"--json"_s}).json().array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()["rule"_L1].toString(), u"only_recent"_s);
        QVERIFY(found.first()["entry"_L1].isNull());
    }

    void shouldRefuseAPeriodThatEndsBeforeItBegins()
    {
        const Answer refused =
            run({u"list"_s, u"findings"_s, u"--from"_s, u"2026-10-02"_s, u"--to"_s, u"2026-10-01"_s});
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.problems,
                 u"The period ends (2026-10-01) before it begins (2026-10-02). Change --from or --to.\n"_s);
    }

    void shouldSayThatOtherListsKnowNoPeriod()
    {
        const Answer refused = run({u"list"_s, u"people"_s, u"--from"_s, u"2026-10-01"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.problems.contains(u"headway list findings --from DATE"_s));
    }

    void shouldMissNothingInWhatTheSampleCareerSays()
    {
        QCOMPARE(run({u"sample"_s, u"sample.headway"_s}).exitCode, 0);
        const QString found = run({u"list"_s, u"findings"_s, u"--file"_s, u"sample.headway"_s}).out;
        // Some of its entries count towards nothing, or were seen by nobody; all of them are told well.
        for (const QString &rule : {u"no_number"_s, u"no_outcome"_s, u"future_tense"_s})
            QVERIFY2(!found.contains(rule), qPrintable(found));
        QVERIFY(found.count(u'\n') < 15);
    }

private:
    Answer run(const QStringList &words) const
    {
        return m_headway->run(words + QStringList{u"--today"_s, u"2026-11-21"_s});
    }
    qsizetype lines(const QStringList &options) const
    {
        return run(QStringList{u"list"_s, u"findings"_s} + options).out.count(u'\n');
    }

    std::unique_ptr<HeadwayProcess> m_headway;
};

HEADWAY_TEST_MAIN(QCoreApplication, CommandLineFindingsTest)

#include "commandlinefindingstest.moc"
