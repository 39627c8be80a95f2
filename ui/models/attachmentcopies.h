// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachment.h"
#include "result.h"

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Headway {

/**
 * Copies of attachments to look at, in a folder of their own that others may not enter. It is made with the first, and
 * removed when this goes. Writes to the disk: for one thread, which is not the window's.
 */
class AttachmentCopies final
{
public:
    /** `folder` is where that folder is made. */
    explicit AttachmentCopies(QString folder);

    /** Where the copy lies, under the attachment's own name; it may only be read. */
    Result<QString> place(const Attachment &attachment, const QByteArray &bytes);

    /** Removes those of what is not kept any more: nothing of it shall be left. */
    void removeUnless(const std::function<bool(const QByteArray &hash)> &isKept);

    /** The folders of those that had no end, because their program broke off. Only looked for, which is quick. */
    static QStringList leftIn(const QString &folder);

private:
    bool makeFolder();

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_copies;
    QHash<QString, QByteArray> m_hashes; ///< Of the contents, by where their copies lie.
};

} // namespace Headway
