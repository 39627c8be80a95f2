// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "recordedits.h"

namespace Headway {

/** Files that are attached together, one after the other: undo takes them back in one step. */
struct Drop
{
    int files = 0; ///< How many it is with this one.
    int visit = 0; ///< All of one drop carry the same number; 0: there is but one.
};

/**
 * The edits that people make to entries: as RecordEdits, with what an entry has besides, and with words of its own for
 * each field.
 */
class JournalEdits final : public RecordEdits
{
    Q_OBJECT

public:
    using RecordEdits::RecordEdits;

    /** An entry to write into. It is stored with the first edit: one that is left empty never was. */
    EntryId begin(QDate date);

    QFuture<Result<void>> setTitle(const EditedEntry &entry, const QString &title, int visit);
    QFuture<Result<void>> setBody(const EditedEntry &entry, const QString &body, int visit);
    QFuture<Result<void>> setDate(const EditedEntry &entry, QDate date, int visit = 0);
    QFuture<Result<void>> setKind(const EditedEntry &entry, EntryKind kind);
    QFuture<Result<void>> setAudience(const EditedEntry &entry, Audience audience);
    QFuture<Result<void>> setStarred(const EditedEntry &entry, bool starred);
    QFuture<Result<void>> setAboveAndBeyond(const EditedEntry &entry, bool aboveAndBeyond);
    QFuture<Result<void>> setSituation(const EditedEntry &entry, const QString &situation, int visit);
    QFuture<Result<void>> setAction(const EditedEntry &entry, const QString &action, int visit);
    QFuture<Result<void>> setResult(const EditedEntry &entry, const QString &result, int visit);
    /** Whether it held, and when that was last known; a null date where it is not. */
    QFuture<Result<void>> setLasting(const EditedEntry &entry, Lasting lasting, QDate date, int visit = 0);
    /** The part of somebody who is linked, and whether they may be quoted. */
    QFuture<Result<void>> setPart(const EditedEntry &entry, const EntryPerson &person);
    /** Keeps a file with the entry: `file` tells its name and kind, and gets its hash and size of the bytes. */
    QFuture<Result<void>> attach(const EditedEntry &entry, const Attachment &file, const QByteArray &bytes,
                                 const Drop &drop = {.files = 1});
    QFuture<Result<void>> removeAttachment(const EditedEntry &entry, const Attachment &file);
    /** The linter's rule need not speak of this entry any more. */
    QFuture<Result<void>> dismissFinding(const EditedEntry &entry, const QString &rule);
    /** Takes that back later on: the rule speaks of the entry again. */
    QFuture<Result<void>> showFinding(const EditedEntry &entry, const QString &rule);
    QFuture<Result<void>> setMetrics(const EditedEntry &entry, const QList<Metric> &metrics, int visit);
    /**
     * Links the person, goal, tag, strength or criterion that a name means, as NameIndex finds it; a name without a
     * record gets one. All that is linked besides stays. `known` is the record's id where one is seen already: by that
     * a later edit of the same link takes the place of an older one that could not be saved.
     */
    template<typename Record>
    QFuture<Result<void>> link(const EditedEntry &entry, const Id<Record> &known, const QString &name);
    /** Takes one link off: that of a record, or where its id is not known yet, of what the name means. */
    template<typename Record>
    QFuture<Result<void>> unlink(const EditedEntry &entry, const Id<Record> &known, const QString &name);
};

} // namespace Headway
