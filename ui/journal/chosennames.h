// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenentries.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace Headway {

class CareerNames;
class ChipsEdit;
class ChosenEdits;
class FieldForm;
struct Chip;

/** The tags and goals of the entries that are chosen: what all or some of them have, to be added and taken off. */
class ChosenNames final : public QWidget
{
    Q_OBJECT

public:
    ChosenNames(const CareerNames &names, ChosenEdits &edits, QWidget *parent = nullptr);
    ~ChosenNames() override;

    /** What was typed for the ones before is added to those, where others follow. */
    void showChosen(const ChosenEntries &chosen, bool areOthers);
    void flush();
    ChipsEdit *tags() const { return m_tags; }

private:
    template<typename Record>
    ChipsEdit *add(const QString &label, const QString &addText, const QList<Record> &(CareerNames::*known)() const,
                   QList<Id<Record>> (ChosenEntries::*ids)() const);
    template<typename Record>
    void showNames(ChipsEdit *chips, const QList<Id<Record>> &ids);
    template<typename Record>
    void link(ChipsEdit *chips, const Chip &chip, const QList<Record> &known);
    template<typename Record>
    void offer(ChipsEdit *chips, const Chip &chip, QMenu *menu);
    void showAll();

    const CareerNames &m_names;
    ChosenEdits &m_edits;
    ChosenEntries m_chosen;
    FieldForm *m_fields;
    QList<ChipsEdit *> m_all;
    QList<std::function<void()>> m_shows; ///< One of each.
    ChipsEdit *m_tags;
};

} // namespace Headway
