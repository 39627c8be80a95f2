// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** A name or a title for a menu or a notice, where it stands within a sentence: on one line, and with … if it is cut.
 */
QString shortName(const QString &name);

} // namespace Headway
