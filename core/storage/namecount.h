// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

namespace Headway {

/** How many records there are by whose names entries link them, counted no further than to `atMost`: quick in any
 * career. */
Result<int> countNames(Session &session, int atMost);

} // namespace Headway
