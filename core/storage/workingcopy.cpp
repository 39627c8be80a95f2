// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workingcopy.h"

#include "filesync.h"
#include "storageerror.h"
#include "wholefile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** `opened` is the file that the career was opened as, which may be the first of several copies; empty: not known. */
Error lockedElsewhere(const QString &file, const QString &opened, const QString &holder)
{
    if (opened.isEmpty() || opened == file)
        return {Error::Kind::Locked,
                StorageText::tr("%1 is already open in another Headway: go on there, or close it first.")
                    .arg(nativePath(file)),
                holder};
    return {Error::Kind::Locked,
            StorageText::tr("%1 is a copy of %2, which is open in another Headway: close that first.")
                .arg(nativePath(file), nativePath(opened)),
            holder};
}

/** Empty where it is not known. */
QString holderOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString computer, program;
    const bool known = lock.getLockInfo(&process, &computer, &program);
    return known ? u"process %1 on %2"_s.arg(process).arg(computer) : QString();
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

QString suspicionIn(const QString &folder)
{
    return folder + u"/suspect"_s;
}

QString writeAheadLog(const QString &database)
{
    return database + u"-wal"_s;
}

/**
 * A lock that names nobody was broken off while it was written, and would keep everybody out for ever. One at a time
 * takes it away, and only what has lain there for longer than the writing of a lock ever takes.
 */
void removeNamelessLock(const QString &path)
{
    constexpr int fewSeconds = 5;
    const auto isNameless = [&] { return QFileInfo::exists(path) && holderOf(QLockFile(path)).isEmpty(); };
    QLockFile turn(path + u".turn"_s);
    if (!isNameless() || !turn.tryLock())
        return;
    // By the clock of the disk, which wrote both.
    const QDateTime now = QFileInfo(turn.fileName()).lastModified();
    if (QFileInfo(path).lastModified().secsTo(now) > fewSeconds && isNameless() && !QFile::remove(path))
        QDir().rmdir(path);
}

/** Polled: QLockFile itself waits longer from time to time, and who came first would starve. */
bool tryLock(QLockFile &lock, const CareerEnvironment &environment)
{
    constexpr int tellAfterMs = 1000;
    constexpr int pollMs = 20;
    const QDeadlineTimer end(environment.waitForLockMs);
    QDeadlineTimer tell(tellAfterMs);
    while (!lock.tryLock()) {
        if (lock.error() != QLockFile::LockFailedError || end.hasExpired())
            return false;
        if (!tell.isForever() && tell.hasExpired()) {
            tell = QDeadlineTimer(QDeadlineTimer::Forever);
            environment.tellWaiting();
        }
        QThread::msleep(pollMs);
    }
    return true;
}

/** The newest changes are in the log. */
Result<void> moveWithLog(const QString &from, const QString &to)
{
    QFile::remove(from + u"-shm"_s);
    return replaceFile(from, to).and_then([&]() -> Result<void> {
        if (!QFileInfo::exists(writeAheadLog(from)))
            return {};
        return replaceFile(writeAheadLog(from), writeAheadLog(to));
    });
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

/** Looked at from outside alone: nothing but SQLite opens it. */
QDateTime lastChange(const QString &folder)
{
    const QString database = WorkingCopy::databaseIn(folder);
    return std::max(QFileInfo(database).lastModified(), QFileInfo(writeAheadLog(database)).lastModified());
}

} // namespace

WorkingCopy::WorkingCopy(const CareerId &id, const QString &folder, std::unique_ptr<QLockFile> lock)
    : m_id(id)
    , m_folder(folder)
    , m_lock(std::move(lock))
{}

Result<WorkingCopy> WorkingCopy::lock(const CareerEnvironment &environment, const CareerId &id, const QString &file)
{
    const QString folder = folderFor(environment.dataFolder, id);
    if (!environment.awaitTurn())
        return std::unexpected(lockedElsewhere(file, {}, {}));
    if (const Result<void> made = makeFolder(folder); !made)
        return std::unexpected(made.error());
    const QString path = folder + u"/lock"_s;
    removeNamelessLock(path);
    auto lock = std::make_unique<QLockFile>(path);
    // With a time, a lock is stolen from a Headway that lives; a dead one's is found out anyway.
    lock->setStaleLockTime(0);
    if (tryLock(*lock, environment))
        return WorkingCopy(id, folder, std::move(lock));
    if (lock->error() == QLockFile::LockFailedError)
        return std::unexpected(lockedElsewhere(file, recordedFile(folder), holderOf(*lock)));
    QDir().rmdir(folder); // Unless something is in it.
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

QStringList WorkingCopy::foldersOf(const QString &dataFolder, const QString &file)
{
    const QString careers = dataFolder + u"/careers/"_s;
    QStringList folders;
    for (const QString &name : QDir(careers).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (recordedFile(careers + name) == file)
            folders << careers + name;
    }
    return folders;
}

CareerId WorkingCopy::idOf(const QString &folder)
{
    return CareerId(QUuid::fromString(QFileInfo(folder).fileName()));
}

QString WorkingCopy::newestFolderOf(const QString &dataFolder, const QString &file)
{
    QStringList folders = foldersOf(dataFolder, file);
    folders.removeIf([](const QString &folder) {
        return !QFileInfo::exists(databaseIn(folder)) && QDir(folder + u"/backups"_s).isEmpty();
    });
    return folders.isEmpty() ? QString() : *std::ranges::max_element(folders, {}, lastChange);
}

QString WorkingCopy::backupFolderOf(const QString &dataFolder, const QString &file)
{
    for (const QString &folder : foldersOf(dataFolder, file)) {
        const QString backups = folder + u"/backups"_s;
        if (!QDir(backups).isEmpty())
            return backups;
    }
    return {};
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
    return writeWholeFile(m_folder + u"/published-as"_s, file.toUtf8());
}

Result<void> WorkingCopy::replaceDatabase(const QString &newDatabase)
{
    return syncFile(newDatabase)
        .and_then([&] { return removeLogs(database()); })
        .and_then([&] { return replaceFile(newDatabase, database()); })
        .and_then([&] { return syncFolder(m_folder); });
}

Result<QString> WorkingCopy::setAside(const QDateTime &now)
{
    const QString aside = m_folder + u"/damaged-"_s + now.toUTC().toString(u"yyyy-MM-dd'T'HH-mm-ss-zzz'Z.db'"_s);
    return moveWithLog(database(), aside).and_then([&] { return syncFolder(m_folder); }).transform([&] {
        return aside;
    });
}

void WorkingCopy::suspect(const QString &folder)
{
    QFile note(suspicionIn(folder));
    (void)note.open(QIODevice::WriteOnly);
}

bool WorkingCopy::isSuspect() const
{
    return QFileInfo::exists(suspicionIn(m_folder));
}

void WorkingCopy::clearSuspicion() const
{
    QFile::remove(suspicionIn(m_folder));
}

void WorkingCopy::discard()
{
    m_lock.reset();
    QDir(m_folder).removeRecursively();
}

void WorkingCopy::abandon()
{
    QFile::remove(incomingDatabase());
    m_lock.reset();
    QDir().rmdir(m_folder); // Fails, as it should, where anything is left in it.
}

} // namespace Headway
