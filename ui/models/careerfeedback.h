// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "feedback.h"
#include "readworker.h"
#include "reputationarea.h"
#include "result.h"

#include <QHash>
#include <QObject>

namespace Headway {

class Career;

/**
 * The feedback ledger of a career: the feedback, the newest first, the areas of its reputation, and what is to be seen
 * of the entries that show a change. Read as CareerNames reads: a few at once, many beside the window's thread.
 */
class CareerFeedback final : public QObject
{
    Q_OBJECT

public:
    /** An entry that shows a change. */
    struct Evidence
    {
        QDate date = {};
        QString title = {};

        friend bool operator==(const Evidence &, const Evidence &) = default;
    };

    explicit CareerFeedback(Career &career, QObject *parent = nullptr);

    const QList<Feedback> &all() const { return m_read.feedback; }
    /** By their names, in the order of the code points. */
    const QList<ReputationArea> &areas() const { return m_read.areas; }
    Evidence evidence(const EntryId &entry) const { return m_read.evidence.value(entry); }
    /** Empty where there is no such area (any more). */
    QString nameOf(const ReputationAreaId &area) const;

    /** Whether it is known what there is; until then there is nothing. */
    bool isRead() const { return m_isRead; }
    /** Why it could not be read; what was read before stays. */
    const std::optional<Error> &failure() const { return m_failure; }
    void reload();

Q_SIGNALS:
    void changed();

private:
    struct Read
    {
        QList<Feedback> feedback = {};
        QList<ReputationArea> areas = {};
        QHash<EntryId, Evidence> evidence = {};
    };

    bool areFew();
    static Result<Read> read(Session &session);
    static Result<QHash<EntryId, Evidence>> readEvidence(Session &session, const QList<Feedback> &feedback);
    void take(const Result<Read> &read);
    void follow(const ChangeSet &changes);
    bool concerns(const ChangeSet &changes) const;

    Career &m_career;
    Read m_read;
    QSet<EntryId> m_everEvidence; ///< One that is in the trash shows nothing, and may come back.
    std::optional<Error> m_failure;
    bool m_isRead = false;
    ReadWorker m_worker;
};

} // namespace Headway
