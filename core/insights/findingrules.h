// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryreading.h"
#include "finding.h"

#include <QDate>
#include <QLatin1StringView>
#include <QList>

#include <optional>

namespace Headway {

/** The stable ids of the rules: they stand in career files, where a finding was dismissed. */
namespace RuleId {
inline constexpr QLatin1StringView futureTense("future_tense");
inline constexpr QLatin1StringView noOutcome("no_outcome");
inline constexpr QLatin1StringView noNumber("no_number");
inline constexpr QLatin1StringView noWitness("no_witness");
inline constexpr QLatin1StringView noGoalOrCriterion("no_goal_or_criterion");
inline constexpr QLatin1StringView onlyRecent("only_recent");
inline constexpr QLatin1StringView criterionWithoutEvidence("criterion_without_evidence");
} // namespace RuleId

/** How old an initiative is before anybody would ask what became of it; and how far back "recent" reaches. */
constexpr int sixWeeks = 42;

/**
 * One rule over one entry, as a row of a table. `judge` tells where to mend what it finds missing, and nothing where
 * nothing is; it judges accomplishments, initiatives and goal results alone.
 */
struct EntryRule
{
    QLatin1StringView id;
    std::optional<FindingField> (*judge)(const EntryReading &reading, QDate today);
    QString (*why)();
};

/** In the order of their weight: what matters most comes first. */
const QList<EntryRule> &entryRules();

/** What a list of findings calls a rule: "No number". Also of the rules for a period; else the id itself. */
QString ruleLabel(const QString &id);

} // namespace Headway
