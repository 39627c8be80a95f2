// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace Headway {

/** All words of `blocks`, one text for each piece of them, and the addresses that their links lead to. */
QStringList textsOf(const Blocks &blocks);

} // namespace Headway
