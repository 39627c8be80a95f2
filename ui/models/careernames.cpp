// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careernames.h"

#include "career.h"
#include "criterionrepository.h"
#include "goalrepository.h"
#include "namecount.h"
#include "personrepository.h"
#include "strengthrepository.h"
#include "tagrepository.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int few = 500; // Read and sorted in a few milliseconds.
}

CareerNames::CareerNames(Career &career, QObject *parent)
    : QObject(parent)
    , m_career(career)
    , m_worker(u"names"_s, [&career] { return career.openReader(); })
{
    reload();
    connect(&career, &Career::changed, this, &CareerNames::follow);
}

template<typename Record>
CareerNames::Named<Record> CareerNames::sorted(QList<Record> records)
{
    const QCollator collator;
    std::ranges::stable_sort(records,
                             [&collator](const Record &a, const Record &b) { return collator(a.name, b.name); });
    Named<Record> named{.records = std::move(records)};
    for (const Record &record : std::as_const(named.records))
        named.names.insert(record.id, record.name);
    return named;
}

CareerNames::Read CareerNames::read(Session &session)
{
    return {PersonRepository(session).all().transform(sorted<Person>),
            GoalRepository(session).all().transform(sorted<Goal>), TagRepository(session).all().transform(sorted<Tag>),
            StrengthRepository(session).all().transform(sorted<Strength>),
            CriterionRepository(session).all().transform(sorted<Criterion>)};
}

bool CareerNames::areFew()
{
    return countNames(m_career.reader(), few + 1).value_or(0) <= few;
}

void CareerNames::reload()
{
    m_worker.cancel();
    if (areFew()) {
        take(read(m_career.reader()));
        return;
    }
    const auto job = [](Session &session, const std::stop_token &) -> Result<Read> { return read(session); };
    m_worker.run(job, [this](const Result<Read> &read) {
        const auto failed = [&read] { return std::unexpected(read.error()); };
        take(read ? *read : Read{failed(), failed(), failed(), failed(), failed()});
    });
}

/** What cannot be read stays as it was: the window keeps working. */
template<typename Record>
void CareerNames::take(const Result<Named<Record>> &read, Named<Record> &named)
{
    if (read)
        named = *read;
    else
        named.failure = read.error();
}

void CareerNames::take(const Read &read)
{
    m_isRead = true;
    take(read.people, m_people);
    take(read.goals, m_goals);
    take(read.tags, m_tags);
    take(read.strengths, m_strengths);
    take(read.criteria, m_criteria);
    Q_EMIT changed();
}

void CareerNames::follow(const ChangeSet &changes)
{
    if (!changes.people.isEmpty() || !changes.goals.isEmpty() || !changes.tags.isEmpty() ||
        !changes.strengths.isEmpty() || !changes.criteria.isEmpty())
        reload();
}

} // namespace Headway
