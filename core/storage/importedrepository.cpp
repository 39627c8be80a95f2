// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importedrepository.h"

using namespace Qt::StringLiterals;

namespace Headway {

ImportedRepository::ImportedRepository(Session &session)
    : m_session(session)
{}

Result<bool> ImportedRepository::contains(const QString &source, const QByteArray &fingerprint)
{
    return m_session.value(u"SELECT 1 FROM imported WHERE source = ? AND fingerprint = ?"_s, {source, fingerprint})
        .transform([](const QVariant &found) { return found.isValid(); });
}

Result<QHash<QByteArray, EntryId>> ImportedRepository::fingerprints(const QString &source)
{
    QHash<QByteArray, EntryId> found;
    return m_session
        .each(u"SELECT fingerprint, entry_id FROM imported WHERE source = ?"_s, {source},
              [&](const QSqlQuery &row) {
                  found.insert(row.value(0).toByteArray(), EntryId::fromBytes(row.value(1).toByteArray()));
              })
        .transform([&] { return std::move(found); });
}

Result<QSet<EntryId>> ImportedRepository::trashed()
{
    QSet<EntryId> found;
    return m_session
        .each(u"SELECT id FROM entry WHERE deleted_at IS NOT NULL"_s, {},
              [&](const QSqlQuery &row) { found.insert(EntryId::fromBytes(row.value(0).toByteArray())); })
        .transform([&] { return std::move(found); });
}

Result<bool> ImportedRepository::isThere(const EntryId &entry)
{
    return m_session.value(u"SELECT 1 FROM entry WHERE id = ?"_s, {entry.bytes()}).transform([](const QVariant &found) {
        return found.isValid();
    });
}

Result<void> ImportedRepository::add(const QString &source, const QByteArray &fingerprint, const EntryId &entry)
{
    return m_session.write(
        u"INSERT INTO imported (source, fingerprint, entry_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {source, fingerprint, entry.bytes()});
}

} // namespace Headway
