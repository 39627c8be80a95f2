// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workingcopy.h"

#include "filesync.h"
#include "storageerror.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

Error lockedElsewhere(const QString &file, const QLockFile &lock)
{
    qint64 process = 0;
    QString computer, program;
    const bool known = lock.getLockInfo(&process, &computer, &program);
    return {
        Error::Kind::Locked,
        StorageText::tr("%1 is already open in another Headway: go on there, or close it first.").arg(nativePath(file)),
        known ? u"process %1 on %2"_s.arg(process).arg(computer) : QString()};
}

Error cannotWriteFolder(const QString &folder)
{
    return {Error::Kind::ReadOnly,
            StorageText::tr("Headway cannot write to its data folder %1: check its permissions and the free space.")
                .arg(nativePath(folder))};
}

/** With its name, and that of the folder around it, on the disk: what is synced in a folder that is lost is lost. */
Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return std::unexpected(cannotWriteFolder(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString around = QFileInfo(folder).absolutePath();
    return syncFolder(around).and_then([&] { return syncFolder(QFileInfo(around).absolutePath()); });
}

QString writeAheadLog(const QString &database)
{
    return database + u"-wal"_s;
}

/** A log that belongs to another database would be replayed into the new one. */
Result<void> removeLogs(const QString &database)
{
    QFile::remove(database + u"-shm"_s);
    QFile::remove(writeAheadLog(database));
    if (!QFileInfo::exists(writeAheadLog(database)))
        return {};
    return std::unexpected(cannotWriteFolder(QFileInfo(database).absolutePath()));
}

} // namespace

WorkingCopy::WorkingCopy(const CareerId &id, const QString &folder, std::unique_ptr<QLockFile> lock)
    : m_id(id)
    , m_folder(folder)
    , m_lock(std::move(lock))
{}

Result<WorkingCopy> WorkingCopy::lock(const QString &dataFolder, const CareerId &id, const QString &file)
{
    const QString folder = folderFor(dataFolder, id);
    if (const Result<void> made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    auto lock = std::make_unique<QLockFile>(folder + u"/lock"_s);
    lock->setStaleLockTime(
        0); // With a time, a lock is stolen from a Headway that lives; a dead one's is found out anyway.
    if (lock->tryLock())
        return WorkingCopy(id, folder, std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return std::unexpected(lockedElsewhere(file, *lock));
    return std::unexpected(cannotWriteFolder(folder));
}

QString WorkingCopy::folderFor(const QString &dataFolder, const CareerId &id)
{
    return dataFolder + u"/careers/"_s + id.uuid().toString(QUuid::WithoutBraces);
}

QString WorkingCopy::databaseIn(const QString &folder)
{
    return folder + u"/work.db"_s;
}

QString WorkingCopy::recordedFile(const QString &folder)
{
    QFile note(folder + u"/published-as"_s);
    return note.open(QIODevice::ReadOnly) ? QString::fromUtf8(note.readAll()) : QString();
}

QString WorkingCopy::database() const
{
    return databaseIn(m_folder);
}

QString WorkingCopy::incomingDatabase() const
{
    return m_folder + u"/incoming.db"_s;
}

QString WorkingCopy::backupFolder() const
{
    return m_folder + u"/backups"_s;
}

bool WorkingCopy::exists() const
{
    return QFileInfo::exists(database());
}

QString WorkingCopy::recordedFile() const
{
    return recordedFile(m_folder);
}

Result<void> WorkingCopy::recordFile(const QString &file)
{
    if (recordedFile() == file)
        return {};
    QSaveFile note(m_folder + u"/published-as"_s);
    const QByteArray utf8 = file.toUtf8();
    if (note.open(QIODevice::WriteOnly) && note.write(utf8) == utf8.size() && note.commit())
        return {};
    return std::unexpected(cannotWriteFolder(m_folder));
}

Result<void> WorkingCopy::replaceDatabase(const QString &newDatabase)
{
    return syncFile(newDatabase)
        .and_then([&] { return removeLogs(database()); })
        .and_then([&] { return replaceFile(newDatabase, database()); })
        .and_then([&] { return syncFolder(m_folder); });
}

void WorkingCopy::discard()
{
    m_lock.reset();
    QDir(m_folder).removeRecursively();
}

} // namespace Headway
