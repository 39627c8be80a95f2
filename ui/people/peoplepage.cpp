// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplepage.h"

#include "careernames.h"
#include "personform.h"
#include "recordedits.h"
#include "recordlistmodel.h"

using namespace Qt::StringLiterals;

namespace Headway {

PeoplePage::PeoplePage(CareerNames &names, RecordEdits &edits, QWidget *parent)
    : RecordPage(parent)
    , m_names(names)
    , m_edits(edits)
    , m_model(new RecordListModel(this))
    , m_form(new PersonForm(edits))
{
    m_model->setRows(rows());
    arrange({
        .listName = tr("People"),
        .addText = tr("Add a &person"),
        .trashText = tr("Move the person to the &trash"),
        .emptyIcon = u"user-symbolic"_s,
        .emptyTitle = tr("Nobody here yet"),
        .emptyText = tr("Your boss, a mentor, whoever saw what you did: name them with @ when you capture something, "
                        "or add them here."),
        .unreadTitle = tr("The people could not be read"),
        .model = m_model,
        .idRole = RecordListModel::IdRole,
        .subtitleRole = RecordListModel::SubtitleRole,
        .privateRole = RecordListModel::PrivateRole,
        .form = m_form,
    });
    showRows();
    connect(&m_names, &CareerNames::changed, this, &PeoplePage::showRows);
}

QList<RecordRow> PeoplePage::rows() const
{
    QList<RecordRow> rows;
    for (const Person &person : m_names.people())
        rows << RecordRow{person.id.uuid(), person.name, person.title, person.audience == Audience::Private};
    return rows;
}

void PeoplePage::showRows()
{
    m_model->setRows(rows());
    explainNone(m_names.isRead(), m_names.failureOfPeople());
    refresh();
}

QUuid PeoplePage::begin()
{
    const Person person{.id = PersonId::make(), .name = tr("New person")};
    m_edits.begin(person);
    m_model->setNewRow({person.id.uuid(), person.name, {}, true});
    return person.id.uuid();
}

bool PeoplePage::dropUntouched(const QUuid &id)
{
    if (!m_edits.abandon(PersonId(id)))
        return false;
    m_model->dropNewRow();
    return true;
}

void PeoplePage::showInForm(const QUuid &id)
{
    const auto person = std::ranges::find(m_names.people(), PersonId(id), &Person::id);
    m_form->showPerson(person == m_names.people().cend() ? Person{.id = PersonId(id), .name = {}} : *person);
}

void PeoplePage::moveToTrash(const QUuid &id, const QString &name)
{
    m_edits.moveToTrash(PersonId(id), name);
}

void PeoplePage::reload()
{
    m_names.reload();
}

} // namespace Headway
