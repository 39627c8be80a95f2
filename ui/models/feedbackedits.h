// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feedback.h"
#include "recordedits.h"

namespace Headway {

using EditedFeedback = EditedRecord<Feedback>;

/** The edits that people make to feedback: as RecordEdits, with the people, the area and the entries that it names. */
class FeedbackEdits final : public RecordEdits
{
    Q_OBJECT

public:
    using RecordEdits::RecordEdits;

    /** Who was asked or said it, by a name as JournalEdits::link() takes it. */
    QFuture<Result<void>> addGiver(const EditedFeedback &feedback, const PersonId &known, const QString &name);
    QFuture<Result<void>> removeGiver(const EditedFeedback &feedback, const PersonId &known, const QString &name);

    /** The area that a name means; one that is made for it where there is none. */
    QFuture<Result<void>> setArea(const EditedFeedback &feedback, const QString &name);
    QFuture<Result<void>> clearArea(const EditedFeedback &feedback);

    /** Who knows of the change since a date; who knows already keeps theirs. */
    QFuture<Result<void>> addTold(const EditedFeedback &feedback, const PersonId &known, const QString &name,
                                  QDate date);
    QFuture<Result<void>> removeTold(const EditedFeedback &feedback, const PersonId &known, const QString &name);
    QFuture<Result<void>> setToldDate(const EditedFeedback &feedback, const PersonId &person, QDate date);

    QFuture<Result<void>> addEvidence(const EditedFeedback &feedback, const EntryId &entry);
    QFuture<Result<void>> removeEvidence(const EditedFeedback &feedback, const EntryId &entry);
};

} // namespace Headway
