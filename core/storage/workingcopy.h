// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "result.h"

#include <QLockFile>

#include <memory>

namespace Headway {

/**
 * The place of one career in the private data folder: its database, its backups, its lock, and from which file of the
 * user's it came. Holds the lock, so that no other Headway of this user writes there.
 *
 * Nothing but SQLite ever opens the database: see filesync.cpp.
 */
class WorkingCopy final
{
public:
    /** Takes the lock; refuses, saying so, where another Headway has the career open. */
    static Result<WorkingCopy> lock(const QString &dataFolder, const CareerId &id, const QString &file);

    static QString folderFor(const QString &dataFolder, const CareerId &id);
    static QString databaseIn(const QString &folder);
    /** The file that this career is published to, as far as is known. */
    static QString recordedFile(const QString &folder);

    CareerId id() const { return m_id; }
    QString database() const;
    QString backupFolder() const;
    bool exists() const;
    QString recordedFile() const;
    Result<void> recordFile(const QString &file);

    /** Puts `newDatabase` in the place of the database, which nobody may have open. */
    Result<void> replaceDatabase(const QString &newDatabase);
    /** Where a new database is prepared. */
    QString incomingDatabase() const;
    /** Takes the whole folder away again: for a career whose making failed. */
    void discard();

private:
    WorkingCopy(const CareerId &id, const QString &folder, std::unique_ptr<QLockFile> lock);

    CareerId m_id;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Headway
