// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "entryrepository.h"
#include "goalrepository.h"
#include "personrepository.h"
#include "tagrepository.h"

#include <QDate>
#include <QRandomGenerator>

namespace Headway {

/** A career file with many entries of believable length, the same ones every time. */
class LargeCareer final
{
public:
    static Result<void> make(const QString &file, const CareerEnvironment &environment, int entries)
    {
        auto career = Career::create(file, {.name = QStringLiteral("Anna Beispiel")}, environment);
        if (!career)
            return std::unexpected(career.error());
        LargeCareer writer(entries);
        auto named =
            (*career)->perform({QStringLiteral("Name")}, [&](Session &session) { return writer.name(session); });
        if (auto result = named.result(); !result)
            return result;
        constexpr int chunk = 5000;
        for (int first = 0; first < entries; first += chunk) {
            auto written = (*career)->perform({QStringLiteral("Fill")}, [&](Session &session) {
                return writer.write(session, first, std::min(first + chunk, entries));
            });
            if (auto result = written.result(); !result)
                return result;
        }
        return (*career)->close();
    }

private:
    explicit LargeCareer(int entries)
        : m_entries(entries)
        , m_random(42)
    {}

    /** What entries link: some of it often, some seldom. */
    Result<void> name(Session &session)
    {
        static const QStringList names = QStringLiteral("Onboarding Handover Falls Roster Discharge Budget Sepsis "
                                                        "Overtime Training Hygiene Vacancies Relocation")
                                             .split(u' ');
        const QDateTime now = QDate(2006, 11, 1).startOfDay();
        for (const QString &name : names) {
            m_goals << GoalId::make();
            m_people << PersonId::make();
            m_tags << TagId::make();
            if (auto goal = GoalRepository(session).insert({.id = m_goals.constLast(), .name = name}, now); !goal)
                return goal;
            const Person person{.id = m_people.constLast(), .name = QStringLiteral("Dana ") + name};
            if (auto made = PersonRepository(session).insert(person, now); !made)
                return made;
            if (auto tag = TagRepository(session).insert({.id = m_tags.constLast(), .name = name.toLower()}, now); !tag)
                return tag;
        }
        return {};
    }

    /** The last ones are seldom meant: of twelve names each has half as many entries as the one before. */
    template<typename Id>
    QList<Id> some(const QList<Id> &ids)
    {
        if (m_random.bounded(2) == 0)
            return {};
        qsizetype place = 0;
        while (place < ids.size() - 1 && m_random.bounded(2) == 0)
            ++place;
        return {ids.at(place)};
    }

    Result<void> write(Session &session, int from, int to)
    {
        EntryRepository repository(session);
        const QDate last(2026, 11, 1);
        for (int i = from; i < to; ++i) {
            const QDate date = last.addDays(-qint64(m_entries - i) * 7300 / m_entries); // Twenty years of days.
            const Entry entry{.id = EntryId::make(),
                              .date = date,
                              .title = words(6),
                              .body = words(120) + QStringLiteral("团队很快达成一致"),
                              .kind = enumNames<EntryKind>.at(size_t(m_random.bounded(8))).value,
                              .starred = m_random.bounded(20) == 0,
                              .metrics = i % 4 ? QList<Metric>() : QList{Metric{.id = MetricId::make(), .after = i}},
                              .tags = some(m_tags),
                              .goals = some(m_goals),
                              .people = people()};
            if (auto result = repository.insert(entry, date.startOfDay()); !result)
                return result;
        }
        return {};
    }

    QList<EntryPerson> people()
    {
        QList<EntryPerson> people;
        for (const PersonId &id : some(m_people))
            people << EntryPerson(id);
        return people;
    }

    QString words(int count)
    {
        static const QStringList known =
            QStringLiteral("ward handover roster falls agency shift nurse patient audit discharge budget meeting "
                           "training sepsis screen hygiene complaint vacancy overtime mentor onboarding supplier "
                           "contract delivery quality machine safety inspection customer invoice forecast stock "
                           "warehouse negotiation release incident review")
                .split(u' ');
        QStringList text;
        for (int i = 0; i < count; ++i)
            text << (m_random.bounded(4) ? known.at(m_random.bounded(known.size()))
                                         : QString::number(m_random.bounded(100000), 36));
        return text.join(u' ');
    }

    int m_entries;
    QRandomGenerator m_random;
    QList<GoalId> m_goals;
    QList<PersonId> m_people;
    QList<TagId> m_tags;
};

} // namespace Headway
