// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplepage.h"

#include "careernames.h"
#include "personform.h"

using namespace Qt::StringLiterals;

namespace Headway {

PeoplePage::PeoplePage(CareerNames &names, RecordEdits &edits, QWidget *parent)
    : RecordPageOf(edits, new PersonForm(edits), parent)
    , m_names(names)
{
    arrange({
        .listName = tr("People"),
        .addText = tr("Add a &person"),
        .trashText = tr("Move the person to the &trash"),
        .emptyIcon = u"user-symbolic"_s,
        .emptyTitle = tr("Nobody here yet"),
        .emptyText = tr("Your boss, a mentor, whoever saw what you did: name them with @ when you capture something, "
                        "or add them here."),
        .unreadTitle = tr("The people could not be read"),
    });
    connect(&names, &CareerNames::changed, this, &PeoplePage::showRecords);
}

PeoplePage::Known PeoplePage::known() const
{
    return {m_names.people(), m_names.isRead(), m_names.failureOfPeople()};
}

Person PeoplePage::fresh() const
{
    return {.id = PersonId::make(), .name = tr("New person")};
}

RecordRow PeoplePage::rowOf(const Person &person) const
{
    return {person.id.uuid(), person.name, person.title, person.audience == Audience::Private};
}

void PeoplePage::reload()
{
    m_names.reload();
}

} // namespace Headway
