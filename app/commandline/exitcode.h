// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Headway {

/** What the command line answers; scripts rely on it. */
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< Refused, or done in part.
    Misused = 2, ///< The words of the command line are wrong.
};

} // namespace Headway
