// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrysection.h"

class QMenu;

namespace Headway {

class CareerNames;
class ChipsEdit;
class FieldForm;
struct Chip;

/** All that an entry names: goals, people and their part, tags, strengths, and what the next level expects. */
class NamesSection final : public EntrySection
{
    Q_OBJECT

public:
    NamesSection(const CareerNames &names, JournalEdits &edits, Edited edited, QWidget *parent = nullptr);

    void showEntry(const Entry &entry) override;
    void flush() override;
    void forget() override;

    ChipsEdit *goals() const { return m_goals; }
    ChipsEdit *people() const { return m_people; }
    ChipsEdit *criteria() const { return m_criteria; }

private:
    template<typename Record, typename Link>
    ChipsEdit *add(const QString &label, const QString &addText, QList<Link> Entry::*links,
                   const QList<Record> &(CareerNames::*known)() const);
    void showNames();
    void showParts();
    void offerParts(const Chip &person, QMenu *menu);

    const CareerNames &m_names;
    Entry m_entry;
    FieldForm *m_fields;
    QList<ChipsEdit *> m_all;
    QList<std::function<void()>> m_shows; ///< One of each.
    ChipsEdit *m_goals;
    ChipsEdit *m_people;
    ChipsEdit *m_criteria;
};

} // namespace Headway
