// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// barestart [WORD]: the floor, a bare window of a program that is linked to the same libraries. With a word it shows
// that: the first text costs the reading of all fonts' descriptions, which a window without any text is spared.

#include "firstpaint.h"

#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    if (const QString word = QApplication::arguments().value(1); !word.isEmpty())
        window.setCentralWidget(new QLabel(word));
    const Headway::FirstPaint paint("QMainWindow");
    window.show();
    return QApplication::exec();
}
