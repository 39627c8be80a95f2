// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "samplecareer.h"

#include <QHash>
#include <QJsonObject>

namespace Headway {

/** Reads resources/sample/career.json: links are keys, days are counted from today. */
class SampleCareerReader final
{
public:
    SampleCareerReader(const QJsonObject &json, QDate today);

    /** Refuses unknown kinds, audiences and keys: a slip in the sample is found by its test. */
    Result<SampleCareer> read();

private:
    void readPeople();
    void readGoals();
    void readTags();
    void readStrengths();
    void readCriteria();
    void readAsk();
    void readSearches();
    void readEntries();
    void readAreas();
    void readFeedback();
    Feedback readFeedback(const QJsonObject &object);
    QDate daysAgo(const QJsonObject &object, const QString &key) const;
    Entry readEntry(const QJsonObject &object);
    QList<Metric> readMetrics(const QJsonObject &entry);
    QList<EntryPerson> readPeopleOf(const QJsonObject &entry);
    Audience audience(const QJsonObject &object);
    template<typename RecordId>
    QList<RecordId> links(const QJsonObject &object, QLatin1StringView list, const QHash<QString, RecordId> &ids);
    template<typename Enum>
    Enum named(const QJsonObject &object, const QString &key);
    void complain(const QString &detail);

    QJsonObject m_json;
    QDate m_today;
    SampleCareer m_sample;
    QHash<QString, PersonId> m_people;
    QHash<QString, GoalId> m_goals;
    QHash<QString, TagId> m_tags;
    QHash<QString, StrengthId> m_strengths;
    QHash<QString, CriterionId> m_criteria;
    QHash<QString, ReputationAreaId> m_areas;
    QHash<QString, EntryId> m_entries; ///< By their titles.
    QString m_complaint;
};

} // namespace Headway
