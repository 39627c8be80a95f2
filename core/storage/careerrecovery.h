// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerenvironment.h"
#include "result.h"

namespace Headway {

/** Whether a career file that could not be opened because of `error` can be written anew from what is kept here. */
bool isRecoverable(const Error &error, const QString &file, const CareerEnvironment &environment);

/** Whether there is anything for recoverCareer() to mend, and anything to mend it from. Reads the whole file. */
bool canBeRecovered(const QString &file, const CareerEnvironment &environment);

/** The same error; its sentence says what this computer keeps of the career, and where. */
Error tellingWhatIsKept(Error error, const QString &file, const CareerEnvironment &environment);

/**
 * Writes a damaged or missing career file anew, from the newest state that the private folder holds. What lies in its
 * place is kept beside it; tells where, or nothing where nothing lay there. A sound file is left alone.
 */
Result<QString> recoverCareer(const QString &file, const CareerEnvironment &environment);

} // namespace Headway
