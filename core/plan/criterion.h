// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QString>

namespace Headway {

/** Something that the next level expects, and that entries can show. Its name is printed for its author alone. */
struct Criterion
{
    CriterionId id;
    QString name;
    QString description = {};

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

} // namespace Headway
