// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfolder.h"

#include "importfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirListing>
#include <QFile>
#include <QFileInfo>

namespace Headway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ImportTree)
};

constexpr qsizetype mostFiles = 100'000;

} // namespace

Result<std::shared_ptr<const ImportTree>> ImportFolder::open(const QString &path)
{
    std::shared_ptr<ImportFolder> folder(new ImportFolder(path));
    if (const auto there = checkImportPath(path); !there)
        return std::unexpected(there.error());
    if (QFileInfo(path).isDir())
        folder->walk();
    else
        folder->m_files << QFileInfo(path).fileName();
    if (folder->m_files.size() > mostFiles) {
        return refuse(Error::Kind::Malformed,
                      ImportText::tr("“%1” holds more than %Ln files. Choose the folder of the journal alone.", nullptr,
                                     int(mostFiles))
                          .arg(folder->name()));
    }
    return folder;
}

ImportFolder::ImportFolder(const QString &path)
    : m_path(path)
    // Absolute, since the files in it are told relative to it.
    , m_root(QFileInfo(path).isDir() ? QFileInfo(path).absoluteFilePath() : QFileInfo(path).absolutePath())
{}

QString ImportFolder::name() const
{
    return QFileInfo(m_path).fileName();
}

void ImportFolder::walk()
{
    const QDir root(m_root);
    // Not without folders: links would be left out with them, untold.
    for (const auto &item : QDirListing(m_root, QDirListing::IteratorFlag::Recursive)) {
        const QString path = root.relativeFilePath(item.filePath());
        if (item.isSymLink())
            m_skipped.append({0, ImportText::tr("This is a link, and links are not followed."), path});
        else if (item.isFile())
            m_files << path;
        else if (!item.isDir()) // A pipe or a device may never end.
            m_skipped.append({0, ImportText::tr("This is no ordinary file, and was not read."), path});
        if (m_files.size() > mostFiles)
            break;
    }
    m_files.sort();
}

Result<QByteArray> ImportFolder::read(const QString &file, qint64 most) const
{
    QFile device(m_root + u'/' + file);
    const bool isOpen = !QFileInfo(device).isSymLink() && device.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? device.read(most + 1) : QByteArray();
    // What a failing disk gave before it failed is no whole file.
    if (!isOpen || device.error() != QFileDevice::NoError) {
        return refuse(Error::Kind::Unreadable,
                      ImportText::tr("“%1” cannot be read: %2.").arg(file, device.errorString()));
    }
    if (bytes.size() > most)
        return refuse(Error::Kind::Malformed, ImportText::tr("“%1” is too large.").arg(file));
    return bytes;
}

} // namespace Headway
