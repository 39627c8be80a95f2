// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchednames.h"

#include "careernames.h"

namespace Headway {

namespace {

template<typename Record>
QStringList namesOf(const QList<Record> &records)
{
    QStringList names;
    for (const Record &record : records)
        names << record.name;
    return names;
}

} // namespace

SearchNames searchNames(const CareerNames &names)
{
    return {.goals = namesOf(names.goals()),
            .people = namesOf(names.people()),
            .tags = namesOf(names.tags()),
            .strengths = namesOf(names.strengths()),
            .criteria = namesOf(names.criteria())};
}

} // namespace Headway
