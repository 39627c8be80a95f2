// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "criterion.h"
#include "goal.h"
#include "person.h"
#include "readworker.h"
#include "result.h"
#include "strength.h"
#include "tag.h"

#include <QHash>
#include <QObject>

namespace Headway {

class Career;

/**
 * The people, goals, tags, strengths and criteria of a career, held in memory: every row of a list and every captured
 * line names some. Follows the career's changes. As many as a person knows are read at once, so that no name flickers;
 * the thousands that an import may bring are read beside the window's thread, and told by changed().
 */
class CareerNames final : public QObject
{
    Q_OBJECT

public:
    explicit CareerNames(Career &career, QObject *parent = nullptr);

    /** Sorted for people to read, by the locale. */
    const QList<Person> &people() const { return m_people.records; }
    const QList<Goal> &goals() const { return m_goals.records; }
    const QList<Tag> &tags() const { return m_tags.records; }
    const QList<Strength> &strengths() const { return m_strengths.records; }
    const QList<Criterion> &criteria() const { return m_criteria.records; }

    /** Whether it is known which there are; until then there are none. */
    bool isRead() const { return m_isRead; }
    /** Why they could not be read; those that were read before stay. */
    const std::optional<Error> &failureOfPeople() const { return m_people.failure; }
    const std::optional<Error> &failureOfGoals() const { return m_goals.failure; }
    const std::optional<Error> &failureOfStrengths() const { return m_strengths.failure; }
    const std::optional<Error> &failureOfCriteria() const { return m_criteria.failure; }
    void reload();

    /** Empty where there is no such record (any more). */
    QString nameOf(const PersonId &id) const { return m_people.names.value(id); }
    QString nameOf(const GoalId &id) const { return m_goals.names.value(id); }
    QString nameOf(const TagId &id) const { return m_tags.names.value(id); }
    QString nameOf(const StrengthId &id) const { return m_strengths.names.value(id); }
    QString nameOf(const CriterionId &id) const { return m_criteria.names.value(id); }

Q_SIGNALS:
    void changed();

private:
    template<typename Record>
    struct Named
    {
        QList<Record> records = {};
        QHash<Id<Record>, QString> names = {};
        std::optional<Error> failure = {};
    };
    struct Read
    {
        Result<Named<Person>> people;
        Result<Named<Goal>> goals;
        Result<Named<Tag>> tags;
        Result<Named<Strength>> strengths;
        Result<Named<Criterion>> criteria;
    };

    static Read read(Session &session);
    template<typename Record>
    static Named<Record> sorted(QList<Record> records);
    template<typename Record>
    static void take(const Result<Named<Record>> &read, Named<Record> &named);

    void take(const Read &read);
    bool areFew();
    void follow(const ChangeSet &changes);

    Career &m_career;
    Named<Person> m_people;
    Named<Goal> m_goals;
    Named<Tag> m_tags;
    Named<Strength> m_strengths;
    Named<Criterion> m_criteria;
    bool m_isRead = false;
    ReadWorker m_worker;
};

} // namespace Headway
