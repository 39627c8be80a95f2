// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QDateTime>

namespace Headway {

/**
 * Reads and writes one kind of record that is an id and texts, of which the first is its name: tags, strengths,
 * criteria, reputation areas. What is in the trash is not found. Which they are stands in textrecordrepository.cpp.
 */
template<typename Record>
class TextRecordRepository final
{
public:
    explicit TextRecordRepository(Session &session)
        : m_session(session)
    {}

    Result<std::optional<Record>> find(const decltype(Record::id) &id);
    /** All of them, by name in the order of the code points; sort by locale where people see it. */
    Result<QList<Record>> all();

    Result<void> insert(const Record &record, const QDateTime &now);
    Result<void> update(const Record &record, const QDateTime &now);
    Result<void> moveToTrash(const decltype(Record::id) &id, const QDateTime &now);

private:
    Session &m_session;
};

} // namespace Headway
