// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"
#include "person.h"
#include "session.h"

#include <functional>

namespace Headway {

/**
 * Stores by `write` a person or goal who may be called otherwise than before. What was kept from paper by the former
 * name, and is not by the new one, must not appear there because of that: it is read by no more people than they are.
 * One undo takes back both. Refused where the profile has the former name, which no audience keeps from paper.
 *
 * The former name is that from before the user action: one that was stored while the new one was typed is none.
 */
Result<void> updateWithName(Session &session, const Person &person, const QDateTime &now,
                            const std::function<Result<void>()> &write);
Result<void> updateWithName(Session &session, const Goal &goal, const QDateTime &now,
                            const std::function<Result<void>()> &write);

} // namespace Headway
