// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

namespace Headway {

/**
 * A folder that is written whole or not at all: it grows under another name beside its place, for its owner's eyes
 * only, and is renamed when all is in it and on the disk. What is in the place already is never touched: a folder that
 * holds anything is refused. Not finished, it leaves nothing behind.
 */
class ExportFolder final
{
public:
    static Result<ExportFolder> begin(const QString &path);

    /** Writes a file; `name` is its path within the folder, with `/`. Folders in it are made. */
    Result<void> write(const QString &name, const QByteArray &bytes);
    Result<void> finish();

private:
    ExportFolder(QString path, std::unique_ptr<QTemporaryDir> growing);

    QString m_path;
    std::unique_ptr<QTemporaryDir> m_growing;
};

} // namespace Headway
