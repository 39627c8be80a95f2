// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "person.h"
#include "repositoryfor.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/** Reads and writes people. What is in the trash is not found. */
class PersonRepository final
{
public:
    explicit PersonRepository(Session &session);

    Result<std::optional<Person>> find(const PersonId &id);
    /** All of them, by name in the order of the code points; sort by locale where people see it. */
    Result<QList<Person>> all();
    /** Those in the trash, in the same order. */
    Result<QList<Person>> inTrash();

    Result<void> insert(const Person &person, const QDateTime &now);
    Result<void> update(const Person &person, const QDateTime &now);
    Result<void> moveToTrash(const PersonId &id, const QDateTime &now);

private:
    Session &m_session;
};

template<>
struct RepositoryOf<Person>
{
    using Type = PersonRepository;
};

} // namespace Headway
