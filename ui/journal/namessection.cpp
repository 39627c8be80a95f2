// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namessection.h"

#include "careernames.h"
#include "chipsedit.h"
#include "fieldform.h"
#include "journaledits.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace Headway {

namespace {

template<typename Record>
const QList<Id<Record>> &idsOf(const QList<Id<Record>> &links)
{
    return links;
}

/** What is in the trash has no name, nor has what is still to be read: it gets no chip, and stays linked. */
template<typename Record>
QList<Chip> chipsOf(const QList<Id<Record>> &ids, const CareerNames &names)
{
    QList<Chip> chips;
    for (const Id<Record> &id : ids) {
        if (const QString name = names.nameOf(id); !name.isEmpty())
            chips << Chip{.id = id.uuid(), .name = name};
    }
    return chips;
}

template<typename Record>
QStringList allNamesOf(const QList<Record> &records)
{
    QStringList words;
    for (const Record &record : records)
        words << record.name;
    return words;
}

/** What a chip says of somebody besides the name: "witness · may be quoted". */
QString noteOf(const EntryPerson &person)
{
    QStringList said{label(person.part)};
    if (person.mayBeQuoted)
        said << NamesSection::tr("may be quoted");
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

} // namespace

NamesSection::NamesSection(const CareerNames &names, JournalEdits &edits, Edited edited, QWidget *parent)
    : EntrySection(edits, std::move(edited), parent)
    , m_names(names)
    , m_fields(new FieldForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    m_goals = add(tr("Goals"), tr("Add a goal"), &Entry::goals, &CareerNames::goals);
    m_goals->setTakesBeginnings(true);
    m_people = add(tr("People"), tr("Add a person"), &Entry::people, &CareerNames::people);
    m_people->setTakesBeginnings(true);
    m_people->setMenu([this](const Chip &person, QMenu *menu) { offerParts(person, menu); });
    add(tr("Tags"), tr("Add a tag"), &Entry::tags, &CareerNames::tags);
    add(tr("Strengths that it shows"), tr("Add a strength"), &Entry::strengths, &CareerNames::strengths)
        ->setTakesBeginnings(true);
    m_criteria = add(tr("What the next level expects, and this shows"), tr("Add a criterion"), &Entry::criteria,
                     &CareerNames::criteria);
    m_criteria->setTakesBeginnings(true);
    connect(&names, &CareerNames::changed, this, &NamesSection::showNames);
}

template<typename Record, typename Link>
ChipsEdit *NamesSection::add(const QString &label, const QString &addText, QList<Link> Entry::*links,
                             const QList<Record> &(CareerNames::*known)() const)
{
    auto *chips = new ChipsEdit(addText, m_fields);
    m_fields->addField(label, chips);
    m_all << chips;
    connect(chips, &ChipsEdit::added, this, [this, chips](const Chip &chip) {
        chips->await(chip, edits().link(edited(), Id<Record>(chip.id), chip.name));
    });
    connect(chips, &ChipsEdit::removed, this, [this, chips](const Chip &chip) {
        chips->await(chip, edits().unlink(edited(), Id<Record>(chip.id), chip.name));
    });
    m_shows << [=, this] {
        chips->setKnownNames(allNamesOf((m_names.*known)()));
        chips->setChips(chipsOf(idsOf(m_entry.*links), m_names));
    };
    return chips;
}

void NamesSection::showEntry(const Entry &entry)
{
    m_entry = entry;
    showNames();
}

void NamesSection::showNames()
{
    showParts();
    for (const auto &show : std::as_const(m_shows))
        show();
}

void NamesSection::showParts()
{
    QHash<QUuid, QString> notes;
    for (const EntryPerson &person : std::as_const(m_entry.people)) {
        if (const QString note = noteOf(person); !note.isEmpty())
            notes.insert(person.id.uuid(), note);
    }
    m_people->setNotes(notes);
}

/** Somebody who is only now being linked has no part that could be changed yet. */
void NamesSection::offerParts(const Chip &chip, QMenu *menu)
{
    const auto person = std::ranges::find(m_entry.people, PersonId(chip.id), &EntryPerson::id);
    if (person == m_entry.people.cend())
        return;
    auto *parts = new QActionGroup(menu);
    for (const auto &row : enumNames<PersonPart>) {
        const QString text = row.value == PersonPart::Unsaid ? tr("No part told") : label(row.value);
        QAction *action = menu->addAction(text, this, [this, changed = *person, part = row.value]() mutable {
            changed.part = part;
            edits().setPart(edited(), changed);
        });
        action->setCheckable(true);
        action->setChecked(row.value == person->part);
        parts->addAction(action);
    }
    menu->addSeparator();
    QAction *quotable = menu->addAction(tr("May be &quoted"), this, [this, changed = *person]() mutable {
        changed.mayBeQuoted = !changed.mayBeQuoted;
        edits().setPart(edited(), changed);
    });
    quotable->setCheckable(true);
    quotable->setChecked(person->mayBeQuoted);
}

void NamesSection::flush()
{
    for (ChipsEdit *chips : std::as_const(m_all))
        chips->flush();
}

void NamesSection::forget()
{
    for (ChipsEdit *chips : std::as_const(m_all))
        chips->forget();
}

} // namespace Headway
