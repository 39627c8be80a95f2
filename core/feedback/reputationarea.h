// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QString>

namespace Headway {

/** An area in which one is seen worse than one wishes; pieces of feedback belong to it. Nothing of it is printed. */
struct ReputationArea
{
    ReputationAreaId id;
    QString name;          ///< "Delegating".
    QString seenAs = {};   ///< How others see one there now.
    QString wantedAs = {}; ///< How one wants to be seen, and what would show it.

    friend bool operator==(const ReputationArea &, const ReputationArea &) = default;
};

} // namespace Headway
