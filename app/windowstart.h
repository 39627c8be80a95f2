// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Headway {

/** Opens the window that the words ask for, and stays until it is closed. Gives the exit code. */
int openWindow(int &argc, char **argv, const QStringList &arguments);

} // namespace Headway
