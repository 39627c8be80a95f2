// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace Headway {

/** The colour an icon is drawn in, taken from the palette of the moment. */
enum class IconInk { Text, Muted, Accent, OnAccent };

/**
 * A symbolic icon of the Breeze set by its name in the freedesktop naming ("document-print"), drawn in one ink that
 * follows the palette, so that it is right in light and dark and in any state.
 */
QIcon symbolicIcon(const QString &name, IconInk ink = IconInk::Text);

} // namespace Headway
