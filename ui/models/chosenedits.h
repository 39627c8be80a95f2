// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenentries.h"
#include "journaledits.h"
#include "pendingedits.h"

namespace Headway {

class EntryBatch;
class LongWork;
struct ImportControl;

/**
 * What is done to the entries that are chosen in a list: to one as JournalEdits does it, to several as one user action,
 * which writes only what changes. That may be a whole journal: it tells how far it is, and can be stopped, in which
 * case nothing is written. What could not be saved is kept by PendingEdits.
 */
class ChosenEdits final : public QObject
{
    Q_OBJECT

public:
    ChosenEdits(JournalEdits &edits, const Clock &clock, QObject *parent = nullptr);

    QFuture<Result<void>> setKind(const ChosenEntries &chosen, EntryKind kind);
    QFuture<Result<void>> setAudience(const ChosenEntries &chosen, Audience audience);
    QFuture<Result<void>> setStarred(const ChosenEntries &chosen, bool starred);
    QFuture<Result<void>> moveToTrash(const ChosenEntries &chosen);
    /** A tag or a goal; see JournalEdits for what its name means. Which of the chosen have it, `chosen` says. */
    template<typename Record>
    QFuture<Result<void>> link(const ChosenEntries &chosen, const Id<Record> &known, const QString &name);
    template<typename Record>
    QFuture<Result<void>> unlink(const ChosenEntries &chosen, const Id<Record> &known, const QString &name);

    bool isRunning() const { return !m_runs.isEmpty(); }
    /** Nothing of what is not at its end is written. */
    void stop();

Q_SIGNALS:
    void started();
    /** Now and then while it runs. At 100 it is saved, and can no longer be stopped. */
    void progressed(int percent);
    /** Nothing runs any more. A sentence, where something is to be said that no notice tells. */
    void ended(const QString &sentence);

private:
    using Step = std::function<Result<int>(EntryBatch &)>;
    struct Change
    {
        UserAction action;
        QLatin1StringView field;
        QString part = {}; ///< Of the field; see RecordField.
        QString nothingToDo = {};
        Step step;
    };

    QFuture<Result<void>> perform(const ChosenEntries &chosen, const Change &change);
    static PendingEdits::FieldsWork work(const ImportControl &control, const Step &step, const QDateTime &now);
    LongWork *begin();
    void end(LongWork *run, const QString &sentence);

    JournalEdits &m_edits;
    const Clock &m_clock;
    QList<LongWork *> m_runs; ///< In the order in which they are written.
};

} // namespace Headway
