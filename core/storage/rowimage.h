// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recordtables.h"

#include <QVariantList>

namespace Headway {

/**
 * A row as JSON, written by SQLite and read here: blobs as hexadecimal, reals as text that is exactly the same number
 * again, the rest as it is.
 */

/** The SQL expression of the image. `row` stands before each column: "NEW", "OLD" or the table's name. */
QString imageExpression(const QList<RecordColumn> &columns, const QString &row);

/** The values of an image in the order of the columns; refuses one that has not exactly these columns. */
Result<QVariantList> imageValues(const QList<RecordColumn> &columns, const QString &image);

/** Reads the image of the row with this key, or a null string where there is none. */
Result<QString> readRow(Session &session, const RecordTable &table, const QString &rowKey);

/** Makes the row with this key what `image` says: there as described, or, for a null string, not there. */
Result<void> writeRow(Session &session, const RecordTable &table, const QString &rowKey, const QString &image);

} // namespace Headway
