// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Headway {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ReportFile)
};

Result<void> refuseUnfitPath(const QFileInfo &file)
{
    const QString path = QDir::toNativeSeparators(file.filePath());
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (file.fileName().isEmpty() || file.isDir())
        return refuse(Error::Kind::Refused, FileText::tr("“%1” is a folder. Give the report a file name.").arg(path));
    if (!QFileInfo(file.absolutePath()).isDir())
        return refuse(Error::Kind::NotFound,
                      FileText::tr("There is no folder “%1”. Make it first, or choose another.").arg(folder));
    if (file.exists() && !file.isFile())
        return refuse(Error::Kind::Refused,
                      FileText::tr("“%1” is no file that can be replaced. Choose another name.").arg(path));
    return {};
}

std::unexpected<Error> failure(const QSaveFile &file)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return refuse(
            Error::Kind::NoSpace,
            FileText::tr("The disk is full, so “%1” was not written. Make room, or choose another place.").arg(path),
            file.errorString());
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return refuse(Error::Kind::ReadOnly,
                      FileText::tr("“%1” cannot be written there. Choose a folder of your own.").arg(path),
                      file.errorString());
    default:
        return refuse(Error::Kind::Internal,
                      FileText::tr("“%1” could not be written. What was there before is unchanged.").arg(path),
                      file.errorString());
    }
}

/** The new name is safe only once the folder that holds it is. Windows syncs it with the rename. */
void syncFolder([[maybe_unused]] const QString &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#endif
}

} // namespace

Result<void> writeReportFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (const Result<void> fit = refuseUnfitPath(info); !fit)
        return fit;
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return failure(file);
    syncFolder(info.absolutePath());
    return {};
}

} // namespace Headway
