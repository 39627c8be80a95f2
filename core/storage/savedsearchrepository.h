// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repositoryfor.h"
#include "savedsearch.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/** Reads and writes saved searches. What is in the trash is not found. */
class SavedSearchRepository final
{
public:
    explicit SavedSearchRepository(Session &session);

    Result<std::optional<SavedSearch>> find(const SavedSearchId &id);
    /** All of them in their order. */
    Result<QList<SavedSearch>> all();

    Result<void> insert(const SavedSearch &search, const QDateTime &now);
    Result<void> update(const SavedSearch &search, const QDateTime &now);
    Result<void> moveToTrash(const SavedSearchId &id, const QDateTime &now);

private:
    Session &m_session;
};

template<>
struct RepositoryOf<SavedSearch>
{
    using Type = SavedSearchRepository;
};

} // namespace Headway
