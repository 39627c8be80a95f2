// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// careerstart FILE DATAFOLDER: opens a career as Headway does, until its window is painted.

#include "application.h"
#include "firstpaint.h"
#include "look.h"
#include "settings.h"
#include "userprompt.h"

int main(int argc, char *argv[])
{
    QApplication gui(argc, argv);
    Headway::Look::install(gui);
    const Headway::SystemClock clock;
    Headway::Settings settings(gui.arguments().value(2) + QStringLiteral("/settings.ini"));
    const Headway::FirstPaint paint("Headway::MainWindow");
    Headway::DialogPrompt prompt;
    Headway::Application application(clock, settings, prompt, gui.arguments().value(2));
    return application.start(gui.arguments().value(1)) ? QApplication::exec() : 1;
}
