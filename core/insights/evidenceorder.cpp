// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidenceorder.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Headway {

namespace {

double furthestMove(const Entry &entry)
{
    double furthest = 0;
    for (const Metric &metric : entry.metrics)
        furthest = std::max(furthest, relativeMove(metric).value_or(0));
    return furthest;
}

/** What an entry weighs in the order of strength; the greater comes first. */
std::tuple<bool, double, QDate> weight(const Entry &entry)
{
    return {entry.starred, furthestMove(entry), entry.date};
}

bool isBefore(const EvidenceGroup &a, const EvidenceGroup &b)
{
    const qsizetype ofA = a.entries.size() + a.alsoCounted.size();
    const qsizetype ofB = b.entries.size() + b.alsoCounted.size();
    return ofA != ofB ? ofA > ofB : a.goal->name < b.goal->name;
}

} // namespace

bool isResult(EntryKind kind)
{
    return isHeadline(kind) || kind == EntryKind::Learning;
}

bool isVoice(EntryKind kind)
{
    return kind == EntryKind::Praise || kind == EntryKind::Feedback;
}

bool isHeadline(EntryKind kind)
{
    return kind == EntryKind::Accomplishment || kind == EntryKind::Initiative || kind == EntryKind::GoalResult;
}

std::optional<double> relativeMove(const Metric &metric)
{
    if (!metric.before || !metric.after || *metric.before == *metric.after)
        return std::nullopt;
    return std::abs(*metric.after - *metric.before) / std::max(std::abs(*metric.before), std::abs(*metric.after));
}

const Metric *strongestMetric(const Entry &entry)
{
    const Metric *strongest = nullptr;
    for (const Metric &metric : entry.metrics) {
        const bool hasFigure = metric.before || metric.after;
        if (hasFigure && (!strongest || relativeMove(metric).value_or(0) > relativeMove(*strongest).value_or(0)))
            strongest = &metric;
    }
    return strongest;
}

QList<Entry> strongestFirst(QList<Entry> entries)
{
    std::ranges::stable_sort(entries, std::greater(), weight);
    return entries;
}

QList<EvidenceGroup> groupedByGoal(const QList<Entry> &entries, const QList<Goal> &goals)
{
    QHash<GoalId, qsizetype> indexes;
    QList<EvidenceGroup> groups;
    for (const Goal &goal : goals) {
        indexes.insert(goal.id, groups.size());
        groups.append({.goal = goal, .entries = {}, .alsoCounted = {}});
    }
    EvidenceGroup ungrouped;
    for (const Entry &entry : entries) {
        bool told = false;
        for (const GoalId &goal : entry.goals) {
            const auto index = indexes.constFind(goal);
            if (index == indexes.cend())
                continue;
            (told ? groups[*index].alsoCounted : groups[*index].entries).append(entry);
            told = true;
        }
        if (!told)
            ungrouped.entries.append(entry);
    }
    groups.removeIf([](const EvidenceGroup &group) { return group.entries.isEmpty() && group.alsoCounted.isEmpty(); });
    std::ranges::stable_sort(groups, isBefore);
    if (!ungrouped.entries.isEmpty())
        groups.append(ungrouped);
    return groups;
}

} // namespace Headway
