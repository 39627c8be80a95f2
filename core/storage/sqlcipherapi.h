// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SQLCipher declares its keys only to those who ask. The header is its own, never that of a plain SQLite beside it.
#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC
#endif
#include <sqlite3.h>

#include <QMetaType>
#include <QSqlError>
#include <QVariant>

namespace Headway {

/** An error of the connection with its extended result code, as text, for the native error code. */
QSqlError sqlCipherError(sqlite3 *connection, const QString &what, QSqlError::ErrorType type, int code);

/** The type that a column of this declaration holds; integers are always of 64 bits. */
QMetaType declaredType(const QString &declaration);

/** Binds what a record holds: null strings as NULL, dates and instants as ISO text, ids as blobs. Gives SQLite's code.
 */
int bindValue(sqlite3_stmt *statement, int position, const QVariant &value);

/** The value of a column in the row at hand; `type` is that of a NULL. */
QVariant columnValue(sqlite3_stmt *statement, int column, QMetaType type);

} // namespace Headway
