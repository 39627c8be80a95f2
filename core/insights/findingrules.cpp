// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingrules.h"

#include "evidenceorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Headway {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Finding)
};

using Found = std::optional<FindingField>;

/** In a longer text there may be an outcome in words that no table has; so little is asked of it. */
constexpr qsizetype fewWords = 40;

Found foundIf(bool isFound, FindingField field)
{
    return isFound ? Found(field) : std::nullopt;
}

bool hasFigure(const Entry &entry)
{
    return std::ranges::any_of(entry.metrics, [](const Metric &metric) { return metric.before || metric.after; });
}

bool hasNumber(const EntryReading &reading)
{
    return hasFigure(*reading.entry) || reading.hasDigits || reading.says(WordSense::Number);
}

bool tellsOutcome(const EntryReading &reading)
{
    const Entry &entry = *reading.entry;
    return hasFigure(entry) || entry.lasting != Lasting::Unsaid || !entry.result.trimmed().isEmpty() ||
           reading.says(WordSense::Outcome);
}

bool isYoungInitiative(const EntryReading &reading, QDate today)
{
    return reading.entry->kind == EntryKind::Initiative && reading.entry->date.daysTo(today) < sixWeeks;
}

/** An entry of a coming day; or one that has no word of what was done, but of what is to be done. */
Found futureTense(const EntryReading &reading, QDate today)
{
    if (reading.entry->date > today)
        return FindingField::Date;
    const bool isToCome = reading.leadSays(WordSense::Future) ||
                          (reading.leadSays(WordSense::Soon) && reading.titleSays(WordSense::Soon));
    const bool isDone = reading.says(WordSense::Past) || tellsOutcome(reading);
    return foundIf(reading.isUnderstood() && isToCome && !isDone, FindingField::Text);
}

bool isStillToCome(const EntryReading &reading, QDate today)
{
    return futureTense(reading, today).has_value();
}

/** "Best day of my life" is not meant as evidence, wherever it stands. */
bool claimsSomething(const EntryReading &reading)
{
    return hasNumber(reading) || tellsOutcome(reading) ||
           reading.says(WordSense::Activity | WordSense::Beginning | WordSense::Deed | WordSense::Change);
}

/** The activity must be what the entry is about: in its title, or in few words. */
bool isActivity(const EntryReading &reading)
{
    const bool mayBegin = reading.entry->kind == EntryKind::Initiative;
    const WordSenses activity = mayBegin ? WordSense::Activity | WordSense::Beginning : WordSenses(WordSense::Activity);
    return reading.titleSays(activity) || (reading.words <= fewWords && reading.says(activity));
}

/** A number is a size, and what else was done may be what came of it. */
bool isMereActivity(const EntryReading &reading)
{
    return isActivity(reading) && !tellsOutcome(reading) && !hasNumber(reading) && !reading.says(WordSense::Deed);
}

/** "Cleaned up the shared drive", and not a word more. */
bool isBareDeed(const EntryReading &reading)
{
    constexpr qsizetype bare = 6;
    return reading.words <= bare && reading.says(WordSense::Deed);
}

Found noOutcome(const EntryReading &reading, QDate today)
{
    const bool isAsked = reading.isUnderstood() && !isStillToCome(reading, today) && !isYoungInitiative(reading, today);
    return foundIf(isAsked && isMereActivity(reading), FindingField::Result);
}

/** "Faster" asks for "by how much?"; in the middle of a long story it does not. */
bool claimsChange(const EntryReading &reading)
{
    return reading.titleSays(WordSense::Change) || (reading.words <= fewWords && reading.says(WordSense::Change));
}

/**
 * A goal result without a figure; a change without its size; or an activity of which nothing is told at all. What is so
 * or is not, and what somebody said thanks for, needs none.
 */
Found noNumber(const EntryReading &reading, QDate today)
{
    const EntryKind kind = reading.entry->kind;
    if (!reading.isUnderstood() || kind == EntryKind::Initiative || hasNumber(reading) ||
        isStillToCome(reading, today) || reading.says(WordSense::Milestone))
        return std::nullopt;
    const bool tellsLittle = isMereActivity(reading) || (isBareDeed(reading) && !tellsOutcome(reading));
    const bool isAsked = kind == EntryKind::GoalResult || claimsChange(reading) || tellsLittle;
    return foundIf(isAsked && (kind == EntryKind::GoalResult || !reading.says(WordSense::Voice)),
                   FindingField::Figures);
}

/** A goal was agreed with somebody, who will know; and a file that is attached speaks for itself. */
Found noWitness(const EntryReading &reading, QDate today)
{
    const Entry &entry = *reading.entry;
    const bool isKnown = entry.kind == EntryKind::GoalResult && !entry.goals.isEmpty();
    const bool hasWitness = isKnown || !entry.people.isEmpty() || !entry.attachments.isEmpty() || reading.namesSomebody;
    const bool isAsked = reading.isUnderstood() && claimsSomething(reading) && !isStillToCome(reading, today);
    return foundIf(isAsked && !hasWitness, FindingField::People);
}

/** What is above and beyond was agreed with nobody; and a strength says as well what an entry shows. */
Found noGoalOrCriterion(const EntryReading &reading, QDate)
{
    const Entry &entry = *reading.entry;
    const bool isTied = !entry.goals.isEmpty() || !entry.criteria.isEmpty() || !entry.strengths.isEmpty();
    return foundIf(!isTied && !entry.aboveAndBeyond, FindingField::Goals);
}

} // namespace

const QList<EntryRule> &entryRules()
{
    static const QList<EntryRule> rules{
        {RuleId::futureTense, futureTense,
         [] { return FindingText::tr("This is still to come. Evidence is what has been done."); }},
        {RuleId::noOutcome, noOutcome,
         [] { return FindingText::tr("No word yet on what it was worth: what came of it, and for whom?"); }},
        {RuleId::noNumber, noNumber,
         [] { return FindingText::tr("No number yet: how much, how many or how long, before and after?"); }},
        {RuleId::noWitness, noWitness, [] { return FindingText::tr("Nobody is named yet who could confirm it."); }},
        {RuleId::noGoalOrCriterion, noGoalOrCriterion,
         [] { return FindingText::tr("It counts towards no goal or criterion yet."); }},
    };
    return rules;
}

QString ruleLabel(const QString &id)
{
    if (id == RuleId::futureTense)
        return FindingText::tr("Still to come");
    if (id == RuleId::noOutcome)
        return FindingText::tr("No outcome");
    if (id == RuleId::noNumber)
        return FindingText::tr("No number");
    if (id == RuleId::noWitness)
        return FindingText::tr("No witness");
    if (id == RuleId::noGoalOrCriterion)
        return FindingText::tr("No goal or criterion");
    if (id == RuleId::onlyRecent)
        return FindingText::tr("Only recent evidence");
    if (id == RuleId::criterionWithoutEvidence)
        return FindingText::tr("Criterion without evidence");
    return id;
}

} // namespace Headway
