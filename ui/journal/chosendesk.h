// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenedits.h"

#include <QObject>

namespace Headway {

class CareerNames;
class ChosenPane;
class EntryListPane;
class JournalActions;

/** What is done with several entries that are chosen in the list: by their pane, the menu of the list, and the keys. */
class ChosenDesk final : public QObject
{
    Q_OBJECT

public:
    ChosenDesk(const CareerNames &names, JournalEdits &edits, const Clock &clock, const JournalActions &actions,
               EntryListPane *list);

    /** To stand in an entry's place; whoever places it owns it. */
    ChosenPane *pane() const { return m_pane; }
    /** Takes what is chosen in the list now; tells whether that is several. */
    bool follow();
    bool hasSeveral() const;
    void flush();

    /** All of them get one, or where all have one, lose it. */
    void toggleStar();
    void release();
    /** What stood beside them is chosen then; where they could not go, they stay chosen. */
    void moveToTrash();

Q_SIGNALS:
    /** The pane shall be looked at: a tag is to be added there. */
    void paneWanted();

private:
    void offerMenu(const QPoint &place);

    EntryListPane *m_list;
    ChosenEdits m_edits;
    ChosenPane *m_pane;
    const CareerNames &m_names;
    const JournalActions &m_actions;
};

} // namespace Headway
