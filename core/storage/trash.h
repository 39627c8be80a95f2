// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QDateTime>

namespace Headway {

/** Removes for good what has been in the trash for 30 days, inside of a transaction of the caller's. */
Result<void> emptyTrash(Session &session, const QDateTime &now);

} // namespace Headway
