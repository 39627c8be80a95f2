// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filesync.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirListing>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

// A file that SQLite has open in this process must never pass through here: closing any other handle of it drops
// SQLite's lock (POSIX), and another process could then write over what was saved.

namespace Headway {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::FileSync)
};

Result<void> notSynced(const QString &path)
{
    return refuse(Error::Kind::Unreadable,
                  FileText::tr("The disk did not confirm that it saved “%1”: check the disk, and save again.")
                      .arg(QDir::toNativeSeparators(path)),
                  u"errno %1"_s.arg(errno));
}

#ifndef Q_OS_WIN
bool syncDescriptor(int descriptor)
{
#ifdef Q_OS_MACOS
    // fsync() only reaches the drive's cache there; not every file system knows the stronger call.
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(descriptor) == 0;
}

bool syncPath(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = syncDescriptor(descriptor);
    ::close(descriptor);
    return synced;
}
#endif

/** What one file and one folder after the other comes to, where the system knows no shorter way. */
Result<void> syncEach(const QString &folder)
{
    for (const auto &item :
         QDirListing(folder, QDirListing::IteratorFlag::Recursive | QDirListing::IteratorFlag::IncludeHidden)) {
        const Result<void> synced = item.isDir() ? syncFolder(item.filePath()) : syncFile(item.filePath());
        if (!synced)
            return synced;
    }
    return syncFolder(folder);
}

} // namespace

#ifdef Q_OS_WIN
Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return notSynced(path);
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    return FlushFileBuffers(handle) ? Result<void>() : notSynced(path);
}

Result<void> syncFolder(const QString & /*path*/)
{
    return {}; // NTFS writes its journal of names by itself.
}
#else
Result<void> syncFile(const QString &path)
{
    return syncPath(path) ? Result<void>() : notSynced(path);
}

Result<void> syncFolder(const QString &path)
{
    // Some network file systems know no such thing as syncing a folder, and one that may only be written to cannot be
    // opened; that is no error of the file's.
    return syncPath(path) || errno == EINVAL || errno == ENOTSUP || errno == EACCES ? Result<void>() : notSynced(path);
}
#endif

Result<void> syncTree(const QString &folder)
{
#ifdef Q_OS_LINUX
    // One call for the whole disk: a folder of a hundred thousand files would take minutes one by one.
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (synced)
        return {};
#endif
    return syncEach(folder);
}

Result<void> replaceFile(const QString &from, const QString &to)
{
    const QFileInfo place(to);
    if (place.exists() && !place.isFile()) // A rename would take the place of a device, too.
        return refuse(Error::Kind::Refused, FileText::tr("“%1” is no file that can be replaced: choose another name.")
                                                .arg(QDir::toNativeSeparators(to)));
    std::error_code failure;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()),
                            failure);
    if (!failure)
        return {};
    return refuse(Error::Kind::ReadOnly,
                  FileText::tr("“%1” cannot be written: check that its folder is there and that you may write to it.")
                      .arg(QDir::toNativeSeparators(to)),
                  QString::fromStdString(failure.message()));
}

} // namespace Headway
