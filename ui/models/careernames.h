// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "goal.h"
#include "person.h"
#include "result.h"
#include "tag.h"

#include <QHash>
#include <QObject>

namespace Headway {

class Career;

/**
 * The people, goals and tags of a career, held in memory: they are few, and every row of a list and every captured
 * line names some. Follows the career's changes.
 */
class CareerNames final : public QObject
{
    Q_OBJECT

public:
    explicit CareerNames(Career &career, QObject *parent = nullptr);

    /** Sorted for people to read, by the locale. */
    const QList<Person> &people() const { return m_people; }
    const QList<Goal> &goals() const { return m_goals; }
    const QList<Tag> &tags() const { return m_tags; }

    /** Empty where there is no such record (any more). */
    QString nameOf(const PersonId &id) const { return m_personNames.value(id); }
    QString nameOf(const GoalId &id) const { return m_goalNames.value(id); }
    QString nameOf(const TagId &id) const { return m_tagNames.value(id); }

Q_SIGNALS:
    void changed();

private:
    void load();
    void follow(const ChangeSet &changes);

    Career &m_career;
    QList<Person> m_people;
    QList<Goal> m_goals;
    QList<Tag> m_tags;
    QHash<PersonId, QString> m_personNames;
    QHash<GoalId, QString> m_goalNames;
    QHash<TagId, QString> m_tagNames;
};

} // namespace Headway
