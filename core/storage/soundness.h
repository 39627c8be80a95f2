// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QStringList>

namespace Headway {

/** How closely a file is looked at. */
enum class Inspection {
    Schema, ///< Its header and its schema: a matter of milliseconds, however large it is.
    Whole,  ///< Every page and every row as well.
    File,   ///< The whole of what people know as a file: unlike a working copy it was published once.
};

/**
 * What is wrong with a career file, as phrases for a sentence; none: it is sound, and nothing that stands in it can
 * keep Headway from working with it. An error tells why it could not be looked at: damaged so far, newer, no career
 * file.
 *
 * The schema is compared before a row is read: what comes after it may trust that the CHECKs, indices and defaults that
 * SQLite works through are Headway's own.
 */
Result<QStringList> problemsIn(Session &session, Inspection inspection);

/** Refuses with Error::Kind::Damaged what is not sound, and names the first problem. */
Result<void> checkSound(Session &session, Inspection inspection);

/** The sentence for a file in which these problems were found. */
Error unsound(const QString &path, const QStringList &problems);

} // namespace Headway
