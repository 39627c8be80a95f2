// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/** Where Headway keeps its own things on this computer. */
namespace Headway::Places {

/** Tells Qt the names under which settings are kept; before anything else. */
void nameApplication();

/** The private folder of the working copies: `~/.local/share/headway` and its like. */
QString dataFolder();

} // namespace Headway::Places
