// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importsummary.h"
#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace Headway {

/** The files of what is imported, whether they lie in a folder or in an archive. */
class ImportTree
{
public:
    ImportTree() = default;
    virtual ~ImportTree() = default;
    Q_DISABLE_COPY_MOVE(ImportTree)

    /** A folder, a zip archive, or a single file, which is the only one of its tree. */
    static Result<std::shared_ptr<const ImportTree>> open(const QString &path);

    /** What sentences call the whole: "journal.zip". */
    virtual QString name() const = 0;
    /** Paths of all that can be read, with "/" between folders, in the order of their letters. */
    virtual QStringList files() const = 0;
    /** What lies there and is not read, with the reason. */
    virtual QList<SkippedItem> skipped() const = 0;
    /** The bytes of a file, or a sentence that says why not: also where there are more than `most`. From any thread. */
    virtual Result<QByteArray> read(const QString &file, qint64 most) const = 0;

    bool contains(const QString &file) const;
};

/** For where nothing was found that can be imported: what was not read, the first of it, and why. Else empty. */
QString firstSkipped(const ImportTree &tree);

/** No text of a journal is larger. */
inline constexpr qint64 largestImportText = qint64(256) * 1024 * 1024;

} // namespace Headway
