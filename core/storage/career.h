// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerenvironment.h"
#include "careerstep.h"
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

    /** A career that is being opened while this thread goes on. */
    struct Opening
    {
        std::unique_ptr<Career> career; ///< Nothing may be asked of it before it is open; it may be destroyed.
        QFuture<Result<void>> opened;   ///< Continue it on the career's thread, with the career as its context.
    };
    /** As create() and open(), without waiting for the disk; for a thread with an event loop. */
    static Opening beginCreating(const QString &file, const Profile &owner, const CareerEnvironment &environment);
    static Opening beginOpening(const QString &file, const CareerEnvironment &environment);

    /**
     * Opens for reading only and makes no working copy: the snapshot, or the working copy where that holds newer
     * changes, even while another Headway has it open.
     */
    static Result<std::unique_ptr<Session>> openForReading(const QString &file, const CareerEnvironment &environment);

    ~Career() override;

    CareerId id() const;
    QString file() const;
    /** The private folder with its working copy and its backups. */
    QString folder() const;
    const OpeningReport &openingReport() const;

    /** The window's own read connection, for short reads on this thread. It refuses them once this is closed. */
    Session &reader();
    /** A read connection of its own for a worker; call it on the worker's thread. Refuses once this is closed. */
    Result<std::unique_ptr<Session>> openReader() const;

    /**
     * Runs `work` in one transaction on the storage thread; where it fails everything is rolled back. By the time the
     * future finishes the change is synced to disk, and undoText() knows it. changed() is on its way to this thread by
     * then, and arrives before a continuation of the future on this thread.
     */
    QFuture<Result<void>> perform(const UserAction &action, Work work);
    /** Give what they did, whatever else was asked for behind them; refused where there is nothing. */
    QFuture<Result<CareerStep>> undo();
    QFuture<Result<CareerStep>> redo();
    QString undoText() const; ///< What comes next. Empty: nothing to undo.
    QString redoText() const;

    /** Writes the snapshot now, with all that was asked for so far. */
    QFuture<Result<void>> publish();
    PublishState publishState() const;
    /** When the snapshot was written last; invalid where that is not known. */
    QDateTime publishedAt() const;
    /**
     * Writes all that was asked for so far to another file; this career stays with its own. What lies there is replaced
     * unless it is another career's, may be, or holds another program's records. To its own file it publishes.
     */
    QFuture<Result<void>> saveCopy(const QString &file);

    /**
     * Publishes all that was asked for so far, for the last time, while this thread goes on; what is asked for later is
     * refused. It may be destroyed before that is done. Whoever asks again, or closes, gets the same answer.
     */
    QFuture<Result<void>> beginClosing();
    /** The same, and waits; the destructor does it too and drops the error. */
    Result<void> close();

Q_SIGNALS:
    void changed(const Headway::ChangeSet &changes);
    /** An action was committed and changed something. Before changed(). */
    void performed(const Headway::UserAction &action);
    void undoRedoChanged();
    void publishStateChanged(Headway::PublishState state);
    /** The snapshot could not be written; it is tried again after some time, and all is safe in the working copy. */
    void publishFailed(const Headway::Error &error);
    /** The background check found the file damaged. */
    void damageFound(const Headway::Error &error);

private:
    struct Private;
    Career();

    std::unique_ptr<Private> d;
};

} // namespace Headway
