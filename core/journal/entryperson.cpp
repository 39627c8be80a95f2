// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryperson.h"

#include <QCoreApplication>

namespace Headway {

namespace {
struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::PersonPart)
};
} // namespace

QString label(PersonPart part)
{
    switch (part) {
    case PersonPart::Unsaid:
        return {};
    case PersonPart::Witness:
        return PartText::tr("Witness");
    case PersonPart::Collaborator:
        return PartText::tr("Worked with me");
    case PersonPart::Beneficiary:
        return PartText::tr("Had the benefit");
    case PersonPart::Giver:
        return PartText::tr("Said it");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QList<PersonId> idsOf(const QList<EntryPerson> &people)
{
    QList<PersonId> ids;
    ids.reserve(people.size());
    for (const EntryPerson &person : people)
        ids << person.id;
    return ids;
}

} // namespace Headway
