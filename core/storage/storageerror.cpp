// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storageerror.h"

#include "sqlcipherapi.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int primaryCode(int extendedCode)
{
    return extendedCode & 0xff;
}

Error noSpace(const QString &path)
{
    return {
        Error::Kind::NoSpace,
        StorageText::tr("The disk that holds %1 is full: free some space there and try again; what was saved before "
                        "is safe.")
            .arg(nativePath(path))};
}

Error busy(const QString &path)
{
    return {Error::Kind::Locked,
            StorageText::tr("Another program is using %1: close it there and try again.").arg(nativePath(path))};
}

Error cannotOpen(const QString &path)
{
    return {
        Error::Kind::Unreadable,
        StorageText::tr("%1 cannot be opened: check that it is there and that you may read it.").arg(nativePath(path))};
}

Error diskFailed(const QString &path)
{
    return {Error::Kind::Unreadable,
            StorageText::tr("The disk reported an error at %1: check the disk and its connection, and try again.")
                .arg(nativePath(path))};
}

Error cancelled()
{
    return {Error::Kind::Cancelled, StorageText::tr("This was cancelled; nothing was changed.")};
}

Error notAllowed()
{
    return {Error::Kind::Refused, StorageText::tr("This cannot be kept in a career file: a required value is missing, "
                                                  "too long or not allowed; correct it and try again.")};
}

Error unexpected(const QString &path)
{
    return {
        Error::Kind::Internal,
        StorageText::tr("Headway could not work with %1 as it should: try again, and please report it if it happens "
                        "twice.")
            .arg(nativePath(path))};
}

Error errorFor(int code, const QString &path)
{
    switch (primaryCode(code)) {
    case SQLITE_FULL:
        return noSpace(path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return readOnly(path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return busy(path);
    case SQLITE_NOTADB:
        return notACareer(path);
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return damaged(path, {});
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return cannotOpen(path);
    case SQLITE_IOERR:
        return diskFailed(path);
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return cancelled();
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
        return notAllowed();
    default:
        return unexpected(path);
    }
}

} // namespace

QString quotedName(const QString &path)
{
    return StorageText::tr("“%1”", "a file name in quotation marks").arg(QFileInfo(path).fileName());
}

QString nativePath(const QString &path)
{
    return StorageText::tr("“%1”", "a file name in quotation marks").arg(QDir::toNativeSeparators(path));
}

Error storageError(const QSqlError &error, const QString &path)
{
    Error told = errorFor(error.nativeErrorCode().toInt(), path);
    told.detail = u"%1: %2 (%3) at %4"_s.arg(error.driverText(), error.databaseText(), error.nativeErrorCode(), path);
    return told;
}

Error readingError(const QSqlError &error, const QString &path)
{
    Error told = storageError(error, path);
    if (primaryCode(error.nativeErrorCode().toInt()) == SQLITE_TOOBIG)
        told.sentence = StorageText::tr("%1 holds a text that is too long to be read: open another copy or a backup "
                                        "of it.")
                            .arg(nativePath(path));
    return told;
}

Error notACareer(const QString &path, const QString &detail)
{
    return {Error::Kind::NotACareer,
            StorageText::tr("%1 is not a career file of Headway: choose one that Headway made.").arg(nativePath(path)),
            detail};
}

Error readOnly(const QString &path)
{
    return {Error::Kind::ReadOnly,
            StorageText::tr("%1 may only be read: allow writing to the file and its folder, or work with a copy "
                            "elsewhere.")
                .arg(nativePath(path))};
}

Error damaged(const QString &path, const QString &detail)
{
    return {Error::Kind::Damaged,
            StorageText::tr("%1 is damaged or not whole: open another copy or a backup of it.").arg(nativePath(path)),
            detail};
}

bool isDamage(const Error &error)
{
    return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotACareer;
}

Error alreadyClosed()
{
    return {Error::Kind::Misuse, StorageText::tr("The career is closed already: open it again.")};
}

Error recordGone()
{
    return {Error::Kind::NotFound, StorageText::tr("This is no longer in the career file: it was deleted.")};
}

} // namespace Headway
