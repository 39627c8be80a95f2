// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"
#include "session.h"

#include <QDateTime>

namespace Headway {

/** One writing of the published file. */
struct Publication
{
    QUuid revision; ///< Names the file's content.
    QDateTime at = {};
    qint64 changeCount = 0; ///< How many changes the career had seen by then.

    friend bool operator==(const Publication &, const Publication &) = default;
};

/** What a file tells of itself: which career it is, and how far it has come. */
struct CareerState
{
    CareerId id;
    qint64 changeCount = 0;
    QList<Publication> publications = {}; ///< The oldest first.

    bool isPublished(const QUuid &revision) const;
    /** Whether changes were made since the last publication. */
    bool hasUnpublishedChanges() const;
};

/** How the file in the user's folder stands to the working copy here. */
enum class Standing {
    HereIsCurrent, ///< The file is what was published here, now or before; changes may wait to be published.
    FileIsNewer,   ///< The file was changed elsewhere, and nothing was changed here since the state that both share.
    BothChanged,
};

/** From the newest publication that both know; with none in common, both count as changed. */
Standing standing(const CareerState &here, const CareerState &file);

Result<CareerState> readState(Session &session);
/** When the file was last published, as far as the working copy knows; invalid where it never was. */
Result<QDateTime> lastPublished(Session &session);
/** Adds a publication, and forgets the oldest beyond a thousand. */
Result<void> recordPublication(Session &session, const Publication &publication);
/** Makes the file another career, which has never been published. */
Result<void> makeSeparate(Session &session, const CareerId &id);

} // namespace Headway
