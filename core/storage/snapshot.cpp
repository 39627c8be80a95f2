// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot.h"

#include "filesync.h"
#include "migrations.h"
#include "soundness.h"
#include "storageerror.h"
#include "writability.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** A name that no other career and no other computer uses here, hidden where a dot hides. */
QString temporaryBeside(const QString &target, const CareerId &id)
{
    const QByteArray whoAndWhat = QSysInfo::machineUniqueId() + id.bytes();
    const QByteArray here = QCryptographicHash::hash(whoAndWhat, QCryptographicHash::Sha256);
    return QFileInfo(target).absolutePath() + u"/.headway-"_s + QString::fromLatin1(here.first(8).toHex()) + u".part"_s;
}

/** The permissions that the user gave the file; a new one is nobody else's to read. */
void keepPermissions(const QString &temporary, const QString &target)
{
    const QFileInfo existing(target);
    QFile::setPermissions(temporary, existing.exists() ? existing.permissions() : QFile::ReadOwner | QFile::WriteOwner);
}

std::unexpected<Error> cannotRead(const QString &file, const QString &sentence)
{
    return refuse(Error::Kind::Unreadable, sentence.arg(nativePath(file)));
}

/** Headway never leaves a log beside a published file; what is in another program's would be missing. */
Result<void> checkNoLogBeside(const QString &file)
{
    for (const QLatin1StringView ending : {"-wal"_L1, "-journal"_L1}) {
        if (const QFileInfo log(file + ending); log.size() > 0)
            return refuse(Error::Kind::Unreadable,
                          StorageText::tr("%1 was changed by another program, which left %2 beside it: close that "
                                          "program, or open another copy.")
                              .arg(nativePath(file), quotedName(log.filePath())));
    }
    return {};
}

Result<void> checkReadable(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() && info.isSymLink())
        return refuse(
            Error::Kind::NotFound,
            StorageText::tr("%1 is a link that leads nowhere: open the career file itself.").arg(nativePath(file)));
    const QString folder = info.absolutePath();
    if (const QFileInfo around(folder); around.isDir() && !around.isExecutable())
        return cannotRead(folder, StorageText::tr("You may not look into the folder %1: change its permissions, or ask "
                                                  "its owner."));
    if (!info.exists())
        return refuse(
            Error::Kind::NotFound,
            StorageText::tr("There is no file %1: check the name, or make a new career.").arg(nativePath(file)));
    if (info.isDir())
        return cannotRead(file, StorageText::tr("%1 is a folder: choose the career file itself."));
    if (!info.isFile()) // A pipe or a device may never answer.
        return cannotRead(file, StorageText::tr("%1 is no ordinary file: choose the career file itself."));
    if (!info.isReadable())
        return cannotRead(file, StorageText::tr("You may not read %1: change its permissions, or ask its owner."));
    if (info.size() == 0)
        return std::unexpected(damaged(file, u"empty file"_s));
    return checkNoLogBeside(file);
}

/** SQLite's journal of the copy is there where the writing was broken off. */
void removeTemporary(const QString &temporary)
{
    QFile::remove(temporary);
    QFile::remove(temporary + u"-journal"_s);
}

/**
 * Nobody else may read it while it grows: SQLite fills a file that is empty, and keeps its permissions. Where none can
 * be made, SQLite cannot make one either, and says why.
 */
void beginPrivate(const QString &temporary)
{
    QFile file(temporary);
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
}

/** What is read from is no file that anybody chose, and what is written is nobody's yet. */
Error withDamageTold(const Error &error, const QString &target)
{
    if (!isDamage(error))
        return error;
    return {Error::Kind::Damaged,
            StorageText::tr("What this computer keeps of %1 is damaged, and the file was left as it was: close the "
                            "career and open it again.")
                .arg(nativePath(target)),
            error.sentence + u' ' + error.detail};
}

/** Fills the copy's last lines while nobody knows it yet. */
Result<Publication> addPublication(const QString &temporary, const QDateTime &now)
{
    auto copy = Session::open(temporary, Session::Access::Unpublished);
    if (!copy)
        return std::unexpected(copy.error());
    const auto count = (*copy)->value(u"SELECT change_count FROM change_counter"_s);
    if (!count)
        return std::unexpected(count.error());
    const Publication publication{makeUuid7(), now, count->toLongLong()};
    return recordPublication(**copy, publication).transform([&] { return publication; });
}

} // namespace

bool mayBePlaced(const QString &target)
{
    return (!QFileInfo::exists(target) || mayBeWritten(target)) && mayBeWritten(QFileInfo(target).absolutePath());
}

Result<PreparedSnapshot> writeSnapshot(Session &reader, const QString &target, const CareerId &id, const QDateTime &now)
{
    if (!mayBePlaced(target)) // A rename would take the place of a sealed file, too.
        return std::unexpected(readOnly(target));
    const QString temporary = temporaryBeside(target, id);
    return copyCareer(reader, temporary, target)
        .and_then([&] { return addPublication(temporary, now); })
        .and_then([&](const Publication &publication) {
            return checkSnapshot(temporary).and_then([&] { return syncFile(temporary); }).transform([&] {
                return PreparedSnapshot{temporary, target, publication};
            });
        })
        .transform_error([&](const Error &error) {
            removeTemporary(temporary);
            return withDamageTold(error, target);
        });
}

Result<void> placeSnapshot(const PreparedSnapshot &snapshot)
{
    keepPermissions(snapshot.temporary, snapshot.target);
    return replaceFile(snapshot.temporary, snapshot.target)
        .and_then([&] { return syncFolder(QFileInfo(snapshot.target).absolutePath()); })
        .transform_error([&](const Error &error) {
            QFile::remove(snapshot.temporary);
            return error;
        });
}

Result<void> publishAtOnce(Session &writer, const QString &file, const CareerId &id, const QDateTime &now)
{
    return writeSnapshot(writer, file, id, now).and_then([&](const PreparedSnapshot &snapshot) {
        return recordPublication(writer, snapshot.publication).and_then([&] { return placeSnapshot(snapshot); });
    });
}

void discardUnfinishedSnapshot(const QString &target, const CareerId &id)
{
    removeTemporary(temporaryBeside(target, id));
}

Result<void> copyCareer(Session &reader, const QString &file, const QString &target)
{
    removeTemporary(file); // What an interrupted attempt may have left.
    beginPrivate(file);
    return reader.copyInto(file, target).transform_error([&](const Error &error) {
        removeTemporary(file);
        return error;
    });
}

Result<void> checkSnapshot(const QString &file)
{
    return openSnapshot(file).and_then(
        [](const std::unique_ptr<Session> &session) { return checkSound(*session, Inspection::Whole); });
}

Result<std::unique_ptr<Session>> openSnapshot(const QString &file)
{
    return checkReadable(file)
        .and_then([&] { return Session::open(file, Session::Access::Snapshot); })
        .and_then([](std::unique_ptr<Session> session) {
            return schemaVersion(*session).transform([&](int) { return std::move(session); });
        });
}

} // namespace Headway
