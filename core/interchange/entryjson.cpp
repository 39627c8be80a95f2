// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryjson.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

template<typename RecordId>
QString text(const RecordId &id)
{
    return id.uuid().toString(QUuid::WithoutBraces);
}

QString text(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

template<typename Record>
auto namesById(const QList<Record> &records)
{
    QHash<decltype(Record::id), QString> names;
    for (const Record &record : records)
        names.insert(record.id, record.name);
    return names;
}

/** What an entry is linked to and what lies in the trash has no name here. */
template<typename RecordId>
QJsonArray names(const QList<RecordId> &ids, const QHash<RecordId, QString> &byId)
{
    QJsonArray array;
    for (const RecordId &id : ids) {
        if (byId.contains(id))
            array << byId.value(id);
    }
    return array;
}

QJsonValue figure(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray metricsAsJson(const QList<Metric> &metrics)
{
    QJsonArray array;
    for (const Metric &metric : metrics) {
        array << QJsonObject{{u"name"_s, metric.name},
                             {u"before"_s, figure(metric.before)},
                             {u"after"_s, figure(metric.after)},
                             {u"unit"_s, metric.unit}};
    }
    return array;
}

} // namespace

QJsonObject toJson(const Person &person)
{
    return {{u"id"_s, text(person.id)},
            {u"name"_s, person.name},
            {u"title"_s, person.title},
            {u"audience"_s, nameOf(person.audience)}};
}

QJsonObject toJson(const Goal &goal)
{
    return {{u"id"_s, text(goal.id)}, {u"name"_s, goal.name}, {u"audience"_s, nameOf(goal.audience)}};
}

QJsonObject toJson(const Tag &tag)
{
    return {{u"id"_s, text(tag.id)}, {u"name"_s, tag.name}};
}

QJsonObject toJson(const Ask &ask)
{
    return {{u"id"_s, text(ask.id)},
            {u"what"_s, ask.what},
            {u"effective_date"_s, ask.effectiveDate.isValid() ? ask.effectiveDate.toString(Qt::ISODate) : QJsonValue()},
            {u"why_now"_s, ask.whyNow},
            {u"sentence"_s, ask.sentence},
            {u"audience"_s, nameOf(ask.audience)}};
}

EntryJson::EntryJson(const NamedRecords &records)
    : m_people(namesById(records.people))
    , m_goals(namesById(records.goals))
    , m_tags(namesById(records.tags))
{}

template<typename Record>
QJsonObject EntryJson::common(const Record &entry) const
{
    return {{u"id"_s, text(entry.id)},
            {u"date"_s, entry.date.toString(Qt::ISODate)},
            {u"title"_s, entry.title},
            {u"kind"_s, nameOf(entry.kind)},
            {u"audience"_s, nameOf(entry.audience)},
            {u"starred"_s, entry.starred},
            {u"above_and_beyond"_s, entry.aboveAndBeyond},
            {u"metrics"_s, metricsAsJson(entry.metrics)},
            {u"tags"_s, names(entry.tags, m_tags)},
            {u"goals"_s, names(entry.goals, m_goals)},
            {u"people"_s, names(entry.people, m_people)}};
}

QJsonObject EntryJson::of(const Entry &entry) const
{
    QJsonObject object = common(entry);
    object.insert(u"body"_s, entry.body);
    object.insert(u"created_at"_s, text(entry.createdAt));
    object.insert(u"changed_at"_s, text(entry.changedAt));
    return object;
}

QJsonObject EntryJson::of(const EntrySummary &entry) const
{
    return common(entry);
}

} // namespace Headway
