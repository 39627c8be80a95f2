// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilerepository.h"

#include "columns.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

Profile profileFrom(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
}

} // namespace

ProfileRepository::ProfileRepository(Session &session)
    : m_session(session)
{}

Result<Profile> ProfileRepository::load()
{
    return m_session.row(u"SELECT name, role, organisation FROM profile"_s, {}, profileFrom)
        .transform([](const std::optional<Profile> &profile) { return profile.value_or(Profile()); });
}

Result<void> ProfileRepository::save(const Profile &profile)
{
    return load().and_then([&](const Profile &stored) -> Result<void> {
        if (stored == profile)
            return {};
        return m_session.write(u"UPDATE profile SET name = ?, role = ?, organisation = ?"_s,
                               {textOf(profile.name), textOf(profile.role), textOf(profile.organisation)});
    });
}

} // namespace Headway
