// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachment.h"
#include "editedrecord.h"
#include "entry.h"
#include "readworker.h"
#include "result.h"
#include "workerthread.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>

#include <optional>

namespace Headway {

class Career;

/**
 * Brings files of this computer into entries, and copies of them out again, beside the window's thread.
 *
 * What is opened is a copy in the career's private folder that may only be read; it is removed when this goes, and what
 * a program that broke off left of them when the next is made.
 */
class AttachmentFiles final : public QObject
{
    Q_OBJECT

public:
    explicit AttachmentFiles(Career &career, QObject *parent = nullptr);
    ~AttachmentFiles() override;

    /** Files for an entry, one after the other; each is told by fileRead() or failed(). */
    void read(const EditedEntry &target, const QStringList &files);
    /** A picture for an entry, as PNG. */
    void read(const EditedEntry &target, const QImage &picture, const QString &name);
    /** Makes a copy to look at; told by copied() or failed(). */
    void copy(const Attachment &attachment);
    /** Writes the file to where the user wants it; told by failed() alone. */
    void save(const Attachment &attachment, const QString &file);

    /** Whether opening it may run it. */
    static bool mayBeProgram(const QString &fileName);

Q_SIGNALS:
    void fileRead(const Headway::EditedEntry &target, const Headway::Attachment &file, const QByteArray &bytes);
    void copied(const QString &path);
    void failed(const Headway::Error &error);

private:
    struct Read
    {
        Attachment file;
        QByteArray bytes;
    };
    static Result<Read> readFile(const QString &path);
    static Result<Read> encoded(const QImage &picture, const QString &name);
    Result<QString> place(const Attachment &attachment, const QByteArray &bytes);
    void withContent(const Attachment &attachment, const std::function<Result<void>(const QByteArray &)> &use);
    template<typename Reading>
    void run(const EditedEntry &target, Reading reading);

    Career &m_career;
    std::unique_ptr<QTemporaryDir> m_copies;
    ReadWorker m_reader;                ///< Of the career.
    std::optional<WorkerThread> m_disk; ///< With the first file that is to be read.
};

} // namespace Headway
