// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "repositoryfor.h"
#include "session.h"
#include "tag.h"

#include <QDateTime>

namespace Headway {

/** Reads and writes tags. What is in the trash is not found. */
class TagRepository final
{
public:
    explicit TagRepository(Session &session);

    Result<std::optional<Tag>> find(const TagId &id);
    /** All of them, by name in the order of the code points; sort by locale where people see it. */
    Result<QList<Tag>> all();

    Result<void> insert(const Tag &tag, const QDateTime &now);
    Result<void> update(const Tag &tag, const QDateTime &now);
    Result<void> moveToTrash(const TagId &id, const QDateTime &now);

private:
    Session &m_session;
};

template<>
struct RepositoryOf<Tag>
{
    using Type = TagRepository;
};

} // namespace Headway
