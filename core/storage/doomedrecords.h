// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "purgednames.h"
#include "recordkinds.h"

namespace Headway {

/** Which records of the trash are to go for good: those for which `condition`, with its one value, holds. */
struct Doomed
{
    QString condition;
    QVariant value;
};

/**
 * Lets what they kept from paper be read by no more people than they were, and what undo and redo remember of them be
 * forgotten. For when they are still there.
 */
Result<void> letGoOfNames(Session &session, const RecordKind &kind, const Doomed &doomed, const QDateTime &now);

/**
 * Those who are named on the head of every report, by the name that stands there, and are kept from somebody: nothing
 * else keeps that from paper.
 */
Result<QHash<QUuid, QString>> namedInProfile(Session &session, const RecordKind &kind, const Doomed &doomed);

} // namespace Headway
