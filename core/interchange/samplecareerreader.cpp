// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplecareerreader.h"

#include "metricjson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct SampleText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::SampleCareer)
};

} // namespace

SampleCareerReader::SampleCareerReader(const QJsonObject &json, QDate today)
    : m_json(json)
    , m_today(today)
{}

Result<SampleCareer> SampleCareerReader::read()
{
    const QJsonObject owner = m_json["owner"_L1].toObject();
    m_sample.owner = {owner["name"_L1].toString(), owner["role"_L1].toString(), owner["organisation"_L1].toString()};
    readPeople();
    readGoals();
    readTags();
    readStrengths();
    readCriteria();
    readAsk();
    readSearches();
    readEntries();
    readAreas();
    readFeedback();
    if (!m_complaint.isEmpty()) {
        return refuse(Error::Kind::Internal, SampleText::tr("The sample career cannot be read. Install Headway again."),
                      m_complaint);
    }
    return m_sample;
}

void SampleCareerReader::readPeople()
{
    for (const QJsonValue &value : m_json["people"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        const PersonId id = PersonId::make();
        m_people.insert(object["key"_L1].toString(), id);
        m_sample.people.append({id, object["name"_L1].toString(), object["title"_L1].toString(), audience(object)});
    }
}

void SampleCareerReader::readGoals()
{
    for (const QJsonValue &value : m_json["goals"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        const GoalId id = GoalId::make();
        m_goals.insert(object["key"_L1].toString(), id);
        m_sample.goals.append({id, object["name"_L1].toString(), audience(object)});
    }
}

void SampleCareerReader::readTags()
{
    for (const QJsonValue &value : m_json["tags"_L1].toArray()) {
        const TagId id = TagId::make();
        m_tags.insert(value.toString(), id);
        m_sample.tags.append({id, value.toString()});
    }
}

void SampleCareerReader::readStrengths()
{
    for (const QJsonValue &value : m_json["strengths"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        const StrengthId id = StrengthId::make();
        m_strengths.insert(object["key"_L1].toString(), id);
        m_sample.strengths.append({id, object["name"_L1].toString(), object["description"_L1].toString()});
    }
}

void SampleCareerReader::readCriteria()
{
    for (const QJsonValue &value : m_json["criteria"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        const CriterionId id = CriterionId::make();
        m_criteria.insert(object["key"_L1].toString(), id);
        m_sample.criteria.append({id, object["name"_L1].toString(), object["description"_L1].toString()});
    }
}

void SampleCareerReader::readAsk()
{
    const QJsonObject object = m_json["ask"_L1].toObject();
    if (object.isEmpty())
        return;
    m_sample.asks.append({AskId::make(), object["what"_L1].toString(),
                          m_today.addDays(object["effective_in_days"_L1].toInt()), object["why_now"_L1].toString(),
                          object["sentence"_L1].toString(), audience(object)});
}

void SampleCareerReader::readSearches()
{
    for (const QJsonValue &value : m_json["searches"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        m_sample.searches.append({SavedSearchId::make(), object["name"_L1].toString(), object["query"_L1].toString(),
                                  int(m_sample.searches.size())});
    }
}

void SampleCareerReader::readEntries()
{
    QList<QJsonObject> objects;
    for (const QJsonValue &value : m_json["entries"_L1].toArray())
        objects << value.toObject();
    // Ids rise in the order in which they are made, and within a day that is the order of the journal.
    std::stable_sort(objects.begin(), objects.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a["days_ago"_L1].toInt() > b["days_ago"_L1].toInt();
    });
    for (const QJsonObject &object : std::as_const(objects))
        m_sample.entries << readEntry(object);
}

void SampleCareerReader::readAreas()
{
    for (const QJsonValue &value : m_json["reputation_areas"_L1].toArray()) {
        const QJsonObject object = value.toObject();
        const ReputationAreaId id = ReputationAreaId::make();
        m_areas.insert(object["key"_L1].toString(), id);
        m_sample.areas.append(
            {id, object["name"_L1].toString(), object["seen_as"_L1].toString(), object["wanted_as"_L1].toString()});
    }
}

void SampleCareerReader::readFeedback()
{
    for (const Entry &entry : std::as_const(m_sample.entries))
        m_entries.insert(entry.title, entry.id);
    for (const QJsonValue &value : m_json["feedback"_L1].toArray())
        m_sample.feedback << readFeedback(value.toObject());
}

Feedback SampleCareerReader::readFeedback(const QJsonObject &object)
{
    Feedback feedback{.id = FeedbackId::make(),
                      .about = object["about"_L1].toString(),
                      .area = m_areas.value(object["area"_L1].toString()),
                      .givers = links(object, "from"_L1, m_people),
                      .askedDate = daysAgo(object, u"asked_days_ago"_s),
                      .receivedDate = daysAgo(object, u"received_days_ago"_s),
                      .source = object["source"_L1].toString(),
                      .plainness = named<Plainness>(object, u"plainness"_s),
                      .words = object["words"_L1].toString(),
                      .change = object["change"_L1].toString(),
                      .changeDate = daysAgo(object, u"change_days_ago"_s),
                      .noChange = object["no_change"_L1].toString(),
                      .evidence = links(object, "evidence"_L1, m_entries)};
    for (const PersonId &told : links(object, "told"_L1, m_people))
        feedback.told.append({told, daysAgo(object, u"told_days_ago"_s)});
    return feedback;
}

/** Null where nothing is said. */
QDate SampleCareerReader::daysAgo(const QJsonObject &object, const QString &key) const
{
    return object[key].isDouble() ? m_today.addDays(-object[key].toInt()) : QDate();
}

/** The first of an enum where nothing is said. */
template<typename Enum>
Enum SampleCareerReader::named(const QJsonObject &object, const QString &key)
{
    const auto value = fromName<Enum>(object[key].toString(nameOf(Enum{})));
    if (!value)
        complain(u"“%1” of “%2”"_s.arg(object[key].toString(), object["title"_L1].toString()));
    return value.value_or(Enum{});
}

Entry SampleCareerReader::readEntry(const QJsonObject &object)
{
    const auto kind = fromName<EntryKind>(object["kind"_L1].toString(u"accomplishment"_s));
    if (!kind || object["title"_L1].toString().isEmpty() || !object["days_ago"_L1].isDouble())
        complain(u"entry “%1”"_s.arg(object["title"_L1].toString()));
    return {.id = EntryId::make(),
            .date = m_today.addDays(-object["days_ago"_L1].toInt()),
            .title = object["title"_L1].toString(),
            .body = object["body"_L1].toString(),
            .situation = object["situation"_L1].toString(),
            .action = object["action"_L1].toString(),
            .result = object["result"_L1].toString(),
            .kind = kind.value_or(EntryKind::Accomplishment),
            .audience = audience(object),
            .starred = object["starred"_L1].toBool(),
            .aboveAndBeyond = object["above_and_beyond"_L1].toBool(),
            .metrics = readMetrics(object),
            .tags = links(object, "tags"_L1, m_tags),
            .goals = links(object, "goals"_L1, m_goals),
            .people = readPeopleOf(object),
            .strengths = links(object, "strengths"_L1, m_strengths),
            .criteria = links(object, "criteria"_L1, m_criteria),
            .lasting = named<Lasting>(object, u"lasting"_s),
            .lastingDate = daysAgo(object, u"lasting_days_ago"_s)};
}

/** Those of `parts` have one: "dana": "witness"; those of `quotable` may be quoted. */
QList<EntryPerson> SampleCareerReader::readPeopleOf(const QJsonObject &entry)
{
    const QJsonObject parts = entry["parts"_L1].toObject();
    const QJsonArray quotable = entry["quotable"_L1].toArray();
    const QList<PersonId> ids = links(entry, "people"_L1, m_people);
    QList<EntryPerson> people;
    for (const PersonId &id : ids) {
        const QString key = m_people.key(id);
        people << EntryPerson(id, named<PersonPart>(parts, key), quotable.contains(key));
    }
    return people;
}

QList<Metric> SampleCareerReader::readMetrics(const QJsonObject &entry)
{
    QList<Metric> metrics = metricsFromJson(entry["metrics"_L1]);
    for (Metric &metric : metrics)
        metric.id = MetricId::make();
    return metrics;
}

Audience SampleCareerReader::audience(const QJsonObject &object)
{
    const auto audience = fromName<Audience>(object["audience"_L1].toString(u"private"_s));
    if (!audience)
        complain(u"audience “%1”"_s.arg(object["audience"_L1].toString()));
    return audience.value_or(Audience::Private);
}

template<typename RecordId>
QList<RecordId> SampleCareerReader::links(const QJsonObject &object, QLatin1StringView list,
                                          const QHash<QString, RecordId> &ids)
{
    QList<RecordId> found;
    for (const QJsonValue &value : object[list].toArray()) {
        if (!ids.contains(value.toString()))
            complain(u"link “%1” of “%2”"_s.arg(value.toString(), object["title"_L1].toString()));
        found << ids.value(value.toString());
    }
    return found;
}

void SampleCareerReader::complain(const QString &detail)
{
    if (m_complaint.isEmpty())
        m_complaint = detail;
}

} // namespace Headway
