// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerjsonexporter.h"
#include "askrepository.h"
#include "entryjson.h"
#include "feedbackjson.h"
#include "feedbackrepository.h"
#include "profilerepository.h"
#include "reputationarearepository.h"
#include "savedsearchrepository.h"
#include "transaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QJsonObject toJson(const Profile &profile)
{
    return {{u"name"_s, profile.name}, {u"role"_s, profile.role}, {u"organisation"_s, profile.organisation}};
}

template<typename Record>
QJsonArray arrayOf(const QList<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array << toJson(record);
    return array;
}

Result<QJsonArray> arrayOf(const QList<Entry> &entries, const EntryJson &json, const ImportControl &control)
{
    QJsonArray array;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const auto goesOn = control.goOn(i, entries.size()); !goesOn)
            return std::unexpected(goesOn.error());
        array << json.of(entries.at(i));
    }
    return array;
}

} // namespace

Result<QByteArray> careerAsJson(Session &session, const ImportControl &control)
{
    const auto view = ReadView::begin(session);
    if (!view)
        return std::unexpected(view.error());
    const auto profile = ProfileRepository(session).load();
    const auto asks = AskRepository(session).all();
    const auto searches = SavedSearchRepository(session).all();
    const auto feedback = FeedbackRepository(session).all();
    const auto areas = ReputationAreaRepository(session).all();
    const auto records = readNamedRecords(session);
    const auto entries = EntryRepository(session).inPeriod({}, {});
    if (!profile)
        return std::unexpected(profile.error());
    if (!asks)
        return std::unexpected(asks.error());
    if (!searches)
        return std::unexpected(searches.error());
    if (!feedback)
        return std::unexpected(feedback.error());
    if (!areas)
        return std::unexpected(areas.error());
    if (!records)
        return std::unexpected(records.error());
    if (!entries)
        return std::unexpected(entries.error());
    const auto entryArray = arrayOf(*entries, EntryJson(*records), control);
    if (!entryArray)
        return std::unexpected(entryArray.error());
    const FeedbackJson feedbackJson(*records, *areas);
    QJsonArray feedbackArray;
    for (const Feedback &one : *feedback)
        feedbackArray << feedbackJson.of(one);
    const QJsonObject career{{u"format"_s, u"headway-career"_s},
                             {u"version"_s, 1},
                             {u"profile"_s, toJson(*profile)},
                             {u"asks"_s, arrayOf(*asks)},
                             {u"people"_s, arrayOf(records->people)},
                             {u"goals"_s, arrayOf(records->goals)},
                             {u"tags"_s, arrayOf(records->tags)},
                             {u"strengths"_s, arrayOf(records->strengths)},
                             {u"criteria"_s, arrayOf(records->criteria)},
                             {u"saved_searches"_s, arrayOf(*searches)},
                             {u"reputation_areas"_s, arrayOf(*areas)},
                             {u"feedback"_s, feedbackArray},
                             {u"entries"_s, *entryArray}};
    return QJsonDocument(career).toJson();
}

} // namespace Headway
