// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

namespace Headway {

/** Which of a career's states is read. */
enum class ShownState {
    File,              ///< The published file.
    WorkingCopy,       ///< That of this computer, which knows all that is in the file.
    FileBesideOther,   ///< The file; this computer has changes of its own, which the file does not know.
    FileBesideDamaged, ///< The file; this computer's working copy is damaged.
};

/** A career opened for reading only. */
struct CareerView
{
    std::unique_ptr<Session> session;
    ShownState shown = ShownState::File;
};

} // namespace Headway
