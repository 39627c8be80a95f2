// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programarguments.h"

#ifdef Q_OS_WIN
#include <QtCore/qt_windows.h>
#include <shellapi.h>
#endif

namespace Headway {

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
#ifdef Q_OS_WIN
    // argv went through the code page of the system, which has no letter for many names.
    Q_UNUSED(argv)
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &argc);
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromWCharArray(wide[i]);
    LocalFree(wide);
#else
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
#endif
    return arguments;
}

} // namespace Headway
