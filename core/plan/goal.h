// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audience.h"
#include "id.h"

#include <QString>

namespace Headway {

/** Something agreed for a period, towards which entries count. */
struct Goal
{
    GoalId id;
    QString name;
    Audience audience = Audience::Private;

    friend bool operator==(const Goal &, const Goal &) = default;
};

} // namespace Headway
