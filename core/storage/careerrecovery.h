// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerenvironment.h"
#include "result.h"

#include <QDateTime>

namespace Headway {

/** What came of a recovery. */
struct Recovery
{
    QString keptAside = {}; ///< What lay in the file's place; empty where nothing did.
    QDateTime backup = {}; ///< When the backup was made that the file was written from; invalid: from the newest state.
};

/** Whether a career file that could not be opened because of `error` can be written anew from what is kept here. */
bool isRecoverable(const Error &error, const QString &file, const CareerEnvironment &environment);

/** Whether there is anything for recoverCareer() to mend, and anything to mend it from. Reads the whole file. */
bool canBeRecovered(const QString &file, const CareerEnvironment &environment);

/** The same error; its sentence says what this computer keeps of the career, and where. */
Error tellingWhatIsKept(Error error, const QString &file, const CareerEnvironment &environment);

/**
 * Writes a damaged or missing career file anew, from the newest state that the private folder holds, or from the newest
 * backup where that state is damaged too. What lies in the file's place is kept beside it. A sound file is left alone.
 */
Result<Recovery> recoverCareer(const QString &file, const CareerEnvironment &environment);

} // namespace Headway
