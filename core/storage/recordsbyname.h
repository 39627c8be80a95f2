// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "nameindex.h"
#include "repositoryfor.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/**
 * Finds people, goals or tags of a career by their names, as NameIndex says, and makes those that are not there:
 * private, like all that comes in. For use inside of one transaction.
 */
template<typename Record>
class RecordsByName final
{
public:
    using RecordId = Id<Record>;

    static Result<RecordsByName> load(Session &session)
    {
        RecordsByName records(session);
        return RepositoryFor<Record>(session).all().transform([&](const QList<Record> &all) {
            for (const Record &record : all)
                records.remember(record);
            return records;
        });
    }

    /** The record that is meant by a typed name; a new one where none is. */
    Result<RecordId> idOf(const QString &name, const QDateTime &now)
    {
        const qsizetype place = m_names.indexOf(name);
        return place >= 0 ? Result<RecordId>(m_ids.at(place))
                          : insert({.id = RecordId::make(), .name = name.simplified()}, now);
    }

    /** The same for several, each record once, in their order. Of those with one name the `linked` ones stay. */
    Result<QList<RecordId>> idsOf(const QStringList &names, const QDateTime &now, const QList<RecordId> &linked = {})
    {
        QList<RecordId> ids;
        QSet<RecordId> seen;
        QSet<RecordId> staying(linked.cbegin(), linked.cend());
        for (const QString &name : names) {
            const std::optional<RecordId> stays = takeNamed(name, staying);
            const auto id = stays ? Result<RecordId>(*stays) : idOf(name, now);
            if (!id)
                return std::unexpected(id.error());
            if (!seen.contains(*id))
                ids << *id;
            seen << *id;
        }
        return ids;
    }

    /** The record with the same name as a new one; that itself, once it is inserted, where there is none. */
    Result<RecordId> findOrInsert(const Record &fresh, const QDateTime &now)
    {
        const qsizetype place = m_names.indexOfSame(fresh.name);
        return place >= 0 ? Result<RecordId>(m_ids.at(place)) : insert(fresh, now);
    }

private:
    explicit RecordsByName(Session &session)
        : m_session(session)
    {}

    std::optional<RecordId> takeNamed(const QString &name, QSet<RecordId> &from) const
    {
        for (const qsizetype place : from.isEmpty() ? QList<qsizetype>() : m_names.placesOf(name)) {
            if (from.remove(m_ids.at(place)))
                return m_ids.at(place);
        }
        return std::nullopt;
    }

    void remember(const Record &record)
    {
        m_names.append(record.name);
        m_ids << record.id;
    }

    Result<RecordId> insert(const Record &record, const QDateTime &now)
    {
        return RepositoryFor<Record>(m_session).insert(record, now).transform([&] {
            remember(record);
            return record.id;
        });
    }

    Session &m_session;
    NameIndex m_names;
    QList<RecordId> m_ids; ///< In the order of the names.
};

} // namespace Headway
