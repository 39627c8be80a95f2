// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackjson.h"

#include "entrylinknames.h"
#include "feedbackstate.h"
#include "jsonvalues.h"

using namespace Qt::StringLiterals;

namespace Headway {

QJsonObject toJson(const ReputationArea &area)
{
    return {{u"id"_s, jsonText(area.id)},
            {u"name"_s, area.name},
            {u"seen_as"_s, area.seenAs},
            {u"wanted_as"_s, area.wantedAs}};
}

FeedbackJson::FeedbackJson(const NamedRecords &records, const QList<ReputationArea> &areas)
    : m_people(namesById(records.people))
    , m_areas(namesById(areas))
{}

QJsonObject FeedbackJson::of(const Feedback &feedback) const
{
    QJsonArray evidence;
    for (const EntryId &entry : feedback.evidence)
        evidence << jsonText(entry);
    return {{u"id"_s, jsonText(feedback.id)},
            {u"about"_s, feedback.about},
            {u"state"_s, nameOf(stateOf(feedback))},
            {u"area"_s, m_areas.contains(feedback.area) ? m_areas.value(feedback.area) : QJsonValue()},
            {u"from"_s, givers(feedback)},
            {u"asked_date"_s, jsonDate(feedback.askedDate)},
            {u"received_date"_s, jsonDate(feedback.receivedDate)},
            {u"source"_s, feedback.source},
            {u"plainness"_s, nameOf(feedback.plainness)},
            {u"words"_s, feedback.words},
            {u"change"_s, feedback.change},
            {u"change_date"_s, jsonDate(feedback.changeDate)},
            {u"no_change"_s, feedback.noChange},
            {u"evidence"_s, evidence},
            {u"told"_s, told(feedback)}};
}

QJsonArray FeedbackJson::givers(const Feedback &feedback) const
{
    QJsonArray names;
    for (const PersonId &giver : feedback.givers)
        names << m_people.value(giver);
    return names;
}

QJsonArray FeedbackJson::told(const Feedback &feedback) const
{
    QJsonArray people;
    for (const ToldPerson &person : feedback.told)
        people << QJsonObject{{u"name"_s, m_people.value(person.id)}, {u"date"_s, jsonDate(person.date)}};
    return people;
}

} // namespace Headway
