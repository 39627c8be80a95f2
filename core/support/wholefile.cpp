// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Headway {

namespace {

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::WholeFile)
};

Error writeError(const QFileInfo &info, const QSaveFile &file)
{
    const QString path = QDir::toNativeSeparators(info.filePath());
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (info.isDir())
        return {Error::Kind::Refused, FileText::tr("“%1” is a folder. Name a file in it.").arg(path)};
    if (!QFileInfo(info.absolutePath()).isDir())
        return {Error::Kind::NotFound,
                FileText::tr("There is no folder “%1”. Make it first, or choose another.").arg(folder)};
    if (file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError) {
        return {Error::Kind::ReadOnly,
                FileText::tr("“%1” cannot be written: Headway may not write there. Choose another folder.").arg(path),
                file.errorString()};
    }
    return {Error::Kind::NoSpace, FileText::tr("“%1” could not be written: %2. Make room or choose another folder.")
                                      .arg(path, file.errorString())};
}

} // namespace

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(writeError(QFileInfo(path), file));
}

} // namespace Headway
