// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachment.h"
#include "attachmentcopies.h"
#include "editedrecord.h"
#include "entry.h"
#include "journaledits.h"
#include "readworker.h"
#include "result.h"
#include "workerthread.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace Headway {

class Career;

/**
 * Brings files of this computer into entries, and copies of them out again, beside the window's thread. The next file
 * is read when the last is stored, however many are brought at once: never more than one of them is in memory.
 *
 * What is opened is a copy in the career's private folder that may only be read; it is removed when this goes or what
 * it is of is deleted for good, and what a program that broke off left of them when the next is made.
 */
class AttachmentFiles final : public QObject
{
    Q_OBJECT

public:
    AttachmentFiles(Career &career, JournalEdits &edits, QObject *parent = nullptr);
    ~AttachmentFiles() override;

    /** Files for an entry, in one step of undo; what is not attached is told by failed(). */
    void attach(const EditedEntry &target, const QStringList &files);
    /** A picture for an entry, as PNG. */
    void attach(const EditedEntry &target, const QImage &picture, const QString &name);
    /** Makes a copy to look at; told by copied() or failed(). */
    void copy(const Attachment &attachment);
    /** Writes the file to where the user wants it; told by failed() alone. */
    void save(const Attachment &attachment, const QString &file);

    /** Whether opening it may run it, under the name that its copy gets. */
    static bool mayBeProgram(const QString &fileName);

Q_SIGNALS:
    void copied(const QString &path);
    void failed(const Headway::Error &error);

private:
    struct Read
    {
        Attachment file;
        QByteArray bytes;
    };
    /** A file that is still to be read, of those that were brought together as `drop`. */
    struct Waiting
    {
        EditedEntry target;
        int drop;
        std::function<Result<Read>()> read;
    };
    static Result<Read> readFile(const QString &path);
    static Result<Read> encoded(const QImage &picture, const QString &name);
    WorkerThread &disk();
    void removeLeftCopies();
    void removePurgedCopies();
    void begin();
    void readNext();
    void store(const Waiting &from, const Read &read);
    void dropRest(const QString &last);
    template<typename Use, typename Tell>
    void withContent(const Attachment &attachment, const Use &use, const Tell &tell);

    Career &m_career;
    JournalEdits &m_edits;
    QList<Waiting> m_waiting;
    bool m_isBusy = false;
    Drop m_drop;               ///< What is stored of the one that is under way.
    AttachmentCopies m_copies; ///< Used and filled on m_reader.
    bool m_hasCopies = false;
    ReadWorker m_reader;                ///< Of the career.
    std::optional<WorkerThread> m_disk; ///< With the first file that is to be read.
};

} // namespace Headway
