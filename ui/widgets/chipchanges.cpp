// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipchanges.h"

#include "nameindex.h"

#include <algorithm>

namespace Headway {

namespace {

/** Two of one name are two chips, but what has no id yet is known by its name alone. */
bool isSame(const Chip &a, const Chip &b)
{
    return a.id.isNull() || b.id.isNull() ? isSameName(a.name, b.name) : a.id == b.id;
}

bool contains(const QList<Chip> &chips, const Chip &chip)
{
    return std::ranges::any_of(chips, [&chip](const Chip &other) { return isSame(other, chip); });
}

} // namespace

void ChipChanges::apply(QList<Chip> &chips, const Change &change)
{
    if (!change.isAdded)
        chips.removeIf([&change](const Chip &chip) { return isSame(chip, change.chip); });
    else if (!contains(chips, change.chip))
        chips << change.chip;
}

void ChipChanges::setStored(const QList<Chip> &stored)
{
    m_stored = stored;
    // What could not be saved was tried again, and is stored now.
    m_changes.removeIf(
        [&stored](const Change &change) { return change.isKept && contains(stored, change.chip) == change.isAdded; });
}

QList<Chip> ChipChanges::shown() const
{
    QList<Chip> chips = m_stored;
    for (const Change &change : m_changes)
        apply(chips, change);
    return chips;
}

Chip ChipChanges::add(const QString &name)
{
    const Chip chip = chipBeingTakenOff(name);
    note(chip, true);
    return chip;
}

void ChipChanges::takeOff(const Chip &chip)
{
    note(chip, false);
}

Chip ChipChanges::chipBeingTakenOff(const QString &name) const
{
    const auto change = std::ranges::find_if(
        m_changes, [&name](const Change &made) { return !made.isAdded && isSameName(made.chip.name, name); });
    return change == m_changes.cend() ? Chip{.name = name} : change->chip;
}

void ChipChanges::note(const Chip &chip, bool isAdded)
{
    m_changes.removeIf([&chip](const Change &older) { return isSame(older.chip, chip); });
    m_changes << Change{.chip = chip, .isAdded = isAdded, .number = ++m_lastNumber};
}

int ChipChanges::numberOf(const Chip &chip) const
{
    const auto change = std::ranges::find(m_changes, chip, &Change::chip);
    return change == m_changes.cend() ? 0 : change->number;
}

void ChipChanges::settle(int number, const Result<void> &outcome)
{
    const auto change = std::ranges::find(m_changes, number, &Change::number);
    if (change == m_changes.end())
        return; // Another change of the same chip followed.
    // What was done to a record that is gone is gone with it, and what was stopped was meant to be.
    change->isKept =
        !outcome && outcome.error().kind != Error::Kind::NotFound && outcome.error().kind != Error::Kind::Cancelled;
    if (outcome)
        apply(m_stored, *change);
    if (!change->isKept)
        m_changes.erase(change);
}

void ChipChanges::forget()
{
    m_stored.clear();
    m_changes.clear();
}

} // namespace Headway
