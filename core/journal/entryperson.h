// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"
#include "id.h"

#include <QList>

namespace Headway {

/** What somebody has to do with an entry. */
enum class PersonPart {
    Unsaid,
    Witness,
    Collaborator,
    Beneficiary,
    Giver, ///< Of the praise or the feedback that the entry tells.
};

template<>
inline constexpr auto enumNames<PersonPart> = enumTable<PersonPart>({
    {PersonPart::Unsaid, QLatin1StringView("unsaid")},
    {PersonPart::Witness, QLatin1StringView("witness")},
    {PersonPart::Collaborator, QLatin1StringView("collaborator")},
    {PersonPart::Beneficiary, QLatin1StringView("beneficiary")},
    {PersonPart::Giver, QLatin1StringView("giver")},
});

/** What people see: "Witness"; nothing of what is unsaid. */
QString label(PersonPart part);

/** Somebody whom an entry links, and their part in it. */
struct EntryPerson
{
    EntryPerson() = default;
    /** Not explicit: most are linked by their name alone. */
    EntryPerson(const PersonId &who, PersonPart theirPart = PersonPart::Unsaid, bool quotable = false)
        : id(who)
        , part(theirPart)
        , mayBeQuoted(quotable)
    {}

    PersonId id;
    PersonPart part = PersonPart::Unsaid;
    bool mayBeQuoted = false; ///< Whether they gave their leave.

    friend bool operator==(const EntryPerson &, const EntryPerson &) = default;
    /** Whether it is they, whatever their part. */
    friend bool operator==(const EntryPerson &person, const PersonId &who) { return person.id == who; }
};

QList<PersonId> idsOf(const QList<EntryPerson> &people);

} // namespace Headway
