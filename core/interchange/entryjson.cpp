// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryjson.h"

#include "jsonvalues.h"
#include "metricjson.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString text(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

template<typename RecordId>
QJsonArray names(const QList<RecordId> &ids, const QHash<RecordId, QString> &byId)
{
    return QJsonArray::fromStringList(EntryLinkNames::of(ids, byId));
}

QJsonArray attachmentsAsJson(const QList<Attachment> &attachments)
{
    QJsonArray array;
    for (const Attachment &attachment : attachments) {
        array << QJsonObject{{u"file_name"_s, attachment.fileName},
                             {u"media_type"_s, attachment.mediaType},
                             {u"sha256"_s, QString::fromLatin1(attachment.hash.toHex())},
                             {u"size"_s, attachment.size}};
    }
    return array;
}

} // namespace

QJsonObject toJson(const Person &person)
{
    return {{u"id"_s, jsonText(person.id)},
            {u"name"_s, person.name},
            {u"title"_s, person.title},
            {u"audience"_s, nameOf(person.audience)}};
}

QJsonObject toJson(const Goal &goal)
{
    return {{u"id"_s, jsonText(goal.id)}, {u"name"_s, goal.name}, {u"audience"_s, nameOf(goal.audience)}};
}

QJsonObject toJson(const Tag &tag)
{
    return {{u"id"_s, jsonText(tag.id)}, {u"name"_s, tag.name}};
}

QJsonObject toJson(const Strength &strength)
{
    return {{u"id"_s, jsonText(strength.id)}, {u"name"_s, strength.name}, {u"description"_s, strength.description}};
}

QJsonObject toJson(const Criterion &criterion)
{
    return {{u"id"_s, jsonText(criterion.id)}, {u"name"_s, criterion.name}, {u"description"_s, criterion.description}};
}

QJsonObject toJson(const SavedSearch &search)
{
    return {{u"id"_s, jsonText(search.id)}, {u"name"_s, search.name}, {u"query"_s, search.query}};
}

QJsonObject toJson(const Ask &ask)
{
    return {
        {u"id"_s, jsonText(ask.id)}, {u"what"_s, ask.what},         {u"effective_date"_s, jsonDate(ask.effectiveDate)},
        {u"why_now"_s, ask.whyNow},  {u"sentence"_s, ask.sentence}, {u"audience"_s, nameOf(ask.audience)}};
}

EntryJson::EntryJson(const NamedRecords &records)
    : m_names(records)
{}

template<typename Record>
QJsonObject EntryJson::common(const Record &entry) const
{
    return {{u"id"_s, jsonText(entry.id)},
            {u"date"_s, entry.date.toString(Qt::ISODate)},
            {u"title"_s, entry.title},
            {u"kind"_s, nameOf(entry.kind)},
            {u"audience"_s, nameOf(entry.audience)},
            {u"starred"_s, entry.starred},
            {u"above_and_beyond"_s, entry.aboveAndBeyond},
            {u"metrics"_s, metricsAsJson(entry.metrics)},
            {u"tags"_s, names(entry.tags, m_names.tags)},
            {u"goals"_s, names(entry.goals, m_names.goals)},
            {u"people"_s, names(idsOf(entry.people), m_names.people)},
            {u"parts"_s, partsAsJson(entry.people)},
            {u"strengths"_s, names(entry.strengths, m_names.strengths)},
            {u"criteria"_s, names(entry.criteria, m_names.criteria)},
            {u"attachments"_s, attachmentsAsJson(entry.attachments)}};
}

/** Of whom it is told; that others are linked is said by their names. */
QJsonArray EntryJson::partsAsJson(const QList<EntryPerson> &people) const
{
    QJsonArray array;
    for (const EntryPerson &person : people) {
        const bool isTold = person != EntryPerson(person.id);
        if (isTold && m_names.people.contains(person.id))
            array << QJsonObject{{u"name"_s, m_names.people.value(person.id)},
                                 {u"part"_s, nameOf(person.part)},
                                 {u"may_be_quoted"_s, person.mayBeQuoted}};
    }
    return array;
}

QJsonObject EntryJson::of(const Entry &entry) const
{
    QJsonObject object = common(entry);
    object.insert(u"body"_s, entry.body);
    object.insert(u"situation"_s, entry.situation);
    object.insert(u"action"_s, entry.action);
    object.insert(u"result"_s, entry.result);
    object.insert(u"lasting"_s, nameOf(entry.lasting));
    object.insert(u"lasting_date"_s, jsonDate(entry.lastingDate));
    object.insert(u"dismissed_findings"_s, QJsonArray::fromStringList(entry.dismissedFindings));
    object.insert(u"created_at"_s, text(entry.createdAt));
    object.insert(u"changed_at"_s, text(entry.changedAt));
    return object;
}

QJsonObject EntryJson::of(const EntrySummary &entry) const
{
    return common(entry);
}

} // namespace Headway
