// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenentries.h"

#include <algorithm>

namespace Headway {

namespace {

template<typename Value>
std::optional<Value> onlyOne(const QHash<Value, qsizetype> &counts)
{
    return counts.size() == 1 ? std::optional(counts.cbegin().key()) : std::nullopt;
}

/** Of those that as many have, the older: the order shall not change from one look to the next. */
template<typename RecordId>
QList<RecordId> byCount(const QHash<RecordId, qsizetype> &counts)
{
    QList<RecordId> ids = counts.keys();
    std::ranges::sort(ids, [&counts](const RecordId &a, const RecordId &b) {
        const qsizetype ofA = counts.value(a);
        const qsizetype ofB = counts.value(b);
        return ofA != ofB ? ofA > ofB : a < b;
    });
    return ids;
}

} // namespace

void ChosenEntries::add(const EntrySummary &entry)
{
    m_title = m_ids.isEmpty() ? entry.title : QString();
    m_ids << entry.id;
    m_first = m_first.isValid() ? std::min(m_first, entry.date) : entry.date;
    m_last = m_last.isValid() ? std::max(m_last, entry.date) : entry.date;
    m_starred += entry.starred ? 1 : 0;
    ++m_kinds[entry.kind];
    ++m_audiences[entry.audience];
    for (const TagId &tag : entry.tags)
        ++m_tags[tag];
    for (const GoalId &goal : entry.goals)
        ++m_goals[goal];
}

std::optional<EntryKind> ChosenEntries::kind() const
{
    return onlyOne(m_kinds);
}

std::optional<Audience> ChosenEntries::audience() const
{
    return onlyOne(m_audiences);
}

QList<TagId> ChosenEntries::tags() const
{
    return byCount(m_tags);
}

QList<GoalId> ChosenEntries::goals() const
{
    return byCount(m_goals);
}

} // namespace Headway
