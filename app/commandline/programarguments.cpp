// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "programarguments.h"

#ifdef Q_OS_WIN
#include <QtCore/qt_windows.h>
#include <shellapi.h>
#endif

using namespace Qt::StringLiterals;

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

QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QStringList alone{u"reverse"_s, u"widgetcount"_s};
    static const QStringList withValue{u"style"_s,         u"stylesheet"_s,         u"platform"_s,     u"geometry"_s,
                                       u"platformtheme"_s, u"platformpluginpath"_s, u"qwindowtitle"_s, u"plugin"_s,
                                       u"qwindowicon"_s,   u"qwindowgeometry"_s,    u"session"_s,      u"display"_s};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == u"--"_s)
            return rest + arguments.sliced(i);
        const QString name = word.startsWith(u'-') ? word.sliced(word.startsWith(u"--"_s) ? 2 : 1) : QString();
        if (withValue.contains(name))
            ++i; // And its value.
        else if (!alone.contains(name) && !withValue.contains(name.section(u'=', 0, 0)))
            rest << word;
    }
    return rest;
}

} // namespace Headway
