// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosennames.h"

#include "careernames.h"
#include "chipsedit.h"
#include "chosenedits.h"
#include "fieldform.h"
#include "nameindex.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace Headway {

namespace {

constexpr qsizetype mostChips = 12; // What most have; a thousand tags of a whole journal are no help to anybody.

template<typename Record>
QStringList namesOf(const QList<Record> &records)
{
    QStringList words;
    for (const Record &record : records)
        words << record.name;
    return words;
}

/** The record that is meant, also where it has no chip. */
template<typename Record>
Id<Record> meantBy(const Chip &chip, const QList<Record> &known)
{
    if (!chip.id.isNull())
        return Id<Record>(chip.id);
    const qsizetype place = NameIndex(namesOf(known)).indexOf(chip.name);
    return place < 0 ? Id<Record>() : known.at(place).id;
}

} // namespace

ChosenNames::ChosenNames(const CareerNames &names, ChosenEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_names(names)
    , m_edits(edits)
    , m_fields(new FieldForm(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    m_tags = add(tr("Tags"), tr("Add a tag to all"), &CareerNames::tags, &ChosenEntries::tags);
    add(tr("Goals"), tr("Add a goal to all"), &CareerNames::goals, &ChosenEntries::goals)->setTakesBeginnings(true);
    setFocusProxy(m_tags);
    connect(&names, &CareerNames::changed, this, &ChosenNames::showAll);
}

/** A field that loses the focus as it goes would tell what was typed when nobody is there any more. */
ChosenNames::~ChosenNames()
{
    for (ChipsEdit *chips : std::as_const(m_all))
        chips->disconnect(this);
}

template<typename Record>
ChipsEdit *ChosenNames::add(const QString &label, const QString &addText,
                            const QList<Record> &(CareerNames::*known)() const,
                            QList<Id<Record>> (ChosenEntries::*ids)() const)
{
    auto *chips = new ChipsEdit(addText, m_fields);
    m_fields->addField(label, chips);
    m_all << chips;
    chips->setMenu([this, chips](const Chip &chip, QMenu *menu) { offer<Record>(chips, chip, menu); });
    const auto linkAll = [this, chips, known](const Chip &chip) { link(chips, chip, (m_names.*known)()); };
    connect(chips, &ChipsEdit::added, this, linkAll);
    connect(chips, &ChipsEdit::repeated, this, linkAll);
    connect(chips, &ChipsEdit::removed, this, [this, chips](const Chip &chip) {
        chips->await(chip, m_edits.unlink(m_chosen, Id<Record>(chip.id), chip.name));
    });
    m_shows << [=, this] {
        chips->setKnownNames(namesOf((m_names.*known)()));
        showNames(chips, (m_chosen.*ids)());
    };
    return chips;
}

/** "5 of 14" is said of what not all have. */
template<typename Record>
void ChosenNames::showNames(ChipsEdit *chips, const QList<Id<Record>> &ids)
{
    const QLocale locale;
    QList<Chip> stored;
    QHash<QUuid, QString> notes;
    for (const Id<Record> &id : ids) {
        const QString name = m_names.nameOf(id);
        if (name.isEmpty() || stored.size() == mostChips)
            continue;
        stored << Chip{.id = id.uuid(), .name = name};
        if (const qsizetype count = m_chosen.countOf(id); count < m_chosen.count())
            notes.insert(
                id.uuid(),
                tr("%1 of %2", "5 of 14 entries").arg(locale.toString(count), locale.toString(m_chosen.count())));
    }
    chips->setNotes(notes);
    chips->setChips(stored);
}

template<typename Record>
void ChosenNames::link(ChipsEdit *chips, const Chip &chip, const QList<Record> &known)
{
    chips->await(chip, m_edits.link(m_chosen, meantBy(chip, known), chip.name));
}

template<typename Record>
void ChosenNames::offer(ChipsEdit *chips, const Chip &chip, QMenu *menu)
{
    const Id<Record> id(chip.id);
    if (id.isNull())
        return; // It is only now being stored.
    const qsizetype without = m_chosen.count() - m_chosen.countOf(id);
    QAction *add = menu->addAction(tr("&Add to the other %Ln entry(s)", nullptr, int(without)), chips,
                                   [=, this] { m_edits.link(m_chosen, id, chip.name); });
    add->setVisible(without > 0);
    menu->addAction(tr("&Remove from %Ln entry(s)", nullptr, int(m_chosen.countOf(id))), chips,
                    [=, this] { m_edits.unlink(m_chosen, id, chip.name); });
}

void ChosenNames::showChosen(const ChosenEntries &chosen, bool areOthers)
{
    if (areOthers) {
        flush();
        for (ChipsEdit *chips : std::as_const(m_all))
            chips->forget();
    }
    m_chosen = chosen;
    showAll();
}

void ChosenNames::showAll()
{
    for (const auto &show : std::as_const(m_shows))
        show();
}

void ChosenNames::flush()
{
    for (ChipsEdit *chips : std::as_const(m_all))
        chips->flush();
}

} // namespace Headway
