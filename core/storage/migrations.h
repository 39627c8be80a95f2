// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <functional>
#include <span>

namespace Headway {

/** Marks a file as Headway's ("HdwY"), in SQLite's header. */
inline constexpr qint64 careerApplicationId = 0x48647759;

/** One step of the schema. A shipped one never changes, nor does its file; what changes comes as the next. */
struct Migration
{
    int version;
    QLatin1StringView file;
};

using Migrations = std::span<const Migration>;

/** Those that this program knows, the oldest first; tests give longer lists. */
Migrations shippedMigrations();
Migrations migrationsUpTo(int version);

/** The schema that this program writes: that of the last migration. */
int newestSchemaVersion();

/** Whether the file is a career file that this program understands; gives its schema's version. */
Result<int> schemaVersion(Session &session, Migrations known = shippedMigrations());

/** Makes the schema in a new, empty file, by running every migration. */
Result<void> createSchema(Session &session, Migrations migrations = shippedMigrations());

/**
 * Brings the file to the newest schema in one exclusive transaction. Where there is anything to do, `backUp` is called
 * first and must succeed. Tells whether anything was done.
 */
Result<bool> migrate(Session &session, const std::function<Result<void>()> &backUp,
                     Migrations known = shippedMigrations());

} // namespace Headway
