// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "result.h"

#include <QDateTime>
#include <QHash>

namespace Headway {

class Session;

/**
 * Finds people and tags of a career by their names, without regard to case and accents, and makes those that are not
 * there: private, like all that comes in. For use inside of one transaction.
 */
class RecordsByName final
{
public:
    static Result<RecordsByName> load(Session &session);

    Result<PersonId> person(const QString &name, const QDateTime &now);
    Result<TagId> tag(const QString &name, const QDateTime &now);

private:
    explicit RecordsByName(Session &session);

    Session &m_session;
    QHash<QString, PersonId> m_people;
    QHash<QString, TagId> m_tags;
};

} // namespace Headway
