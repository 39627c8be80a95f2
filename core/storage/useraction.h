// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** What one undo takes back, in the user's words: "Capture “Cut onboarding …”". */
struct UserAction
{
    QString text;
    /**
     * Actions that follow each other with the same key are one action: the edits of one field until focus leaves it.
     * Only within one opening of the career. Empty: an action of its own.
     */
    QString mergeKey = {};
    /** Told to the user once it is done, beside a button that undoes it: "Moved “Cut onboarding …” to the trash". */
    QString notice = {};
    bool undoable = true; ///< False: the beginning of a career, behind which nothing goes back.
};

} // namespace Headway
