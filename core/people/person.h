// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "id.h"

#include <QString>

namespace Headway {

/** Someone who can open a door, or who saw what was done. */
struct Person
{
    PersonId id;
    QString name;
    QString title = {}; ///< As on a business card: "Director of Nursing".
    Audience audience = Audience::Private;

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace Headway
