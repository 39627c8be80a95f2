// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Headway {

/** The words behind the program's name, before there is an application that would know them. */
QStringList programArguments(int argc, char **argv);

/** Without the options that Qt itself understands, as every program with a window has them: `-reverse`, `-style NAME`.
 */
QStringList withoutQtOptions(const QStringList &arguments);

} // namespace Headway
