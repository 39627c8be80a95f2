// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importtree.h"

#include <QHash>
#include <QIODevice>
#include <QMutex>

class KZip;
class KZipFileEntry;

namespace Headway {

/**
 * A zip archive that may come from anywhere. Nothing of it is ever written to the disk.
 *
 * What an archive says of itself is not believed: files with names outside of it, links, encrypted and packed ones and
 * those that claim or give more than they may are skipped with the reason; one that would unpack to far more than
 * anything real is refused whole.
 */
class ZipArchive final : public ImportTree
{
public:
    static Result<std::shared_ptr<const ImportTree>> open(const QString &path);
    /** The same of a device, which is not open yet; `name` is how sentences call it. */
    static Result<std::shared_ptr<const ImportTree>> open(std::unique_ptr<QIODevice> device, const QString &name);
    ~ZipArchive() override;

    QString name() const override { return m_name; }
    QStringList files() const override { return m_files; }
    QList<SkippedItem> skipped() const override { return m_skipped; }
    Result<QByteArray> read(const QString &file, qint64 most) const override;

private:
    ZipArchive(std::unique_ptr<QIODevice> device, QString name);

    Result<void> list();
    void take(const KZipFileEntry &entry);
    QString reasonToSkip(const QString &path, const KZipFileEntry &entry) const;
    bool isEncrypted(const KZipFileEntry &entry) const;
    Result<QByteArray> unpack(const QString &file, const KZipFileEntry &entry, qint64 most) const;
    Result<void> checkAllUnpacked() const;

    mutable QMutex m_mutex; ///< One reader at a time moves in the file.
    std::unique_ptr<QIODevice> m_device;
    QString m_name;
    std::unique_ptr<KZip> m_zip; ///< Reads by m_device.
    QHash<QString, const KZipFileEntry *> m_entries;
    QStringList m_files;
    QList<SkippedItem> m_skipped;
    qint64 m_unpacked = 0; ///< What all files claim to hold, together.
};

} // namespace Headway
