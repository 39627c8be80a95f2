// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QString>

namespace Headway {

/** A word by which entries are found again. Carries no opinion, so it has no audience of its own. */
struct Tag
{
    TagId id;
    QString name; ///< Without the `#`.

    friend bool operator==(const Tag &, const Tag &) = default;
};

} // namespace Headway
