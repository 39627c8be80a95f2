// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"

#include <QString>

namespace Headway {

/** One undo or redo that was done: what it took back or did again, in the user's words, and what changed by that. */
struct CareerStep
{
    QString text;
    ChangeSet changes;
};

} // namespace Headway
