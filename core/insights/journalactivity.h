// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"

#include <QHash>
#include <QSet>

#include <array>

namespace Headway {

/** All that counting needs to know of an entry. */
struct DatedKind
{
    EntryId id;
    QDate date;
    EntryKind kind;

    friend bool operator==(const DatedKind &, const DatedKind &) = default;
};

/** What is told apart of a day where there is room for one sign; the first of these that it has stands for it. */
enum class KindGroup {
    Results, ///< See isResult().
    Voices,  ///< See isVoice().
    Setbacks,
    Thoughts, ///< Reflections.
};

inline constexpr std::array allKindGroups{KindGroup::Results, KindGroup::Voices, KindGroup::Setbacks,
                                          KindGroup::Thoughts};

KindGroup groupOf(EntryKind kind);
/** What people see: "Results", "Praise and feedback" … */
QString label(KindGroup group);

/** How many entries of each kind a day, or a stretch of days, has. */
class DayActivity final
{
public:
    void add(EntryKind kind, int count = 1) { m_counts[size_t(kind)] += count; }
    void add(const DayActivity &other);

    int of(EntryKind kind) const { return m_counts[size_t(kind)]; }
    int of(KindGroup group) const;
    int total() const;
    /** Nothing where there is no entry. */
    std::optional<KindGroup> foremost() const;

    friend bool operator==(const DayActivity &, const DayActivity &) = default;

private:
    std::array<int, size_t(EntryKind::Reflection) + 1> m_counts{};
};

/** What was written about each day. Knows its entries one by one, so that it can follow their changes. */
class JournalActivity final
{
public:
    JournalActivity() = default;
    explicit JournalActivity(const QList<DatedKind> &entries);

    /** Puts `fresh` in the place of what was known of `ids`. Whether any day has changed by it. */
    bool replace(const QSet<EntryId> &ids, const QList<DatedKind> &fresh);

    DayActivity on(QDate day) const { return m_days.value(day); }
    /** Both ends included. */
    DayActivity between(QDate first, QDate last) const;
    /** The most entries of a day; 0 where there is none. */
    int most() const;
    /** What nineteen of twenty days with entries do not exceed: an import's day does not make all others pale. */
    int busy() const;

private:
    void add(const DatedKind &entry);
    void remove(const EntryId &id);

    struct Placed
    {
        QDate date;
        EntryKind kind;
    };

    QHash<EntryId, Placed> m_entries;
    QHash<QDate, DayActivity> m_days; ///< Those with entries alone.
};

} // namespace Headway
