// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Headway {

/** How many characters a text of a record may have. Editors take no more, so that every export can be read back. */
inline constexpr qsizetype longestText = 1'000'000;

} // namespace Headway
