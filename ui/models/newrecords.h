// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QHash>

#include <any>
#include <memory>

namespace Headway {

/** A record that is not in the career file yet, shared by all edits that may be the first of it to be stored. */
template<typename Record>
struct NewRecord
{
    Record record;
    bool isTrashed = false; ///< Nothing makes it again then. For the storage thread alone.
};

/**
 * The records, of whatever kind, that were asked for and are not in the career file yet. Each is stored with the first
 * thing that is written into it, so that one that is left empty leaves nothing behind, in the undo menu either.
 */
class NewRecords final
{
public:
    template<typename Record>
    void begin(const Record &record)
    {
        m_begun.insert(record.id.uuid(), {std::make_shared<NewRecord<Record>>(record)});
    }

    /** Forgets a record that nothing was written into; tells whether it is one. */
    bool abandon(const QUuid &id)
    {
        const auto begun = m_begun.constFind(id);
        const bool isUntouched = begun != m_begun.cend() && !begun->isTouched;
        if (isUntouched)
            m_begun.erase(begun);
        return isUntouched;
    }

    /** What an edit has to store first, as long as nothing of it is stored; else null. */
    template<typename Record>
    std::shared_ptr<NewRecord<Record>> unstored(const Id<Record> &id) const
    {
        const auto begun = m_begun.constFind(id.uuid());
        return begun == m_begun.cend() || begun->isStored
                   ? nullptr
                   : std::any_cast<std::shared_ptr<NewRecord<Record>>>(begun->record);
    }

    /** Counts an edit; whether it belongs to the making of the record: the first does, and what joins its visit. */
    bool noteEdit(const QUuid &id, int visit)
    {
        const auto begun = m_begun.find(id);
        if (begun == m_begun.end())
            return false;
        const bool isFirst = !std::exchange(begun->isTouched, true);
        if (isFirst)
            begun->visit = visit;
        return isFirst || (visit != 0 && visit == begun->visit);
    }

    void noteStored(const QUuid &id)
    {
        if (const auto begun = m_begun.find(id); begun != m_begun.end())
            begun->isStored = true;
    }

private:
    struct Begun
    {
        std::any record; ///< A shared NewRecord.
        bool isTouched = false;
        bool isStored = false;
        int visit = 0;
    };

    QHash<QUuid, Begun> m_begun; ///< Identities are unique through all kinds of records.
};

} // namespace Headway
