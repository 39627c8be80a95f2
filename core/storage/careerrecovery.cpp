// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerrecovery.h"

#include "canonicalpath.h"
#include "clock.h"
#include "filesync.h"
#include "freename.h"
#include "snapshot.h"
#include "soundness.h"
#include "storageerror.h"
#include "workingcopy.h"

#include <QFileInfo>

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
    return WorkingCopy::lock(environment, CareerId(QUuid::fromString(QFileInfo(folder).fileName())), file);
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
    if (isRecoverable(error, file, environment))
        error.sentence += u' ' + StorageText::tr("Nothing is lost: this computer keeps its newest saved state.");
    const QString backups = isOfTheFile(error) ? WorkingCopy::backupFolderOf(environment.dataFolder, file) : QString();
    if (!backups.isEmpty())
        error.sentence += u' ' + StorageText::tr("Its backups are in %1.").arg(nativePath(backups));
    return error;
}

Result<QString> recoverCareer(const QString &file, const CareerEnvironment &environment)
{
    const QString target = canonicalPath(file);
    return checkNeeded(target)
        .and_then([&] { return lockNewest(target, environment); })
        .and_then([&](const WorkingCopy &workingCopy) {
            return Session::open(workingCopy.database(), Session::Access::ReadWrite)
                .and_then([&](const std::unique_ptr<Session> &here) {
                    return checkSound(*here, Inspection::Whole).and_then([&] {
                        return writeAnew(*here, workingCopy, target, environment.clock->now());
                    });
                });
        });
}

} // namespace Headway
