// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"

namespace Headway {

/** `EntryBuilder{}.on("2026-11-03").titled("Cut onboarding").measured("days", 10, 6, "days")` is an entry. */
class EntryBuilder
{
public:
    EntryBuilder &on(const char *isoDate)
    {
        m_entry.date = QDate::fromString(QString::fromLatin1(isoDate), Qt::ISODate);
        return *this;
    }
    EntryBuilder &on(QDate date)
    {
        m_entry.date = date;
        return *this;
    }
    EntryBuilder &titled(const char *title)
    {
        m_entry.title = QString::fromUtf8(title);
        return *this;
    }
    EntryBuilder &saying(const char *body)
    {
        m_entry.body = QString::fromUtf8(body);
        return *this;
    }
    EntryBuilder &ofKind(EntryKind kind)
    {
        m_entry.kind = kind;
        return *this;
    }
    EntryBuilder &releasedTo(Audience audience)
    {
        m_entry.audience = audience;
        return *this;
    }
    EntryBuilder &starred()
    {
        m_entry.starred = true;
        return *this;
    }
    EntryBuilder &aboveAndBeyond()
    {
        m_entry.aboveAndBeyond = true;
        return *this;
    }
    EntryBuilder &measured(const char *name, std::optional<double> before, std::optional<double> after,
                           const char *unit)
    {
        m_entry.metrics << Metric{.id = MetricId::make(),
                                  .name = QString::fromUtf8(name),
                                  .before = before,
                                  .after = after,
                                  .unit = QString::fromUtf8(unit)};
        return *this;
    }
    EntryBuilder &tagged(const TagId &tag)
    {
        m_entry.tags << tag;
        return *this;
    }
    EntryBuilder &towards(const GoalId &goal)
    {
        m_entry.goals << goal;
        return *this;
    }
    EntryBuilder &with(const PersonId &person)
    {
        m_entry.people << person;
        return *this;
    }

    Entry build() const { return m_entry; }
    operator Entry() const { return m_entry; }

private:
    Entry m_entry{.id = EntryId::make(), .date = QDate(2026, 11, 3), .title = QStringLiteral("Something done")};
};

} // namespace Headway
