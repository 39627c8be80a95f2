// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "careerwindow.h"
#include "clock.h"
#include "headwaytest.h"
#include "mainwindow.h"
#include "markdowneditor.h"
#include "scriptedprompt.h"
#include "settings.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Headway;

namespace {

constexpr int betweenKeysMs = 10; // Without a rest that anything could wait for.

/** The text of the entry that the window opens with, where it has room to show one beside the list. */
MarkdownEditor *body(MainWindow &window)
{
    window.resize(1280, 800);
    const auto editors = window.findChildren<MarkdownEditor *>();
    return editors.isEmpty() || !editors.constFirst()->isVisible() ? nullptr : editors.constFirst();
}

/** One letter more; tells how many stand there now. */
void type(MarkdownEditor *editor)
{
    QTest::keyClick(editor, Qt::Key_A);
    std::printf("%d\n", int(editor->document()->characterCount() - 1));
    std::fflush(stdout);
}

} // namespace

/** typingloop FILE DATA_FOLDER SETTINGS: opens a career in its window and types on, without a rest, until killed. */
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication gui(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false); // The note that the career is being opened is one.
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    Settings settings(arguments.at(3));
    ScriptedPrompt prompt;
    Application application(clock, settings, prompt, arguments.at(2));
    if (!application.open(arguments.at(1)))
        return 1;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &application, [&application] {
        CareerWindow *window = application.window();
        if (MarkdownEditor *editor = window ? body(window->window()) : nullptr) {
            editor->setFocus();
            type(editor);
        }
    });
    keys.start(betweenKeysMs);
    return QApplication::exec();
}
