// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosendesk.h"

#include "chosenmenu.h"
#include "chosenpane.h"
#include "entrylistpane.h"

namespace Headway {

ChosenDesk::ChosenDesk(const CareerNames &names, JournalEdits &edits, const Clock &clock, const JournalActions &actions,
                       EntryListPane *list)
    : QObject(list)
    , m_list(list)
    , m_edits(edits, clock)
    , m_pane(new ChosenPane(names, m_edits, actions))
    , m_names(names)
    , m_actions(actions)
{
    connect(m_list, &EntryListPane::menuWanted, this, &ChosenDesk::offerMenu);
    connect(m_pane, &ChosenPane::oneWanted, m_list, &EntryListPane::chooseOne);
}

bool ChosenDesk::follow()
{
    m_pane->showChosen(m_list->isSeveral() ? m_list->chosen() : ChosenEntries());
    return hasSeveral();
}

bool ChosenDesk::hasSeveral() const
{
    return m_pane->chosen().areSeveral();
}

void ChosenDesk::flush()
{
    m_pane->flush();
}

void ChosenDesk::toggleStar()
{
    const ChosenEntries &chosen = m_pane->chosen();
    m_edits.setStarred(chosen, chosen.starred() < chosen.count());
}

void ChosenDesk::release()
{
    m_edits.setAudience(m_pane->chosen(), Audience::Boss);
}

void ChosenDesk::moveToTrash()
{
    m_list->focusList();
    m_list->want(m_list->neighbourOfChosen());
    m_edits.moveToTrash(m_pane->chosen()).then(this, [this](const Result<void> &moved) {
        if (!moved)
            m_list->want({});
    });
}

void ChosenDesk::offerMenu(const QPoint &place)
{
    auto *menu = new ChosenMenu(m_list->chosen(), m_names, m_edits, m_actions, m_list);
    connect(menu, &ChosenMenu::tagWanted, this, [this] {
        Q_EMIT paneWanted();
        m_pane->focusTags();
    });
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

} // namespace Headway
