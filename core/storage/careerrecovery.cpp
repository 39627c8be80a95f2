// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerrecovery.h"

#include "backups.h"
#include "canonicalpath.h"
#include "clock.h"
#include "filesync.h"
#include "freename.h"
#include "snapshot.h"
#include "soundness.h"
#include "storageerror.h"
#include "workingcopy.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

bool isOfTheFile(const Error &error)
{
    return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotACareer ||
           error.kind == Error::Kind::NotFound;
}

Result<void> checkNeeded(const QString &file)
{
    const Result<void> sound = checkSnapshot(file);
    if (sound)
        return refuse(Error::Kind::Refused,
                      StorageText::tr("%1 is sound: open it as it is; nothing was changed.").arg(nativePath(file)));
    return isOfTheFile(sound.error()) ? Result<void>() : std::unexpected(sound.error());
}

Result<WorkingCopy> lockNewest(const QString &file, const CareerEnvironment &environment)
{
    const QString folder = WorkingCopy::newestFolderOf(environment.dataFolder, file);
    if (folder.isEmpty())
        return refuse(Error::Kind::NotFound,
                      StorageText::tr("This computer keeps no state of %1: open a copy or a backup of it.")
                          .arg(nativePath(file)));
    return WorkingCopy::lock(environment, WorkingCopy::idOf(folder), file);
}

Result<void> checkDatabase(const QString &database)
{
    return Session::open(database, Session::Access::ReadOnly).and_then([](const std::unique_ptr<Session> &session) {
        return checkSound(*session, Inspection::Whole);
    });
}

/** When the newest backup was made that can be read to its end; invalid where there is none. */
QDateTime newestSoundBackup(const QString &folder)
{
    const Backups backups(folder);
    const QList<QDateTime> made = backups.made();
    const auto sound = std::ranges::find_if(
        made, [&](const QDateTime &one) { return checkSnapshot(backups.fileOf(one)).has_value(); });
    return sound == made.cend() ? QDateTime() : *sound;
}

/** Nothing is moved before its successor is whole: the disk may be full. */
Result<void> takeBackup(WorkingCopy &workingCopy, const QString &backup, const QDateTime &now)
{
    const auto makeRoom = [&]() -> Result<void> {
        return workingCopy.exists() ? workingCopy.setAside(now).transform([](const QString &) {}) : Result<void>();
    };
    return openSnapshot(backup)
        .and_then([&](const std::unique_ptr<Session> &session) {
            return copyCareer(*session, workingCopy.incomingDatabase(), workingCopy.database());
        })
        .and_then(makeRoom)
        .and_then([&] { return workingCopy.replaceDatabase(workingCopy.incomingDatabase()); });
}

/** When the backup was made that took the place of a damaged or lost database; invalid where that is sound. */
Result<QDateTime> makeSoundAgain(WorkingCopy &workingCopy, const QString &file, const QDateTime &now)
{
    const Result<void> sound = checkDatabase(workingCopy.database());
    if (sound)
        return QDateTime();
    if (workingCopy.exists() && !isDamage(sound.error()))
        return std::unexpected(sound.error());
    const QDateTime made = newestSoundBackup(workingCopy.backupFolder());
    if (!made.isValid())
        return refuse(Error::Kind::Damaged,
                      StorageText::tr("What this computer keeps of %1 is damaged too, and there is no sound backup of "
                                      "it: open another copy of the file.")
                          .arg(nativePath(file)),
                      sound.error().detail);
    return takeBackup(workingCopy, Backups(workingCopy.backupFolder()).fileOf(made), now).transform([&] {
        return made;
    });
}

/** Said only after looking: who reads it stops worrying. */
QString whatIsKept(const QString &folder)
{
    if (checkDatabase(WorkingCopy::databaseIn(folder)))
        return StorageText::tr("Nothing is lost: this computer keeps its newest saved state.");
    const QDateTime backup = newestSoundBackup(folder + u"/backups"_s);
    if (!backup.isValid())
        return {};
    return StorageText::tr("This computer keeps a sound backup of it, made on %1.")
        .arg(QLocale().toString(backup.toLocalTime(), QLocale::ShortFormat));
}

/** Gives it back its name where the file that is to have it cannot be placed. */
Result<QString> placeBeside(const PreparedSnapshot &snapshot, const QDateTime &now)
{
    const QFileInfo file(snapshot.target);
    if (!file.exists())
        return placeSnapshot(snapshot).transform([] { return QString(); });
    const QString base = StorageText::tr("%1 (%2, damaged)", "a file's name and a date")
                             .arg(file.completeBaseName(), now.date().toString(Qt::ISODate));
    const QString aside = freeName(file.absolutePath(), base, u'.' + file.suffix());
    return replaceFile(snapshot.target, aside).and_then([&] {
        return placeSnapshot(snapshot).transform([&] { return aside; }).transform_error([&](const Error &error) {
            (void)replaceFile(aside, snapshot.target);
            return error;
        });
    });
}

Result<QString> writeAnew(Session &here, const WorkingCopy &workingCopy, const QString &file, const QDateTime &now)
{
    return writeSnapshot(here, file, workingCopy.id(), now).and_then([&](const PreparedSnapshot &snapshot) {
        return recordPublication(here, snapshot.publication).and_then([&] { return placeBeside(snapshot, now); });
    });
}

} // namespace

bool isRecoverable(const Error &error, const QString &file, const CareerEnvironment &environment)
{
    return isOfTheFile(error) && !WorkingCopy::newestFolderOf(environment.dataFolder, canonicalPath(file)).isEmpty();
}

bool canBeRecovered(const QString &file, const CareerEnvironment &environment)
{
    const QString target = canonicalPath(file);
    return !WorkingCopy::newestFolderOf(environment.dataFolder, target).isEmpty() && checkNeeded(target).has_value();
}

Error tellingWhatIsKept(Error error, const QString &file, const CareerEnvironment &environment)
{
    const QString folder = WorkingCopy::newestFolderOf(environment.dataFolder, canonicalPath(file));
    if (const QString kept = isOfTheFile(error) && !folder.isEmpty() ? whatIsKept(folder) : QString(); !kept.isEmpty())
        error.sentence += u' ' + kept;
    const QString backups = isOfTheFile(error) ? WorkingCopy::backupFolderOf(environment.dataFolder, file) : QString();
    if (!backups.isEmpty())
        error.sentence += u' ' + StorageText::tr("Its backups are in %1.").arg(nativePath(backups));
    return error;
}

Result<Recovery> recoverCareer(const QString &file, const CareerEnvironment &environment)
{
    const QString target = canonicalPath(file);
    const QDateTime now = environment.clock->now();
    return checkNeeded(target)
        .and_then([&] { return lockNewest(target, environment); })
        .and_then([&](WorkingCopy workingCopy) {
            return makeSoundAgain(workingCopy, target, now).and_then([&](const QDateTime &backup) {
                return Session::open(workingCopy.database(), Session::Access::ReadWrite)
                    .and_then([&](const std::unique_ptr<Session> &here) {
                        return writeAnew(*here, workingCopy, target, now);
                    })
                    .transform([&](const QString &aside) { return Recovery{aside, backup}; });
            });
        });
}

} // namespace Headway
