// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenentries.h"

#include <QMenu>

namespace Headway {

class CareerNames;
class ChosenEdits;
class JournalActions;

/** What can be done with the entries that are chosen, one or several, as a menu where they stand. */
class ChosenMenu final : public QMenu
{
    Q_OBJECT

public:
    ChosenMenu(ChosenEntries chosen, const CareerNames &names, ChosenEdits &edits, const JournalActions &actions,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /** A tag that is not offered, or is not there yet, shall be added. */
    void tagWanted();

private:
    void addKinds(QMenu *menu);
    void addAudiences(QMenu *menu);
    template<typename Record>
    void addMissing(QMenu *menu, const QList<Record> &known);
    template<typename Record>
    void addThere(QMenu *menu, const QList<Id<Record>> &ids, const CareerNames &names);

    const ChosenEntries m_chosen;
    ChosenEdits &m_edits;
};

} // namespace Headway
