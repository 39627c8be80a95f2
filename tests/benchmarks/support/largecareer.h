// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "career.h"
#include "entryrepository.h"

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

    Result<void> write(Session &session, int from, int to)
    {
        EntryRepository repository(session);
        const QDate last(2026, 11, 1);
        for (int i = from; i < to; ++i) {
            const QDate date = last.addDays(-qint64(m_entries - i) * 7300 / m_entries); // Twenty years of days.
            const Entry entry{.id = EntryId::make(),
                              .date = date,
                              .title = words(6),
                              .body = words(120) + QStringLiteral("团队很快达成一致")};
            if (auto result = repository.insert(entry, date.startOfDay()); !result)
                return result;
        }
        return {};
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
};

} // namespace Headway
