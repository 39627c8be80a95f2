// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "periodrules.h"

#include "evidenceorder.h"
#include "findingrules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Headway {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Finding)
};

/** Fewer are no habit yet; and in a shorter period nothing can be missed. */
constexpr qsizetype fewest = 3;
constexpr int shortest = 2 * sixWeeks;

QList<Entry> evidenceOf(const EvidencePeriod &period)
{
    QList<Entry> evidence = period.entries;
    evidence.removeIf([](const Entry &entry) { return !isHeadline(entry.kind); });
    return evidence;
}

/** Before the first entry of all nobody kept a journal that could have gaps. */
QDate beginOf(const EvidencePeriod &period)
{
    QDate begin = period.from;
    for (const Entry &entry : period.entries) {
        if (!period.from.isValid() && (!begin.isValid() || entry.date < begin))
            begin = entry.date;
    }
    return begin;
}

/** All that can be shown is from its last six weeks. */
QList<Finding> onlyRecent(const EvidencePeriod &period, QDate today)
{
    const QDate end = period.to.isValid() ? std::min(period.to, today) : today;
    const bool isLong = beginOf(period).daysTo(end) >= shortest;
    const QList<Entry> evidence = evidenceOf(period);
    const auto isRecent = [end](const Entry &entry) { return entry.date.daysTo(end) < sixWeeks; };
    if (!isLong || evidence.size() < fewest || !std::ranges::all_of(evidence, isRecent))
        return {};
    return {
        {.rule = RuleId::onlyRecent,
         .entry = {},
         .why = FindingText::tr("All evidence is from the last six weeks. What of the time before is worth telling?")}};
}

/** A reflection is no evidence, whatever it is about. */
QList<Finding> criterionWithoutEvidence(const EvidencePeriod &period, QDate)
{
    QSet<CriterionId> shown;
    for (const Entry &entry : period.entries) {
        if (entry.kind != EntryKind::Reflection)
            shown.unite(QSet<CriterionId>(entry.criteria.cbegin(), entry.criteria.cend()));
    }
    QList<Finding> findings;
    for (const Criterion &criterion : period.criteria) {
        if (!shown.contains(criterion.id))
            findings.append({.rule = RuleId::criterionWithoutEvidence,
                             .entry = {},
                             .why = FindingText::tr("Nothing shows “%1” yet.").arg(criterion.name),
                             .criterion = criterion.id});
    }
    return findings;
}

} // namespace

const QList<PeriodRule> &periodRules()
{
    static const QList<PeriodRule> rules{
        {RuleId::onlyRecent, onlyRecent},
        {RuleId::criterionWithoutEvidence, criterionWithoutEvidence},
    };
    return rules;
}

} // namespace Headway
