// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "useraction.h"

#include <QCoreApplication>

namespace Headway {

/** What is said of one thing done to several entries: for the undo menu, and once it is done. */
class ChosenWords final
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ChosenEdits)

public:
    /** `changed` entries are to be written; the other `same` ones are so already. */
    ChosenWords(qsizetype changed, qsizetype same);

    UserAction kind(EntryKind kind) const;
    UserAction audience(Audience audience) const;
    UserAction star(bool starred) const;
    /** `isGoal`: a goal, else a tag. */
    UserAction link(const QString &name, bool isGoal) const;
    UserAction unlink(const QString &name, bool isGoal) const;
    UserAction moveToTrash() const;

    /** Why nothing is written, where nothing is. */
    QString nothingToDo() const;
    static QString stopped();

private:
    UserAction action(const QString &text, const QString &notice) const;
    QString ofLinks(bool isGoal) const;

    int m_changed;
    int m_same;
};

} // namespace Headway
