// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerstate.h"

#include "columns.h"
#include "storageerror.h"
#include "transaction.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int publicationsKept = 1000;

Publication publicationFrom(const QSqlQuery &row)
{
    return {QUuid::fromRfc4122(row.value(0).toByteArray()), instantFrom(row.value(1)), row.value(2).toLongLong()};
}

CareerState stateFrom(const QSqlQuery &row)
{
    return {CareerId::fromBytes(row.value(0).toByteArray()), row.value(1).toLongLong()};
}

} // namespace

bool CareerState::isPublished(const QUuid &revision) const
{
    return std::ranges::contains(publications, revision, &Publication::revision);
}

bool CareerState::hasUnpublishedChanges() const
{
    return publications.isEmpty() || publications.constLast().changeCount != changeCount;
}

Standing standing(const CareerState &here, const CareerState &file)
{
    const auto newestFirst = std::views::reverse(here.publications);
    const auto shared = std::ranges::find_if(
        newestFirst, [&](const Publication &publication) { return file.isPublished(publication.revision); });
    if (shared == newestFirst.end())
        return Standing::BothChanged;
    if (here.isPublished(file.publications.constLast().revision))
        return Standing::HereIsCurrent;
    return here.changeCount == shared->changeCount ? Standing::FileIsNewer : Standing::BothChanged;
}

Result<CareerState> readState(Session &session)
{
    const auto view = ReadView::begin(session);
    if (!view)
        return std::unexpected(view.error());
    auto state = session.row(u"SELECT id, (SELECT change_count FROM change_counter) FROM career_file"_s, {}, stateFrom);
    if (!state)
        return std::unexpected(state.error());
    if (!*state || (*state)->id.isNull())
        return std::unexpected(damaged(session.path(), u"no career_file row"_s));
    return session
        .rows(u"SELECT revision, published_at, change_count FROM publication ORDER BY number"_s, {}, publicationFrom)
        .transform([&](const QList<Publication> &publications) {
            (*state)->publications = publications;
            return **state;
        });
}

Result<QDateTime> lastPublished(Session &session)
{
    return session.value(u"SELECT published_at FROM publication ORDER BY number DESC LIMIT 1"_s)
        .transform([](const QVariant &at) { return at.isValid() ? instantFrom(at) : QDateTime(); });
}

Result<void> recordPublication(Session &session, const Publication &publication)
{
    return session
        .write(u"INSERT INTO publication (revision, published_at, change_count) VALUES (?, ?, ?)"_s,
               {publication.revision, publication.at, publication.changeCount})
        .and_then([&] {
            return session.write(u"DELETE FROM publication WHERE number <= (SELECT max(number) FROM publication) - ?"_s,
                                 {publicationsKept});
        });
}

Result<void> makeSeparate(Session &session, const CareerId &id)
{
    return session.write(u"UPDATE career_file SET id = ?"_s, {id.bytes()}).and_then([&] {
        return session.write(u"DELETE FROM publication"_s);
    });
}

} // namespace Headway
