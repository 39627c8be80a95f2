// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerenvironment.h"
#include "id.h"
#include "result.h"

#include <QDateTime>
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
    /**
     * Takes the lock of the career that is published to `file`; refuses, saying so, where another Headway keeps it
     * longer than the environment is ready to wait.
     */
    static Result<WorkingCopy> lock(const CareerEnvironment &environment, const CareerId &id, const QString &file);

    static QString folderFor(const QString &dataFolder, const CareerId &id);
    static QString databaseIn(const QString &folder);
    /** The file that this career is published to, as far as is known. */
    static QString recordedFile(const QString &folder);
    /** The folder of the career that is published to `file`, of several the one changed last; empty: none is known. */
    static QString newestFolderOf(const QString &dataFolder, const QString &file);
    /** Of the careers that are published to `file`, as far as is known; each folder is named by its career's id. */
    static QStringList foldersOf(const QString &dataFolder, const QString &file);
    static CareerId idOf(const QString &folder);
    /** Where the backups of the career that is published to `file` lie, as far as is known. */
    static QString backupFolderOf(const QString &dataFolder, const QString &file);

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
    /** Gives the database, which nobody may have open, another name beside it, and tells it. */
    Result<QString> setAside(const QDateTime &now);

    /** Damage was seen in the database: it is read from end to end before it is used again. From any thread. */
    void suspect() const { suspect(m_folder); }
    static void suspect(const QString &folder);
    bool isSuspect() const;
    void clearSuspicion() const;

    /** Takes the whole folder away again: for a career whose making failed. */
    void discard();
    /** Gives up the lock, and takes the folder away where there is nothing in it to keep. */
    void abandon();

private:
    WorkingCopy(const CareerId &id, const QString &folder, std::unique_ptr<QLockFile> lock);

    CareerId m_id;
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace Headway
