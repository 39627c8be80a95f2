// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offeredline.h"

#include "metricjson.h"
#include "visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString inWords(const QUuid &id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

template<typename RecordId>
QJsonArray toArray(const QList<Named<RecordId>> &names)
{
    QJsonArray array;
    for (const Named<RecordId> &named : names)
        array << QJsonObject{{u"id"_s, inWords(named.id.uuid())}, {u"name"_s, named.name}};
    return array;
}

template<typename RecordId>
QList<Named<RecordId>> namesFrom(const QJsonValue &array)
{
    QList<Named<RecordId>> names;
    for (const QJsonValue &one : array.toArray())
        names.append({RecordId(QUuid::fromString(one["id"_L1].toString())), one["name"_L1].toString()});
    return names;
}

template<typename RecordId>
bool haveNames(const QList<Named<RecordId>> &names)
{
    return std::ranges::all_of(names, [](const Named<RecordId> &named) { return isVisible(named.name); });
}

bool isSound(const OfferedLine &offered)
{
    const CaptureLine &line = offered.line;
    return !offered.entry.isNull() && offered.at.isValid() && line.date.isValid() && isVisible(line.title) &&
           haveNames(line.people) && haveNames(line.goals) && haveNames(line.tags) && haveNames(line.strengths);
}

} // namespace

QByteArray OfferedLine::toJson() const
{
    return QJsonDocument(QJsonObject{{u"entry"_s, inWords(entry.uuid())},
                                     {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
                                     {u"title"_s, line.title},
                                     {u"date"_s, line.date.toString(Qt::ISODate)},
                                     {u"people"_s, toArray(line.people)},
                                     {u"goals"_s, toArray(line.goals)},
                                     {u"tags"_s, toArray(line.tags)},
                                     {u"strengths"_s, toArray(line.strengths)},
                                     {u"metrics"_s, metricsAsJson(line.metrics)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<OfferedLine> OfferedLine::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const OfferedLine offered{.entry = EntryId(QUuid::fromString(object["entry"_L1].toString())),
                              .line = {.title = object["title"_L1].toString(),
                                       .date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate),
                                       .people = namesFrom<PersonId>(object["people"_L1]),
                                       .goals = namesFrom<GoalId>(object["goals"_L1]),
                                       .tags = namesFrom<TagId>(object["tags"_L1]),
                                       .strengths = namesFrom<StrengthId>(object["strengths"_L1]),
                                       .metrics = metricsFromJson(object["metrics"_L1])},
                              .at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs)};
    return isSound(offered) ? std::optional(offered) : std::nullopt;
}

} // namespace Headway
