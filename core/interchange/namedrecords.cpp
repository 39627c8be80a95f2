// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namedrecords.h"
#include "criterionrepository.h"
#include "goalrepository.h"
#include "personrepository.h"
#include "strengthrepository.h"
#include "tagrepository.h"

namespace Headway {

namespace {

template<typename Record>
Result<void> readAll(Session &session, QList<Record> &records)
{
    return RepositoryFor<Record>(session).all().transform([&](const QList<Record> &all) { records = all; });
}

} // namespace

Result<NamedRecords> readNamedRecords(Session &session)
{
    NamedRecords records;
    return readAll(session, records.people)
        .and_then([&] { return readAll(session, records.goals); })
        .and_then([&] { return readAll(session, records.tags); })
        .and_then([&] { return readAll(session, records.strengths); })
        .and_then([&] { return readAll(session, records.criteria); })
        .transform([&] { return records; });
}

} // namespace Headway
