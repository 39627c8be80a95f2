// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerenvironment.h"
#include "changeset.h"
#include "openingreport.h"
#include "profile.h"
#include "publishstate.h"
#include "result.h"
#include "session.h"
#include "useraction.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace Headway {

/**
 * The open career: owns the storage thread with the one writing connection.
 *
 * Every user action is one transaction on the storage thread that also writes its inverse to the audit table. All
 * members are called, and all signals arrive, on the thread that made it. Destroying it publishes and closes.
 */
class Career final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<void>(Session &)>;

    /** Makes a new career file at `file`; refuses where something lies there already. */
    static Result<std::unique_ptr<Career>> create(const QString &file, const Profile &owner,
                                                  const CareerEnvironment &environment);
    /**
     * Opens a published snapshot: its working copy here, made or brought up to date as needed. Nothing is overwritten:
     * where both were changed, both are kept, and a copy that went its own way becomes a career of its own. The report
     * tells.
     */
    static Result<std::unique_ptr<Career>> open(const QString &file, const CareerEnvironment &environment);
    /**
     * Opens for reading only and makes no working copy: the snapshot, or the working copy where that holds newer
     * changes, even while another Headway has it open.
     */
    static Result<std::unique_ptr<Session>> openForReading(const QString &file, const CareerEnvironment &environment);

    ~Career() override;

    CareerId id() const;
    QString file() const;
    const OpeningReport &openingReport() const;

    /** The window's own read connection, for short reads on this thread. */
    Session &reader();
    /** A read connection of its own for a worker; call it on the worker's thread. */
    Result<std::unique_ptr<Session>> openReader() const;

    /**
     * Runs `work` in one transaction on the storage thread; where it fails everything is rolled back. By the time the
     * future finishes the change is synced to disk, and undoText() knows it. changed() is on its way to this thread by
     * then, and arrives before a continuation of the future on this thread.
     */
    QFuture<Result<void>> perform(const UserAction &action, Work work);
    QFuture<Result<void>> undo();
    QFuture<Result<void>> redo();
    QString undoText() const; ///< Empty: nothing to undo.
    QString redoText() const;

    /** Writes the snapshot now. */
    QFuture<Result<void>> publish();
    PublishState publishState() const;

    /** Waits for all that was asked for, publishes, and closes; the destructor does the same and drops the error. */
    Result<void> close();

Q_SIGNALS:
    void changed(const Headway::ChangeSet &changes);
    void undoRedoChanged();
    void publishStateChanged(Headway::PublishState state);
    /** An action could not be saved; what was typed is still with whoever asked. */
    void writeFailed(const Headway::Error &error);
    /** The background check found the file damaged. */
    void damageFound(const Headway::Error &error);

private:
    struct Private;
    Career();

    std::unique_ptr<Private> d;
};

} // namespace Headway
