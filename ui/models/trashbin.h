// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "followedquery.h"
#include "pendingedits.h"
#include "recordlistmodel.h"
#include "trash.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>

namespace Headway {

class Clock;

/**
 * What lies in the trash, to be shown, brought back or removed for good. Follows the career's changes, and reads beside
 * the window's thread: nobody knows how much was thrown away. What cannot be done now is kept by PendingEdits.
 */
class TrashBin final : public QObject
{
    Q_OBJECT

public:
    TrashBin(Career &career, PendingEdits &edits, const Clock &clock, QObject *parent = nullptr);

    /** A row for each record: its name, and below it what it is, since when and until when it is kept. */
    RecordListModel *model() { return &m_model; }
    /** The records of these rows. A row that is just going may have none any more. */
    QList<TrashedRecord> recordsOf(const QModelIndexList &rows) const;
    /** Whether it is known what lies there; until then model() is empty. */
    bool isRead() const { return m_isRead; }
    /** Why the trash cannot be shown. */
    const std::optional<Error> &failure() const { return m_failure; }
    void reload() { m_query.refresh(); }

    /** One user action for all of them, which undo takes back. */
    QFuture<Result<void>> restore(const QList<TrashedRecord> &records);
    /** Nothing brings them back. */
    QFuture<Result<void>> removeForGood(const QList<TrashedRecord> &records);

    /** “Cut onboarding”, or “3 records”: how sentences call them. */
    static QString nameOf(const QList<TrashedRecord> &records);

Q_SIGNALS:
    void changed();

private:
    using Records = QList<TrashedRecord>;

    void take(const Result<Records> &records);
    static RecordRow rowOf(const TrashedRecord &record);
    using Step = std::function<Result<void>(Session &, const Records &, const QDateTime &)>;
    QFuture<Result<void>> perform(const UserAction &action, const QList<TrashedRecord> &records, const Step &step);

    PendingEdits &m_edits;
    const Clock &m_clock;
    QHash<QUuid, TrashedRecord> m_records;
    RecordListModel m_model;
    std::optional<Error> m_failure;
    bool m_isRead = false;
    FollowedQuery<Records> m_query;
};

} // namespace Headway
