// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "application.h"
#include "careerfolder.h"
#include "careerwindow.h"
#include "entrybuilder.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "scriptedprompt.h"
#include "settings.h"
#include "shellactions.h"
#include "statusline.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace Headway {

/** The program as it is wired for people, on a folder of its own; the questions are answered by the test. */
class Desk
{
public:
    explicit Desk(std::function<bool()> tray = [] { return false; })
        : hasTray(std::move(tray))
        , settings(scratch.filePath(QStringLiteral("settings.ini")))
        , application(std::make_unique<Application>(folder.clock, settings, prompt, folder.dataFolder(), hasTray))
        , finished(application.get(), &Application::finished)
    {}

    /** Opens, and waits until the window shows it, with room for a list and a page beside it. */
    bool open(const QString &file)
    {
        if (!application->open(file) || !QTest::qWaitFor([&] { return shows(file); }))
            return false;
        window().resize(1280, 800);
        return QTest::qWaitForWindowExposed(&window());
    }
    bool shows(const QString &file) const
    {
        return application->window() && application->window()->file() == QFileInfo(file).canonicalFilePath() &&
               window().isVisible();
    }
    /** As after a crash, or another day. */
    void restart()
    {
        application = std::make_unique<Application>(folder.clock, settings, prompt, folder.dataFolder(), hasTray);
    }

    MainWindow &window() const { return application->window()->window(); }
    const ShellActions &actions() const { return application->window()->actions(); }
    QStringList messages() const { return window().messages().sentences(); }
    QString state() const
    {
        QStringList words;
        for (const QLabel *label : window().findChild<StatusLine *>()->findChildren<QLabel *>())
            words << label->text();
        return words.join(u'|');
    }
    QPlainTextEdit *text(const QString &name) const
    {
        for (auto *edit : window().findChildren<QPlainTextEdit *>()) {
            if (edit->accessibleName() == name && edit->isVisible())
                return edit;
        }
        return nullptr;
    }
    QListView *list() const
    {
        for (auto *list : window().findChildren<QListView *>()) {
            if (list->accessibleName() == QStringLiteral("Entries"))
                return list;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : window().messages().findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    /** The file is somebody else's now: it cannot be published any more. */
    static void spoil(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("Not a career.") > 0);
    }
    /** A career with one entry, closed. */
    QString make(const char *name, const char *title = "Cut onboarding")
    {
        const QString file = folder.file(name);
        auto career = Career::create(file, {.name = QStringLiteral("Anna Beispiel")}, folder.computer());
        if (career)
            (void)capture(**career, EntryBuilder{}.titled(title).saying("It went well."), folder.clock.now());
        return file;
    }
    /** The journal as it lies on the disk. */
    QStringList stored(const QString &file) const
    {
        const auto session = Career::openForReading(file, folder.computer("another"));
        return session ? titles(**session) : QStringList();
    }

    std::function<bool()> hasTray;
    QTemporaryDir scratch;
    CareerFolder folder;
    Settings settings;
    ScriptedPrompt prompt;
    std::unique_ptr<Application> application;
    QSignalSpy finished;
};

} // namespace Headway
