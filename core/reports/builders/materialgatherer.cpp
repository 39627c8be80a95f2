// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "materialgatherer.h"

#include "askrepository.h"
#include "criterionrepository.h"
#include "entryoutlines.h"
#include "entryrepository.h"
#include "goalrepository.h"
#include "personrepository.h"
#include "profilerepository.h"
#include "strengthrepository.h"
#include "tagrepository.h"

namespace Headway {

namespace {

/** Puts what was read into its place, or the error into `failure`; one line for each kind of record. */
template<typename T>
bool keep(Result<T> read, T &place, std::optional<Error> &failure)
{
    if (read)
        place = std::move(*read);
    else
        failure = read.error();
    return read.has_value();
}

Result<std::optional<Ask>> askOf(Session &session, const ReportRequest &request)
{
    AskRepository asks(session);
    if (!request.ask.isNull())
        return asks.find(request.ask);
    return asks.all().transform(
        [](const QList<Ask> &all) { return all.isEmpty() ? std::nullopt : std::optional(all.constFirst()); });
}

} // namespace

Result<ReportMaterial> gatherMaterial(Session &session, const ReportRequest &request)
{
    ReportMaterial material;
    std::optional<Error> failure;
    const bool whole = keep(ProfileRepository(session).load(), material.profile, failure) &&
                       keep(EntryRepository(session).inPeriod(request.from, request.to, LinksToTrash::Given),
                            material.entries, failure) &&
                       keep(PersonRepository(session).all(), material.people, failure) &&
                       keep(GoalRepository(session).all(), material.goals, failure) &&
                       keep(PersonRepository(session).inTrash(), material.peopleInTrash, failure) &&
                       keep(GoalRepository(session).inTrash(), material.goalsInTrash, failure) &&
                       keep(TagRepository(session).all(), material.tags, failure) &&
                       keep(StrengthRepository(session).all(), material.strengths, failure) &&
                       keep(CriterionRepository(session).all(), material.criteria, failure) &&
                       keep(askOf(session, request), material.ask, failure);
    if (!whole)
        return std::unexpected(*failure);
    material.entries.removeIf([&](const Entry &entry) { return !request.asksFor(entry.id); });
    for (Entry &entry : material.entries)
        entry.body = withoutOpenQuestions(entry.body);
    return material;
}

} // namespace Headway
