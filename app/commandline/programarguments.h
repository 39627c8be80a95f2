// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Headway {

/** The words behind the program's name, before there is an application that would know them. */
QStringList programArguments(int argc, char **argv);

} // namespace Headway
