// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "followedquery.h"
#include "savedsearch.h"

#include <QList>
#include <QObject>

namespace Headway {

/** The saved searches of a career in their order; there are never many. Follows the career's changes. */
class SavedSearches final : public QObject
{
    Q_OBJECT

public:
    explicit SavedSearches(Career &career, QObject *parent = nullptr);

    const QList<SavedSearch> &all() const { return m_searches; }
    /** The one that looks for this, whatever the spaces in it. */
    std::optional<SavedSearch> of(const QString &query) const;
    /** Behind all others. */
    int nextPosition() const;

Q_SIGNALS:
    void changed();

private:
    void take(const Result<QList<SavedSearch>> &searches);

    QList<SavedSearch> m_searches;
    FollowedQuery<QList<SavedSearch>> m_query;
};

} // namespace Headway
