// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "recordfield.h"

#include <map>

namespace Headway {

/**
 * The edits of a window on their way to the disk, of every kind of record, with what is done in the trash and what is
 * imported: nothing else of a window writes. One that cannot be saved is kept, with all that was typed, and can be
 * tried again.
 *
 * An edit takes the place of an older one of the same field, so that a retry never writes what is outdated. An edit of
 * several records is tried again for those that no newer one has decided since.
 */
class PendingEdits final : public QObject
{
    Q_OBJECT

public:
    explicit PendingEdits(Career &career, QObject *parent = nullptr);

    /** What takes long is asked about by itself when the window is to go, as UnfinishedWork, and not waited for. */
    enum class Pace { Moment, Long };

    /** Writes the fields that it is given: all of the edit's, or what is left of them when it is tried again. */
    using FieldsWork = std::function<Result<void>(Session &, const QList<RecordField> &)>;
    QFuture<Result<void>> perform(const UserAction &action, const QList<RecordField> &fields, const FieldsWork &work,
                                  Pace pace = Pace::Moment);
    QFuture<Result<void>> perform(const UserAction &action, const RecordField &field, const Career::Work &work);

    /**
     * Has all that is still being typed handed over, so that all edits are stored in the order in which they were
     * made. perform() begins with it; who prepares an edit by what is stored so far calls it before.
     */
    void gatherTyped() { Q_EMIT aboutToPerform(); }

    /** How many could not be saved and are kept until retry() succeeds. */
    int unsaved() const { return int(m_unsaved.size()); }
    /** How many are on their way that take but a moment. */
    int pending() const;
    /** Why the last of those could not. */
    const Error &whyUnsaved() const { return m_whyUnsaved; }
    /** A record that is gone takes no edit, now or later, and what was stopped was meant to be; all else is kept. */
    static bool keeps(const Error &error);
    /** Tries again what is kept, in the order in which it was edited. */
    void retry();

Q_SIGNALS:
    /** An edit is about to be written: who holds text that is still being typed hands it over now. */
    void aboutToPerform();
    void saved(const Headway::RecordField &field);
    void unsavedChanged(int count);
    /** An edit failed and is not kept, because its record is gone. */
    void refused(const Headway::Error &error);
    /** Nothing is on its way any more that is waited for. */
    void settled();

private:
    struct Attempt
    {
        UserAction action;
        QList<RecordField> fields;
        FieldsWork work;
        Pace pace;
    };
    using Attempts = std::map<quint64, Attempt>; ///< By number, which counts the edits as they were made.

    QFuture<Result<void>> start(quint64 number, const Attempt &attempt);
    void settle(quint64 number, const Result<void> &outcome);
    void takeFailed(Attempts::node_type attempt, const Error &error);
    void letGoOfDecided(Attempt &attempt, quint64 number) const;
    void tellUnsaved();

    Career &m_career;
    Attempts m_underWay;
    Attempts m_unsaved;
    quint64 m_lastNumber = 0;
    int m_toldUnsaved = 0;
    Error m_whyUnsaved;
};

} // namespace Headway
