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

Entry entryOf(QDate date, EntryKind kind = EntryKind::Accomplishment)
{
    return EntryBuilder{}
        .titled("Cut scrap from 4 % to 2 %")
        .on(date)
        .ofKind(kind)
        .with(PersonId::make())
        .towards(GoalId::make());
}

QList<Entry> recentEntries()
{
    return {entryOf(today.addDays(1 - sixWeeks)), entryOf(today.addDays(-20)), entryOf(today)};
}

} // namespace

class PeriodRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNoticeThatAllEvidenceIsRecent()
    {
        const QList<Finding> found =
            m_linter.findings({.from = today.addYears(-1), .to = today, .entries = recentEntries()}, today);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().rule, RuleId::onlyRecent);
        QVERIFY(found.constFirst().entry.isNull());
        QCOMPARE(found.constFirst().field, FindingField::None);
    }

    void shouldBeContentWithOneOlderResult()
    {
        const QList<Entry> entries = recentEntries() << entryOf(today.addDays(-sixWeeks));
        QCOMPARE(rules({.from = today.addYears(-1), .to = today, .entries = entries}), QStringList());
    }

    void shouldTakeNoOldReflectionForEvidence()
    {
        const QList<Entry> entries = recentEntries() << entryOf(today.addDays(-100), EntryKind::Reflection);
        QCOMPARE(rules({.from = {}, .to = {}, .entries = entries}), QStringList{u"only_recent"_s});
    }

    void shouldExpectNothingOlderOfAShortPeriodOrAFewEntries()
    {
        QCOMPARE(rules({.from = today.addMonths(-2), .to = today, .entries = recentEntries()}), QStringList());
        QCOMPARE(rules({.from = {}, .to = today, .entries = recentEntries().first(2)}), QStringList());
        QCOMPARE(rules({.from = {}, .to = today, .entries = {}}), QStringList());
    }

    void shouldMissNothingFromBeforeTheJournalBegan() { QCOMPARE(rules({.entries = recentEntries()}), QStringList()); }

    void shouldCountSixWeeksFromTheEndOfThePeriod()
    {
        QList<Entry> entries;
        for (const int days : {200, 210, 220})
            entries << entryOf(today.addDays(-days));
        QCOMPARE(rules({.from = today.addYears(-1), .to = today.addDays(-195), .entries = entries}),
                 QStringList{u"only_recent"_s});
        QCOMPARE(rules({.from = today.addYears(-1), .to = today, .entries = entries}), QStringList());
    }

    void shouldNameACriterionThatNothingShows()
    {
        const Criterion shown{.id = CriterionId::make(), .name = u"Leads a team"_s};
        const Criterion open{.id = CriterionId::make(), .name = u"Owns a budget"_s};
        Entry entry = entryOf(today);
        entry.criteria << shown.id;
        const QList<Finding> found = m_linter.findings({.entries = {entry}, .criteria = {shown, open}}, today);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().rule, RuleId::criterionWithoutEvidence);
        QVERIFY(found.constFirst().why.contains(open.name));
    }

    void shouldTakeWordsOfOthersForEvidenceOfACriterionButNoReflection()
    {
        const Criterion criterion{.id = CriterionId::make(), .name = u"Leads a team"_s};
        Entry praise = entryOf(today, EntryKind::Praise);
        praise.criteria << criterion.id;
        QCOMPARE(rules({.entries = {praise}, .criteria = {criterion}}), QStringList());
        Entry reflection = entryOf(today, EntryKind::Reflection);
        reflection.criteria << criterion.id;
        QCOMPARE(rules({.entries = {reflection}, .criteria = {criterion}}),
                 QStringList{u"criterion_without_evidence"_s});
    }

    void shouldTellOfThePeriodFirstAndThenOfItsEntries()
    {
        const Criterion open{.id = CriterionId::make(), .name = u"Owns a budget"_s};
        const Entry bare =
            EntryBuilder{}.titled("Improved the onboarding").with(PersonId::make()).towards(GoalId::make());
        QCOMPARE(rules({.entries = {bare}, .criteria = {open}}),
                 (QStringList{u"criterion_without_evidence"_s, u"no_number"_s}));
    }

private:
    QStringList rules(const EvidencePeriod &period) const
    {
        QStringList rules;
        for (const Finding &finding : m_linter.findings(period, today))
            rules << finding.rule;
        return rules;
    }

    EvidenceLinter m_linter;
};

HEADWAY_TEST_MAIN(QCoreApplication, PeriodRulesTest)

#include "periodrulestest.moc"
