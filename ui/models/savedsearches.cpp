// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedsearches.h"

#include "savedsearchrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

SavedSearches::SavedSearches(Career &career, QObject *parent)
    : QObject(parent)
    , m_query(
          career, u"searches"_s, [](const ChangeSet &changes) { return !changes.savedSearches.isEmpty(); },
          [this](const Result<QList<SavedSearch>> &searches) { take(searches); })
{
    m_query.readAtOnceWhere([](Session &) { return true; });
    m_query.ask([](Session &session, const std::stop_token &) { return SavedSearchRepository(session).all(); });
}

std::optional<SavedSearch> SavedSearches::of(const QString &query) const
{
    const QString wanted = query.simplified();
    const auto isMeant = [&wanted](const SavedSearch &search) { return search.query.simplified() == wanted; };
    const auto at = std::ranges::find_if(m_searches, isMeant);
    return at == m_searches.cend() ? std::nullopt : std::optional(*at);
}

int SavedSearches::nextPosition() const
{
    return m_searches.isEmpty() ? 0 : m_searches.constLast().position + 1;
}

/** What cannot be read stays as it was: the window keeps working. */
void SavedSearches::take(const Result<QList<SavedSearch>> &searches)
{
    m_searches = searches.value_or(m_searches);
    Q_EMIT changed();
}

} // namespace Headway
