// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryrepository.h"

#include <QHash>

namespace Headway {

/** The entries that are chosen in a list: which, from when to when, and how many of them have what. */
class ChosenEntries final
{
public:
    void add(const EntrySummary &entry);

    const QList<EntryId> &ids() const { return m_ids; }
    qsizetype count() const { return m_ids.size(); }
    bool areSeveral() const { return count() > 1; }
    /** The title of the only one. */
    const QString &title() const { return m_title; }
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }

    qsizetype starred() const { return m_starred; }
    qsizetype countOf(EntryKind kind) const { return m_kinds.value(kind); }
    qsizetype countOf(Audience audience) const { return m_audiences.value(audience); }
    qsizetype countOf(const TagId &tag) const { return m_tags.value(tag); }
    qsizetype countOf(const GoalId &goal) const { return m_goals.value(goal); }
    /** What all of them have; nothing where they differ. */
    std::optional<EntryKind> kind() const;
    std::optional<Audience> audience() const;
    /** Those that any of them has, what most have first. */
    QList<TagId> tags() const;
    QList<GoalId> goals() const;

private:
    QList<EntryId> m_ids;
    QString m_title;
    QDate m_first;
    QDate m_last;
    qsizetype m_starred = 0;
    QHash<EntryKind, qsizetype> m_kinds;
    QHash<Audience, qsizetype> m_audiences;
    QHash<TagId, qsizetype> m_tags;
    QHash<GoalId, qsizetype> m_goals;
};

} // namespace Headway
