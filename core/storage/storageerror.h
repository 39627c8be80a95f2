// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QCoreApplication>

class QSqlError;

namespace Headway {

/** The translation context of the sentences that the storage layer says. */
struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Storage)
};

/** A file's name between quotation marks, and its whole path as this system writes it. */
QString quotedName(const QString &path);
QString nativePath(const QString &path);

/** What SQLite said of the file at `path`, as a sentence for people; SQLite's own words go into the detail. */
Error storageError(const QSqlError &error, const QString &path);

/** The same of what was only read: nothing was to be kept, so the file is the one that cannot be read. */
Error readingError(const QSqlError &error, const QString &path);

/** The file is no career file at all: another program's, a picture, a text. */
Error notACareer(const QString &path, const QString &detail = {});
/** The file, or its folder, cannot be written. */
Error readOnly(const QString &path);
/** The file was one, and is broken. */
Error damaged(const QString &path, const QString &detail);
/** Whether the file is the cause, and another state of it may be sound. */
bool isDamage(const Error &error);
/** The career was closed, and something is still asked of it. */
Error alreadyClosed();
/** A record that should be changed is in the trash or gone. */
Error recordGone();

} // namespace Headway
