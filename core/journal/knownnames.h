// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QList>
#include <QString>

namespace Headway {

/** A record by its name. A null id: a name that no record has yet. */
template<typename RecordId>
struct Named
{
    RecordId id;
    QString name;

    bool isNew() const { return id.isNull(); }
    friend bool operator==(const Named &, const Named &) = default;
};

/** The names that a captured line may mean: all people, goals, tags and strengths of the career. */
struct KnownNames
{
    QList<Named<PersonId>> people = {};
    QList<Named<GoalId>> goals = {};
    QList<Named<TagId>> tags = {};
    QList<Named<StrengthId>> strengths = {};
};

} // namespace Headway
