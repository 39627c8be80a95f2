// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Headway {

/** What was found when a career was opened, all of which is told. */
struct OpeningReport
{
    bool tookNewerSnapshot = false; ///< The file had been changed elsewhere; this computer had nothing newer.
    QString keptBothAs = {};        ///< Both had changed: where this computer's state was published beside the file.
    QString backup = {};            ///< The backup made before the file was migrated to this version, or taken over.
    QString setAsideAs = {};        ///< The working copy was damaged: where it is kept, while the file's state goes on.
    /** Where this computer's state of other careers was published whose file this one has taken the place of. */
    QStringList displacedAs = {};
    bool isReadOnly = false; ///< The file may not be written: what is changed stays in the working copy.
    /**
     * The first file of the career that this is a second one of; both are there, and differ. From now on this is a
     * career of its own, so that neither is lost.
     */
    QString separatedFrom = {};
};

} // namespace Headway
