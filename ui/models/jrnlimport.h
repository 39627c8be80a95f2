// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "jrnlimporter.h"
#include "readworker.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Headway {

class Career;
class PendingEdits;

/**
 * One import of a jrnl journal, step by step, for a window: reading and looking on a worker, writing on the storage
 * thread. Destroying it stops what runs; what is not written whole is not written at all. What could not be written is
 * kept by PendingEdits; tried again, it brings nothing a second time.
 */
class JrnlImport final : public QObject
{
    Q_OBJECT

public:
    JrnlImport(Career &career, PendingEdits &edits, const Clock &clock, QString file, QObject *parent = nullptr);
    ~JrnlImport() override;

    /** Reads the file and tells by previewed() what it would bring. */
    void preview();
    /** Writes what was previewed; told by finished(), or by failed() where it was stopped before its end. */
    void write(JrnlImporter::Tags tags);
    void stop();
    bool isWriting() const { return m_look.isActive(); }

    QString fileName() const;
    /** What the file holds, once it is previewed. */
    const JrnlJournal &journal() const { return m_preview.journal; }
    /** The words that are written with an @ in it, each once. */
    const QStringList &atWords() const { return m_preview.atWords; }

Q_SIGNALS:
    void previewed(const Headway::ImportSummary &summary);
    void progressed(int percent);
    void finished(const Headway::ImportSummary &summary);
    void failed(const Headway::Error &error);

private:
    struct Preview
    {
        JrnlJournal journal = {};
        QStringList atWords = {};
        ImportSummary summary = {};
    };
    static Result<Preview> look(Session &session, const QString &file, const std::stop_token &stop);
    void take(const Result<Preview> &seen);
    ImportControl control() const;

    PendingEdits &m_edits;
    const Clock &m_clock;
    QString m_file;
    Preview m_preview;
    std::stop_source m_stop; ///< Of the writing.
    /** In percent. Shared with the storage thread, which may still count when this is gone. */
    std::shared_ptr<std::atomic<int>> m_progress = std::make_shared<std::atomic<int>>(0);
    QTimer m_look{this}; ///< Tells the progress now and then.
    ReadWorker m_worker;
};

} // namespace Headway
