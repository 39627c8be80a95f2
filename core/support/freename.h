// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** A path in `folder` that nothing has: "base.ending", or "base 2.ending" and so on; `ending` comes with its dot. */
QString freeName(const QString &folder, const QString &base, const QString &ending);

} // namespace Headway
