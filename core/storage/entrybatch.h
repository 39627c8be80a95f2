// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/**
 * Does one thing to many entries alike, inside of the caller's transaction. Each member tells how many entries it
 * changed: what is so already is not touched, nor is what lies in the trash.
 */
class EntryBatch final
{
public:
    /** Asked before each part of a long batch, with how many entries are done: an error ends it there. */
    using GoOn = std::function<Result<void>(qint64 done)>;

    EntryBatch(Session &session, QList<EntryId> entries, const QDateTime &now, GoOn goOn = {});

    Result<int> setKind(EntryKind kind);
    Result<int> setAudience(Audience audience);
    Result<int> setStarred(bool starred);
    Result<int> moveToTrash();

    /**
     * Links the goal or the tag that a name means behind what an entry links already; a name without a record gets one.
     * `known` is the record where one is seen already: it counts as long as it is there.
     */
    template<typename Record>
    Result<int> link(const Id<Record> &known, const QString &name);
    /** Takes the links to a record off; where none is known, those to all records that the name means. */
    template<typename Record>
    Result<int> unlink(const Id<Record> &known, const QString &name);

private:
    /** One statement over the entries whose ids are bound first, as one value: tells how many rows it wrote. */
    struct Statement
    {
        QString sql;
        QVariantList values = {};
    };
    Result<int> write(const QList<Statement> &statements);
    Result<int> set(const QString &column, const QVariant &value);
    template<typename Record>
    Result<Id<Record>> meantBy(const Id<Record> &known, const QString &name);

    Session &m_session;
    QList<EntryId> m_entries;
    QDateTime m_now;
    GoOn m_goOn;
};

} // namespace Headway
