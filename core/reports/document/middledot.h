// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Headway {

/** Stands between the parts of a line, and is bound to what follows it: no line ends with a dot. */
inline constexpr QStringView middleDot = u" ·\u00a0";

} // namespace Headway
