// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repositoryfor.h"
#include "session.h"
#include "strength.h"

#include <QDateTime>

namespace Headway {

/** Reads and writes strengths. What is in the trash is not found. */
class StrengthRepository final
{
public:
    explicit StrengthRepository(Session &session);

    Result<std::optional<Strength>> find(const StrengthId &id);
    /** All of them, by name in the order of the code points; sort by locale where people see it. */
    Result<QList<Strength>> all();

    Result<void> insert(const Strength &strength, const QDateTime &now);
    Result<void> update(const Strength &strength, const QDateTime &now);
    Result<void> moveToTrash(const StrengthId &id, const QDateTime &now);

private:
    Session &m_session;
};

template<>
struct RepositoryOf<Strength>
{
    using Type = StrengthRepository;
};

} // namespace Headway
