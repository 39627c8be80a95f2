// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** Whose career it is; stands on reports as their author. */
struct Profile
{
    QString name = {};
    QString role = {};
    QString organisation = {};

    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Headway
