// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careernames.h"

#include "career.h"
#include "goalrepository.h"
#include "personrepository.h"
#include "tagrepository.h"

#include <QCollator>

namespace Headway {

namespace {

/** Fills `records`, sorted by locale, and `names`. What cannot be read stays as it was: the window keeps working. */
template<typename Record, typename Id>
void take(Result<QList<Record>> read, QList<Record> &records, QHash<Id, QString> &names)
{
    if (!read)
        return;
    records = std::move(*read);
    const QCollator collator;
    std::ranges::stable_sort(records,
                             [&collator](const Record &a, const Record &b) { return collator(a.name, b.name); });
    names.clear();
    for (const Record &record : std::as_const(records))
        names.insert(record.id, record.name);
}

} // namespace

CareerNames::CareerNames(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
{
    load();
    connect(&career, &Career::changed, this, &CareerNames::follow);
}

void CareerNames::load()
{
    take(PersonRepository(m_career.reader()).all(), m_people, m_personNames);
    take(GoalRepository(m_career.reader()).all(), m_goals, m_goalNames);
    take(TagRepository(m_career.reader()).all(), m_tags, m_tagNames);
}

void CareerNames::follow(const ChangeSet &changes)
{
    if (changes.people.isEmpty() && changes.goals.isEmpty() && changes.tags.isEmpty())
        return;
    load();
    Q_EMIT changed();
}

} // namespace Headway
