// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholefile.h"

#include "filesync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace Headway {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::WholeFile)
};

/** What stands in the place of the file would be replaced, were it even a device. */
Result<void> checkPlace(const QFileInfo &file)
{
    const QString path = QDir::toNativeSeparators(file.filePath());
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (file.fileName().isEmpty() || file.isDir())
        return refuse(Error::Kind::Refused, FileText::tr("“%1” is a folder. Name a file in it.").arg(path));
    if (!QFileInfo(file.absolutePath()).isDir())
        return refuse(Error::Kind::NotFound,
                      FileText::tr("There is no folder “%1”. Make it first, or choose another.").arg(folder));
    if (file.exists() && !file.isFile())
        return refuse(Error::Kind::Refused,
                      FileText::tr("“%1” is no file that can be replaced. Choose another name.").arg(path));
    if (file.exists() && !file.isReadable())
        return refuse(Error::Kind::Unreadable,
                      FileText::tr("“%1” may not be read, so nobody can tell what would be lost with it. Choose "
                                   "another name.")
                          .arg(path));
    if (holdsDatabase(file.filePath()))
        return refuse(Error::Kind::Refused,
                      FileText::tr("“%1” is a career file and was left as it is. Choose another name.").arg(path));
    return {};
}

/** Qt tells of a full disk only where not a byte more went onto it. */
bool isDiskFull(const QSaveFile &file, qint64 wanted)
{
    if (file.error() == QFileDevice::ResourceError)
        return true;
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    return file.isOpen() && disk.isValid() && disk.bytesAvailable() + file.size() < wanted;
}

std::unexpected<Error> failure(const QSaveFile &file, qint64 wanted)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    if (isDiskFull(file, wanted))
        return refuse(
            Error::Kind::NoSpace,
            FileText::tr("The disk is full, so “%1” was not written. Make room, or choose another place.").arg(path),
            file.errorString());
    switch (file.error()) {
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return refuse(
            Error::Kind::ReadOnly,
            FileText::tr("“%1” cannot be written: Headway may not write there. Choose another folder.").arg(path),
            file.errorString());
    default:
        return refuse(Error::Kind::Internal,
                      FileText::tr("“%1” could not be written; what was there before is unchanged. Check the disk, or "
                                   "choose another place.")
                          .arg(path),
                      file.errorString());
    }
}

/** Unbuffered: what the disk does not take is told by write(), while it is known how much it took. */
bool openFor(QSaveFile &file, Readers readers)
{
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
           (readers == Readers::AsUsual || file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

bool holdsDatabase(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Result<void> checkReplaceable(const QString &path)
{
    return checkPlace(QFileInfo(path));
}

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    const QFileInfo info(path);
    return checkPlace(info).and_then([&]() -> Result<void> {
        QSaveFile file(path);
        if (openFor(file, readers) && file.write(bytes) == bytes.size() && file.commit())
            return syncFolder(info.absolutePath());
        return failure(file, bytes.size());
    });
}

} // namespace Headway
