// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "session.h"

#include <QHash>
#include <QSet>

namespace Headway {

/** Which entries came from which import. An entry in the trash still counts as imported. */
class ImportedRepository final
{
public:
    explicit ImportedRepository(Session &session);

    /** `source` names the format ("jrnl"); `fingerprint` is a hash of what makes an item of it the same again. */
    Result<bool> contains(const QString &source, const QByteArray &fingerprint);
    /** All of one format, with their entries: for many questions that is quicker than asking each. */
    Result<QHash<QByteArray, EntryId>> fingerprints(const QString &source);
    /** The entries in the trash: what was imported before may lie there. */
    Result<QSet<EntryId>> trashed();
    /** Whether there is an entry with this id, be it in the trash. */
    Result<bool> isThere(const EntryId &entry);
    /** One entry may have several; one that another entry has stays that one's. */
    Result<void> add(const QString &source, const QByteArray &fingerprint, const EntryId &entry);

private:
    Session &m_session;
};

} // namespace Headway
