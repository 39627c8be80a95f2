// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QString>

namespace Headway {

/** A search of the journal that is kept under a name. Nothing of it is printed. */
struct SavedSearch
{
    SavedSearchId id;
    QString name;
    QString query = {}; ///< As it is typed.
    int position = 0;   ///< The lowest stands first; with the same, by name.

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

} // namespace Headway
