// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "repositoryfor.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/** Reads and writes asks. What is in the trash is not found. */
class AskRepository final
{
public:
    explicit AskRepository(Session &session);

    Result<std::optional<Ask>> find(const AskId &id);
    /** All of them, the newest first. */
    Result<QList<Ask>> all();
    /** How many there are, counted no further than to `atMost`: quick in any career. */
    Result<int> count(int atMost);

    Result<void> insert(const Ask &ask, const QDateTime &now);
    Result<void> update(const Ask &ask, const QDateTime &now);
    Result<void> moveToTrash(const AskId &id, const QDateTime &now);

private:
    Session &m_session;
};

template<>
struct RepositoryOf<Ask>
{
    using Type = AskRepository;
};

} // namespace Headway
