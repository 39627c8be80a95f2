// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowstart.h"
#include "application.h"
#include "commandline.h"
#include "look.h"
#include "places.h"
#include "settings.h"
#include "userprompt.h"
#include "words.h"

#include <QApplication>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace Headway {

int openWindow(int &argc, char **argv, const QStringList &arguments)
{
    QApplication gui(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/headway/icons/headway.svg"_s));
    installTranslations(gui);
    Look::install(gui);
    const CommandLine commandLine(arguments);
    const auto clock = commandLine.clock();
    Settings settings;
    DialogPrompt prompt;
    Application application(*clock, settings, prompt, Places::dataFolder());
    // The window closes at once; the program stays until the career file is written.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&application, &Application::finished, &gui, &QCoreApplication::quit, Qt::QueuedConnection);
    const auto summons = commandLine.isCapture() ? CareerClaim::Summons::Capture : CareerClaim::Summons::Window;
    return application.start(commandLine.windowFile(), summons) ? QApplication::exec() : 0;
}

} // namespace Headway
