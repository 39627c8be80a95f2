// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "places.h"
#include "programarguments.h"
#include "windowstart.h"
#include "words.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Headway;

int main(int argc, char *argv[])
{
    Places::nameApplication();
    const QStringList arguments = programArguments(argc, argv);
    const QStringList ofTheWindow = withoutQtOptions(arguments);
    // What looks like an option of Qt's is captured as it stands.
    const bool isMeant = ofTheWindow == arguments || !CommandLine(ofTheWindow).isCapture();
    if (isMeant && CommandLine::needsOf(ofTheWindow) == CommandLine::Needs::Window)
        return openWindow(argc, argv, ofTheWindow);
    const CommandLine::Needs needs = CommandLine::needsOf(arguments);
    if (needs == CommandLine::Needs::Fonts) {
        // On a display that nobody sees: there may be no other.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QGuiApplication application(argc, argv);
        installTranslations(application);
        return CommandLine(arguments).run();
    }
    QCoreApplication application(argc, argv);
    installTranslations(application);
    return CommandLine(arguments).run();
}
