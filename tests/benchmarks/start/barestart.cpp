// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor: a bare window of a program that is linked to the same libraries.

#include "firstpaint.h"

#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    const Headway::FirstPaint paint("QMainWindow");
    window.show();
    return QApplication::exec();
}
