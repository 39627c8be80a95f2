// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "criterion.h"
#include "goal.h"
#include "person.h"
#include "result.h"
#include "strength.h"
#include "tag.h"

#include <QList>

namespace Headway {

class Session;

/** All records of a career that entries name. */
struct NamedRecords
{
    QList<Person> people = {};
    QList<Goal> goals = {};
    QList<Tag> tags = {};
    QList<Strength> strengths = {};
    QList<Criterion> criteria = {};
};

Result<NamedRecords> readNamedRecords(Session &session);

} // namespace Headway
