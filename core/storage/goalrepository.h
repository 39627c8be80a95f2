// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"
#include "repositoryfor.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/** Reads and writes goals. What is in the trash is not found. */
class GoalRepository final
{
public:
    explicit GoalRepository(Session &session);

    Result<std::optional<Goal>> find(const GoalId &id);
    /** All of them, by name in the order of the code points; sort by locale where people see it. */
    Result<QList<Goal>> all();
    /** Those in the trash, in the same order. */
    Result<QList<Goal>> inTrash();

    Result<void> insert(const Goal &goal, const QDateTime &now);
    Result<void> update(const Goal &goal, const QDateTime &now);
    Result<void> moveToTrash(const GoalId &id, const QDateTime &now);

private:
    Session &m_session;
};

template<>
struct RepositoryOf<Goal>
{
    using Type = GoalRepository;
};

} // namespace Headway
