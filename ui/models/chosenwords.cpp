// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosenwords.h"

#include "shortname.h"

namespace Headway {

ChosenWords::ChosenWords(qsizetype changed, qsizetype same)
    : m_changed(int(changed))
    , m_same(int(same))
{}

UserAction ChosenWords::action(const QString &text, const QString &notice) const
{
    if (m_same == 0)
        return {.text = text, .notice = notice};
    //: %1 is what was done: "Starred 12 entries"
    return {.text = text, .notice = tr("%1; %Ln was (were) so already", nullptr, m_same).arg(notice)};
}

UserAction ChosenWords::kind(EntryKind kind) const
{
    return action(tr("Change kind of %Ln entry(s)", nullptr, m_changed),
                  tr("Changed the kind of %Ln entry(s) to “%1”", nullptr, m_changed).arg(label(kind)));
}

UserAction ChosenWords::audience(Audience audience) const
{
    return action(tr("Change audience of %Ln entry(s)", nullptr, m_changed),
                  tr("Changed the audience of %Ln entry(s) to “%1”", nullptr, m_changed).arg(label(audience)));
}

UserAction ChosenWords::star(bool starred) const
{
    return starred ? action(tr("Star %Ln entry(s)", nullptr, m_changed), tr("Starred %Ln entry(s)", nullptr, m_changed))
                   : action(tr("Remove star of %Ln entry(s)", nullptr, m_changed),
                            tr("Removed the star of %Ln entry(s)", nullptr, m_changed));
}

QString ChosenWords::ofLinks(bool isGoal) const
{
    return isGoal ? tr("Change goals of %Ln entry(s)", nullptr, m_changed)
                  : tr("Change tags of %Ln entry(s)", nullptr, m_changed);
}

UserAction ChosenWords::link(const QString &name, bool isGoal) const
{
    return action(ofLinks(isGoal), tr("Added “%1” to %Ln entry(s)", nullptr, m_changed).arg(shortName(name)));
}

UserAction ChosenWords::unlink(const QString &name, bool isGoal) const
{
    return action(ofLinks(isGoal), tr("Removed “%1” from %Ln entry(s)", nullptr, m_changed).arg(shortName(name)));
}

UserAction ChosenWords::moveToTrash() const
{
    return action(tr("Delete %Ln entry(s)", nullptr, m_changed),
                  tr("Moved %Ln entry(s) to the trash", nullptr, m_changed));
}

QString ChosenWords::nothingToDo() const
{
    return m_changed > 0 ? QString() : tr("Nothing to change: %Ln entry(s) is (are) so already.", nullptr, m_same);
}

QString ChosenWords::stopped()
{
    return tr("Stopped; nothing was changed.");
}

} // namespace Headway
