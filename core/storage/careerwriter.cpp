// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerwriter.h"

#include "clock.h"
#include "transaction.h"
#include "trash.h"

using namespace Qt::StringLiterals;

namespace Headway {

CareerWriter::CareerWriter(std::unique_ptr<Session> session, const Clock &clock)
    : m_session(std::move(session))
    , m_clock(clock)
    , m_audit(*m_session)
    , m_index(*m_session)
{}

Result<ChangeSet> CareerWriter::begin()
{
    return startRecording().and_then([this] {
        return inTransaction([this] {
                   return m_audit.end(m_clock.now()).and_then([this] { return emptyTrash(*m_session, m_clock.now()); });
               })
            .transform([this](const ChangeSet &changes) { return writtenThrough(changes); });
    });
}

/** All of it or nothing, so that it can be tried again where it failed, as on a full disk. */
Result<void> CareerWriter::startRecording()
{
    if (m_isRecording)
        return {};
    auto transaction = Transaction::begin(*m_session);
    if (!transaction)
        return std::unexpected(transaction.error());
    return m_audit.install().and_then([&] { return transaction->commit(); }).transform([this] {
        m_isRecording = true;
    });
}

Result<ChangeSet> CareerWriter::perform(const UserAction &action, const Work &work)
{
    const QDateTime now = m_clock.now();
    return startRecording()
        .and_then([&] {
            return inTransaction([&] {
                return m_audit.begin(action, now).and_then([&] { return work(*m_session); }).and_then([&] {
                    return m_audit.end(now);
                });
            });
        })
        .transform([&](const ChangeSet &changes) {
            if (!changes.isEmpty())
                m_audit.noteCommitted();
            return action.undoable ? changes : writtenThrough(changes);
        });
}

/**
 * What was removed for good would still stand in the log, and in the pages that are to be replaced from it. Where
 * somebody reads just now it does, until the log is next written through, on closing at the latest.
 */
ChangeSet CareerWriter::writtenThrough(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        (void)m_session->value(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return changes;
}

Result<CareerStep> CareerWriter::undo()
{
    return step(&AuditLog::undoText, &AuditLog::undo);
}

Result<CareerStep> CareerWriter::redo()
{
    return step(&AuditLog::redoText, &AuditLog::redo);
}

/** Its text is read first: behind the step it is that of the next one. */
Result<CareerStep> CareerWriter::step(Result<QString> (AuditLog::*text)(), Result<void> (AuditLog::*go)())
{
    return startRecording().and_then([&] { return (m_audit.*text)(); }).and_then([&](const QString &what) {
        return inTransaction([&] { return (m_audit.*go)(); }).transform([&](const ChangeSet &changes) {
            return CareerStep{what, changes};
        });
    });
}

Result<UndoRedoTexts> CareerWriter::undoRedoTexts()
{
    return m_audit.undoText().and_then([this](const QString &undo) {
        return m_audit.redoText().transform([&](const QString &redo) { return UndoRedoTexts{undo, redo}; });
    });
}

/** Commits only where something changed: work that changed nothing shall not end what can be redone. */
Result<ChangeSet> CareerWriter::inTransaction(const std::function<Result<void>()> &work)
{
    auto transaction = Transaction::begin(*m_session);
    if (!transaction)
        return std::unexpected(transaction.error());
    return work()
        .and_then([this] { return m_audit.changes(); })
        .and_then([&](const ChangeSet &changes) -> Result<ChangeSet> {
            if (changes.isEmpty())
                return changes;
            return keepUp(changes).and_then([&] { return transaction->commit(); }).transform([&] { return changes; });
        });
}

Result<void> CareerWriter::keepUp(const ChangeSet &changes)
{
    return m_index.refresh(changes).and_then(
        [this] { return m_session->write(u"UPDATE change_counter SET change_count = change_count + 1"_s); });
}

} // namespace Headway
