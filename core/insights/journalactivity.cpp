// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalactivity.h"

#include "evidenceorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace Headway {

namespace {

struct ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JournalActivity)
};

constexpr double busyShare = 0.95;

} // namespace

KindGroup groupOf(EntryKind kind)
{
    if (isResult(kind))
        return KindGroup::Results;
    if (isVoice(kind))
        return KindGroup::Voices;
    return kind == EntryKind::Setback ? KindGroup::Setbacks : KindGroup::Thoughts;
}

QString label(KindGroup group)
{
    switch (group) {
    case KindGroup::Results:
        return ActivityText::tr("Results");
    case KindGroup::Voices:
        return ActivityText::tr("Praise and feedback");
    case KindGroup::Setbacks:
        return ActivityText::tr("Setbacks");
    case KindGroup::Thoughts:
        return ActivityText::tr("Reflections");
    }
    Q_UNREACHABLE_RETURN(QString());
}

void DayActivity::add(const DayActivity &other)
{
    std::ranges::transform(m_counts, other.m_counts, m_counts.begin(), std::plus());
}

int DayActivity::of(KindGroup group) const
{
    int count = 0;
    for (const auto &row : enumNames<EntryKind>)
        count += groupOf(row.value) == group ? of(row.value) : 0;
    return count;
}

int DayActivity::total() const
{
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
}

std::optional<KindGroup> DayActivity::foremost() const
{
    const auto *const found = std::ranges::find_if(allKindGroups, [this](KindGroup group) { return of(group) > 0; });
    return found == allKindGroups.end() ? std::nullopt : std::optional(*found);
}

JournalActivity::JournalActivity(const QList<DatedKind> &entries)
{
    m_entries.reserve(entries.size());
    for (const DatedKind &entry : entries)
        add(entry);
}

void JournalActivity::add(const DatedKind &entry)
{
    m_entries.insert(entry.id, {entry.date, entry.kind});
    m_days[entry.date].add(entry.kind);
}

void JournalActivity::remove(const EntryId &id)
{
    const auto known = m_entries.constFind(id);
    if (known == m_entries.cend())
        return;
    const auto day = m_days.find(known->date);
    day->add(known->kind, -1);
    if (day->total() == 0)
        m_days.erase(day);
    m_entries.erase(known);
}

bool JournalActivity::replace(const QSet<EntryId> &ids, const QList<DatedKind> &fresh)
{
    const auto before = m_days;
    for (const EntryId &id : ids)
        remove(id);
    for (const DatedKind &entry : fresh)
        add(entry);
    return m_days != before;
}

DayActivity JournalActivity::between(QDate first, QDate last) const
{
    DayActivity sum;
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
        if (first <= day.key() && day.key() <= last)
            sum.add(day.value());
    }
    return sum;
}

int JournalActivity::most() const
{
    const auto busiest = std::ranges::max_element(m_days, {}, &DayActivity::total);
    return busiest == m_days.cend() ? 0 : busiest->total();
}

int JournalActivity::busy() const
{
    if (m_days.isEmpty())
        return 0;
    QList<int> totals;
    for (const DayActivity &day : m_days)
        totals << day.total();
    const auto place = totals.begin() + std::min(totals.size() - 1, qsizetype(busyShare * double(totals.size())));
    std::ranges::nth_element(totals, place);
    return *place;
}

} // namespace Headway
