// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "importformats.h"
#include "journalimporter.h"
#include "longwork.h"
#include "readworker.h"

#include <QObject>

namespace Headway {

class Career;
class PendingEdits;

/**
 * One import of another program's journal, step by step, for a window: reading and looking on a worker, writing on the
 * storage thread. Destroying it stops what runs; what is not written whole is not written at all. What could not be
 * written is kept by PendingEdits; tried again, it brings nothing a second time.
 */
class JournalImport final : public QObject
{
    Q_OBJECT

public:
    JournalImport(Career &career, PendingEdits &edits, const Clock &clock, QString path, QObject *parent = nullptr);
    ~JournalImport() override;

    /**
     * Reads the file or the folder and tells by previewed() what it would bring. Without the name of a format it is
     * taken for what it looks like.
     */
    void preview(const QString &format = {}, const ImportOptions &options = {});
    /** Writes what was previewed; told by finished(), or by failed() where it was stopped before its end. */
    void write(const ImportOptions &options);
    void stop();
    bool isWriting() const { return m_writing.isRunning(); }

    QString fileName() const;
    /** What it holds, once it is previewed. */
    const ImportedJournal &journal() const { return m_preview.journal; }
    /** The name of the format by which that was read. */
    const QString &format() const { return m_preview.format; }
    /** The words that are written with an @ in it, each once and without it. */
    const QStringList &atWords() const { return m_preview.atWords; }

Q_SIGNALS:
    void previewed(const Headway::ImportSummary &summary);
    void progressed(int percent);
    void finished(const Headway::ImportSummary &summary);
    void failed(const Headway::Error &error);

private:
    struct Preview
    {
        QString format = {};
        ImportedJournal journal = {};
        QStringList atWords = {};
        ImportSummary summary = {};
    };
    static Result<Preview> look(Session &session, const QString &path, const QString &name,
                                const ImportOptions &options, const std::stop_token &stop);
    void take(const Result<Preview> &seen);

    PendingEdits &m_edits;
    const Clock &m_clock;
    QString m_path;
    Preview m_preview;
    LongWork m_writing{this};
    ReadWorker m_worker;
};

} // namespace Headway
