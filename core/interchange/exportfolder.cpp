// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportfolder.h"

#include "filesync.h"
#include "writability.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct FolderText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ExportFolder)
};

Result<void> checkPlace(const QFileInfo &place)
{
    const QString path = QDir::toNativeSeparators(place.filePath());
    if (!QFileInfo(place.absolutePath()).isDir()) {
        return refuse(Error::Kind::NotFound,
                      FolderText::tr("There is no folder “%1”. Make it first, or choose another.")
                          .arg(QDir::toNativeSeparators(place.absolutePath())));
    }
    if (!place.exists() && !place.isSymLink())
        return {};
    const bool isEmptyFolder =
        place.isDir() && !place.isSymLink() &&
        QDir(place.filePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    if (isEmptyFolder)
        return {};
    return refuse(Error::Kind::Refused, FolderText::tr("“%1” is there already and was left as it is. Choose the name "
                                                       "of a new folder, or an empty one.")
                                            .arg(path));
}

std::unexpected<Error> failure(const QString &path, const QString &detail, qint64 wanted)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() <= wanted) {
        return refuse(Error::Kind::NoSpace,
                      FolderText::tr("The disk is full, so nothing was exported. Make room, or choose another place."),
                      detail);
    }
    const QString name = QDir::toNativeSeparators(path);
    if (!mayBeWritten(QFileInfo(path).absolutePath())) {
        return refuse(
            Error::Kind::ReadOnly,
            FolderText::tr("“%1” cannot be written: Headway may not write there. Choose another folder.").arg(name),
            detail);
    }
    return refuse(Error::Kind::Internal,
                  FolderText::tr("“%1” could not be written, so nothing was exported. Check the disk and the name, or "
                                 "choose another place.")
                      .arg(name),
                  detail);
}

} // namespace

ExportFolder::ExportFolder(QString path, std::unique_ptr<QTemporaryDir> growing)
    : m_path(std::move(path))
    , m_growing(std::move(growing))
{}

Result<ExportFolder> ExportFolder::begin(const QString &path)
{
    const QFileInfo place(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    return checkPlace(place).and_then([&]() -> Result<ExportFolder> {
        auto growing = std::make_unique<QTemporaryDir>(place.absolutePath() + u"/.headway-export-XXXXXX"_s);
        if (!growing->isValid())
            return failure(place.filePath(), growing->errorString(), 0);
        return ExportFolder(place.filePath(), std::move(growing));
    });
}

Result<void> ExportFolder::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_growing->filePath(name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return failure(m_path, file.errorString(), bytes.size());
    return {};
}

Result<void> ExportFolder::finish()
{
    if (const auto synced = syncTree(m_growing->path()); !synced)
        return synced;
    // Empty or not there, as begin() saw it; whatever came meanwhile makes this fail, and is left alone.
    if (QFileInfo::exists(m_path) && !QDir().rmdir(m_path))
        return checkPlace(QFileInfo(m_path));
    if (!QDir().rename(m_growing->path(), m_path))
        return failure(m_path, u"rename"_s, 0);
    m_growing->setAutoRemove(false);
    return syncFolder(QFileInfo(m_path).absolutePath());
}

} // namespace Headway
