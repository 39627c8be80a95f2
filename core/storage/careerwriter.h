// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "auditlog.h"
#include "careerstep.h"
#include "searchindex.h"

#include <functional>
#include <memory>

namespace Headway {

class Clock;

/** What can be undone and redone next, in the user's words; empty where there is nothing. */
struct UndoRedoTexts
{
    QString undo = {};
    QString redo = {};

    friend bool operator==(const UndoRedoTexts &, const UndoRedoTexts &) = default;
};

/**
 * The one writing connection to a working copy, on the storage thread. Each member is one transaction, which also
 * keeps the audit table, the search index and the count of changes.
 */
class CareerWriter final
{
public:
    using Work = std::function<Result<void>(Session &)>;

    CareerWriter(std::unique_ptr<Session> session, const Clock &clock);

    /**
     * Sets up the recording and drops what has been in the trash for 30 days. Apart from the making, so that nobody who
     * only reads waits for it; the first change sets up the recording where this did not.
     */
    Result<ChangeSet> begin();

    /** Gives what was changed; nothing is written where nothing changed. */
    Result<ChangeSet> perform(const UserAction &action, const Work &work);
    Result<CareerStep> undo();
    Result<CareerStep> redo();
    Result<UndoRedoTexts> undoRedoTexts();

    Session &session() { return *m_session; }

private:
    Result<void> startRecording();
    Result<CareerStep> step(Result<QString> (AuditLog::*text)(), Result<void> (AuditLog::*go)());
    Result<ChangeSet> inTransaction(const std::function<Result<void>()> &work);
    Result<void> keepUp(const ChangeSet &changes);
    ChangeSet writtenThrough(const ChangeSet &changes);

    std::unique_ptr<Session> m_session;
    const Clock &m_clock;
    AuditLog m_audit;
    SearchIndex m_index;
    bool m_isRecording = false;
};

} // namespace Headway
