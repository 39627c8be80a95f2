// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenmenu.h"

#include "careernames.h"
#include "chosenedits.h"
#include "journalactions.h"
#include "shortname.h"

#include <QActionGroup>

namespace Headway {

namespace {

constexpr int most = 20; // A longer menu is no quicker than typing.

QString inMenu(const QString &name)
{
    return shortName(name).replace(u'&', QLatin1StringView("&&"));
}

/** One of a few: marked where all of the chosen are so. */
template<typename Value, typename Choose>
void offer(QMenu *menu, const QList<Value> &values, const std::optional<Value> &common, Choose choose)
{
    auto *group = new QActionGroup(menu);
    for (const Value value : values) {
        QAction *action = group->addAction(menu->addAction(label(value)));
        action->setCheckable(true);
        action->setChecked(common == value);
        QObject::connect(action, &QAction::triggered, menu, [choose, value] { choose(value); });
    }
}

} // namespace

ChosenMenu::ChosenMenu(ChosenEntries chosen, const CareerNames &names, ChosenEdits &edits,
                       const JournalActions &actions, QWidget *parent)
    : QMenu(parent)
    , m_chosen(std::move(chosen))
    , m_edits(edits)
{
    const bool isStarred = m_chosen.starred() == m_chosen.count();
    addAction(actions.star->icon(), isStarred ? tr("Remove the &star") : tr("&Star"), this,
              [=, this] { m_edits.setStarred(m_chosen, !isStarred); });
    addKinds(addMenu(tr("&Kind")));
    addAudiences(addMenu(tr("&Who may read it")));
    addSeparator();
    QMenu *tags = addMenu(tr("Add a t&ag"));
    addMissing(tags, names.tags());
    if (m_chosen.areSeveral()) {
        tags->addAction(tr("&Another…"), this, &ChosenMenu::tagWanted);
        tags->setEnabled(true);
    }
    addThere(addMenu(tr("&Remove a tag")), m_chosen.tags(), names);
    addMissing(addMenu(tr("Add a &goal")), names.goals());
    addThere(addMenu(tr("Remove a g&oal")), m_chosen.goals(), names);
    addSeparator();
    addActions({actions.moveToTrash, actions.selectAll});
}

void ChosenMenu::addKinds(QMenu *menu)
{
    QList<EntryKind> kinds;
    for (const auto &row : enumNames<EntryKind>)
        kinds << row.value;
    offer(menu, kinds, m_chosen.kind(), [this](EntryKind kind) { m_edits.setKind(m_chosen, kind); });
}

void ChosenMenu::addAudiences(QMenu *menu)
{
    offer(menu, allAudiences(), m_chosen.audience(),
          [this](Audience audience) { m_edits.setAudience(m_chosen, audience); });
}

/** Those that not all have. */
template<typename Record>
void ChosenMenu::addMissing(QMenu *menu, const QList<Record> &known)
{
    for (const Record &record : known) {
        if (menu->actions().size() == most)
            break;
        if (m_chosen.countOf(record.id) < m_chosen.count())
            menu->addAction(inMenu(record.name), this, [=, this] { m_edits.link(m_chosen, record.id, record.name); });
    }
    menu->setEnabled(!menu->isEmpty());
}

/** Those that any has. */
template<typename Record>
void ChosenMenu::addThere(QMenu *menu, const QList<Id<Record>> &ids, const CareerNames &names)
{
    for (const Id<Record> &id : ids) {
        const QString name = names.nameOf(id);
        if (!name.isEmpty() && menu->actions().size() < most)
            menu->addAction(inMenu(name), this, [=, this] { m_edits.unlink(m_chosen, id, name); });
    }
    menu->setEnabled(!menu->isEmpty());
}

} // namespace Headway
