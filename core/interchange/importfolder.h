// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importtree.h"

namespace Headway {

/**
 * A folder on the disk with all below it, or one file. Links are not followed, so that nothing outside of the folder
 * is read and no circle is walked; hidden files, which programs keep for themselves, are passed over.
 */
class ImportFolder final : public ImportTree
{
public:
    static Result<std::shared_ptr<const ImportTree>> open(const QString &path);

    QString name() const override;
    QStringList files() const override { return m_files; }
    QList<SkippedItem> skipped() const override { return m_skipped; }
    Result<QByteArray> read(const QString &file, qint64 most) const override;

private:
    explicit ImportFolder(const QString &path);

    void walk();

    QString m_path;
    QString m_root; ///< The folder in which the files lie.
    QStringList m_files;
    QList<SkippedItem> m_skipped;
};

} // namespace Headway
