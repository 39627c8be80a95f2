// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "criterion.h"
#include "repositoryfor.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/** Reads and writes what the next level expects. What is in the trash is not found. */
class CriterionRepository final
{
public:
    explicit CriterionRepository(Session &session);

    Result<std::optional<Criterion>> find(const CriterionId &id);
    /** All of them, by name in the order of the code points; sort by locale where people see it. */
    Result<QList<Criterion>> all();

    Result<void> insert(const Criterion &criterion, const QDateTime &now);
    Result<void> update(const Criterion &criterion, const QDateTime &now);
    Result<void> moveToTrash(const CriterionId &id, const QDateTime &now);

private:
    Session &m_session;
};

template<>
struct RepositoryOf<Criterion>
{
    using Type = CriterionRepository;
};

} // namespace Headway
