// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencelinter.h"

#include "entrybuilder.h"
#include "findingrules.h"
#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 3);

} // namespace

class EvidenceLinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayNothingOfAnEntryWithFigureWitnessAndGoal()
    {
        const Entry good = EntryBuilder{}
                               .titled("Cut onboarding")
                               .measured("Onboarding", 10, 6, "days")
                               .with(PersonId::make())
                               .towards(GoalId::make());
        QCOMPARE(m_linter.findings(good, today), QList<Finding>());
    }

    void shouldLeadEachFindingToTheFieldThatMendsIt()
    {
        const Entry bare = EntryBuilder{}.titled("Attended the weekly quality meetings");
        const QList<Finding> found = m_linter.findings(bare, today);
        QCOMPARE(found.size(), 4);
        QCOMPARE(found.at(0).rule, RuleId::noOutcome);
        QCOMPARE(found.at(0).field, FindingField::Result);
        QCOMPARE(found.at(1).rule, RuleId::noNumber);
        QCOMPARE(found.at(1).field, FindingField::Figures);
        QCOMPARE(found.at(2).rule, RuleId::noWitness);
        QCOMPARE(found.at(2).field, FindingField::People);
        QCOMPARE(found.at(3).rule, RuleId::noGoalOrCriterion);
        QCOMPARE(found.at(3).field, FindingField::Goals);
        for (const Finding &finding : found) {
            QCOMPARE(finding.entry, bare.id);
            QVERIFY(!finding.why.isEmpty());
        }
    }

    void shouldNotRepeatWhatWasDismissed()
    {
        Entry entry = EntryBuilder{}.titled("Attended the weekly quality meetings");
        entry.dismissedFindings = {u"no_goal_or_criterion"_s, u"no_outcome"_s};
        QCOMPARE(rules(entry), (QStringList{u"no_number"_s, u"no_witness"_s}));
    }

    void shouldKnowWhatWasDismissedAndWouldStillBeFound()
    {
        Entry entry = EntryBuilder{}.titled("Attended the weekly quality meetings");
        entry.dismissedFindings = {u"future_tense"_s, u"no_number"_s, u"no_outcome"_s};
        const Entry other = EntryBuilder{}.titled("Attended the monthly quality meetings");
        QStringList found;
        for (const Finding &finding : m_linter.dismissed({.entries = {other, entry}}, today)) {
            QCOMPARE(finding.entry, entry.id);
            found << finding.rule;
        }
        QCOMPARE(found, (QStringList{u"no_outcome"_s, u"no_number"_s}));
    }

    void shouldAskNothingOfWhatOwesNoResult_data()
    {
        QTest::addColumn<EntryKind>("kind");
        for (const EntryKind kind :
             {EntryKind::Praise, EntryKind::Feedback, EntryKind::Learning, EntryKind::Setback, EntryKind::Reflection})
            QTest::newRow(qPrintable(label(kind))) << kind;
    }

    void shouldAskNothingOfWhatOwesNoResult()
    {
        QFETCH(EntryKind, kind);
        QCOMPARE(rules(EntryBuilder{}.titled("Will attend more meetings").ofKind(kind)), QStringList());
    }

    void shouldAskNothingOfAnEntryHardlyBegun()
    {
        QCOMPARE(rules(EntryBuilder{}.titled("")), QStringList());
        QCOMPARE(rules(EntryBuilder{}.titled("Attended")), QStringList());
    }

    void shouldAskAnInitiativeForItsOutcomeOnlyAfterSixWeeks()
    {
        const auto initiative = [](QDate date) {
            return EntryBuilder{}
                .titled("Started a suggestion box")
                .ofKind(EntryKind::Initiative)
                .on(date)
                .with(PersonId::make())
                .towards(GoalId::make())
                .build();
        };
        QCOMPARE(rules(initiative(today.addDays(1 - sixWeeks))), QStringList());
        QCOMPARE(rules(initiative(today.addDays(-sixWeeks))), QStringList{u"no_outcome"_s});
    }

    void shouldTakeAResultOrThatItLastsForAnOutcome()
    {
        Entry entry = EntryBuilder{}.titled("Organised the swap board").with(PersonId::make()).towards(GoalId::make());
        QVERIFY(rules(entry).contains(u"no_outcome"_s));
        Entry withResult = entry;
        withResult.result = u"Quiet weekends"_s;
        QVERIFY(!rules(withResult).contains(u"no_outcome"_s));
        entry.lasting = Lasting::Lasts;
        QVERIFY(!rules(entry).contains(u"no_outcome"_s));
    }

    void shouldTakeAnAttachedFileForAWitness()
    {
        Entry entry = EntryBuilder{}.titled("Cut scrap from 4 % to 2 %").towards(GoalId::make());
        QCOMPARE(rules(entry), QStringList{u"no_witness"_s});
        entry.attachments.resize(1);
        QCOMPARE(rules(entry), QStringList());
    }

    void shouldNeedNoFurtherWitnessForAGoalThatWasAgreed()
    {
        const Entry result =
            EntryBuilder{}.titled("Energy per part down 11 %").ofKind(EntryKind::GoalResult).towards(GoalId::make());
        QCOMPARE(rules(result), QStringList());
    }

    void shouldTakeACriterionOrAStrengthForAGoal()
    {
        Entry entry = EntryBuilder{}.titled("Cut scrap from 4 % to 2 %").with(PersonId::make());
        QCOMPARE(rules(entry), QStringList{u"no_goal_or_criterion"_s});
        Entry withCriterion = entry;
        withCriterion.criteria << CriterionId::make();
        QCOMPARE(rules(withCriterion), QStringList());
        entry.strengths << StrengthId::make();
        QCOMPARE(rules(entry), QStringList());
    }

    void shouldNotTakeFiguresLeftBlankForANumber()
    {
        const Entry entry = EntryBuilder{}
                                .titled("Improved the onboarding")
                                .measured("", std::nullopt, std::nullopt, "")
                                .with(PersonId::make())
                                .towards(GoalId::make());
        QCOMPARE(rules(entry), QStringList{u"no_number"_s});
    }

    void shouldSendAnEntryOfAComingDayToItsDateAlone()
    {
        const Entry entry = EntryBuilder{}.titled("Attended the audit").on(today.addDays(1)).towards(GoalId::make());
        const QList<Finding> found = m_linter.findings(entry, today);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().rule, RuleId::futureTense);
        QCOMPARE(found.constFirst().field, FindingField::Date);
    }

    void shouldNotReadCodeAndAddresses()
    {
        const Entry entry = EntryBuilder{}
                                .titled("Improved the nightly job")
                                .saying("```\nfrom 10 to 6\n```\nSee https://example.org/12 and [it](x/40%).")
                                .with(PersonId::make())
                                .towards(GoalId::make());
        QCOMPARE(rules(entry), QStringList{u"no_number"_s});
    }

    void shouldNameEachRule()
    {
        for (const EntryRule &rule : entryRules())
            QVERIFY(ruleLabel(rule.id) != rule.id);
        for (const PeriodRule &rule : periodRules())
            QVERIFY(ruleLabel(rule.id) != rule.id);
    }

private:
    QStringList rules(const Entry &entry) const
    {
        QStringList rules;
        for (const Finding &finding : m_linter.findings(entry, today))
            rules << finding.rule;
        rules.sort();
        return rules;
    }

    EvidenceLinter m_linter;
};

HEADWAY_TEST_MAIN(QCoreApplication, EvidenceLinterTest)

#include "evidencelintertest.moc"
