// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <functional>

namespace Headway {

/** Marks a file as Headway's ("HdwY"), in SQLite's header. */
inline constexpr qint64 careerApplicationId = 0x48647759;

/** The schema that this program writes: that of the last migration. */
int newestSchemaVersion();

/** Whether the file is a career file that this program understands; gives its schema's version. */
Result<int> schemaVersion(Session &session);

/** Makes the schema in a new, empty file, by running every migration. */
Result<void> createSchema(Session &session);

/**
 * Brings the file to the newest schema in one exclusive transaction. Where there is anything to do, `backUp` is called
 * first and must succeed. Tells whether anything was done.
 */
Result<bool> migrate(Session &session, const std::function<Result<void>()> &backUp);

} // namespace Headway
