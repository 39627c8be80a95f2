// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QString>

namespace Headway {

/** Something that one does well. Evidence for it is counted from the journal; printed for its author alone. */
struct Strength
{
    StrengthId id;
    QString name;
    QString description = {};

    friend bool operator==(const Strength &, const Strength &) = default;
};

} // namespace Headway
