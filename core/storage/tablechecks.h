// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Headway {

/** The expressions of the CHECKs in a CREATE TABLE statement, each between its parentheses. */
QStringList tableChecks(QStringView createTable);

} // namespace Headway
