// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedsearches.h"

#include "career.h"
#include "savedsearchrepository.h"

#include <algorithm>

namespace Headway {

SavedSearches::SavedSearches(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
{
    reload();
    connect(&career, &Career::changed, this, &SavedSearches::follow);
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
void SavedSearches::reload()
{
    m_searches = SavedSearchRepository(m_career.reader()).all().value_or(m_searches);
    Q_EMIT changed();
}

void SavedSearches::follow(const ChangeSet &changes)
{
    if (!changes.savedSearches.isEmpty())
        reload();
}

} // namespace Headway
