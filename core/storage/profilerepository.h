// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"
#include "session.h"

namespace Headway {

class ProfileRepository final
{
public:
    explicit ProfileRepository(Session &session);

    Result<Profile> load();
    Result<void> save(const Profile &profile);

private:
    Session &m_session;
};

} // namespace Headway
