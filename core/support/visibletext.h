// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Headway {

/**
 * Whether there is anything to be seen in a text: not where it holds nothing but spaces, joiners, marks of direction
 * and fillers, as they come along with what is copied from elsewhere.
 */
bool isVisible(QStringView text);

} // namespace Headway
