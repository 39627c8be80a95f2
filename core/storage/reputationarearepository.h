// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repositoryfor.h"
#include "reputationarea.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/** Reads and writes reputation areas. What is in the trash is not found. */
class ReputationAreaRepository final
{
public:
    explicit ReputationAreaRepository(Session &session);

    Result<std::optional<ReputationArea>> find(const ReputationAreaId &id);
    /** All of them, by name in the order of the code points; sort by locale where people see it. */
    Result<QList<ReputationArea>> all();

    Result<void> insert(const ReputationArea &area, const QDateTime &now);
    Result<void> update(const ReputationArea &area, const QDateTime &now);
    Result<void> moveToTrash(const ReputationAreaId &id, const QDateTime &now);

private:
    Session &m_session;
};

template<>
struct RepositoryOf<ReputationArea>
{
    using Type = ReputationAreaRepository;
};

} // namespace Headway
