// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "followedquery.h"
#include "id.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Headway {

/**
 * How many entries show each strength and each criterion. Read beside the window's thread; follows the career while
 * somebody looks at one of the pages that tell of them.
 */
class EvidenceCounts final : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceCounts(Career &career, QObject *parent = nullptr);

    int of(const StrengthId &id) const { return m_counts.value(id.uuid()); }
    int of(const CriterionId &id) const { return m_counts.value(id.uuid()); }

    /** `page` is looked at, or no more. */
    void setWatched(const QObject *page, bool watched);

Q_SIGNALS:
    void changed();

private:
    using Counts = QHash<QUuid, int>; ///< No two records have one id, of whatever kind they are.

    void take(const Result<Counts> &counts);

    Counts m_counts;
    QSet<const QObject *> m_watching;
    FollowedQuery<Counts> m_query;
};

} // namespace Headway
