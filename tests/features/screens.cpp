// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// screens FOLDER [rtl]: pictures of every screen on the sample career, light and dark, at three sizes, to be looked at;
// with rtl as in Hebrew or Arabic.

#include "careerwindow.h"
#include "clock.h"
#include "entrylistview.h"
#include "highlighting.h"
#include "look.h"
#include "mainwindow.h"
#include "samplecareer.h"
#include "scriptedprompt.h"
#include "settings.h"
#include "welcomewindow.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

void take(QWidget &window, const QString &folder, const QString &name)
{
    QTest::qWait(600); // Reports are laid out by a worker.
    window.grab().save(folder + u'/' + name + u".png"_s);
}

void takeCareer(CareerWindow &career, const QString &folder, const QString &suffix)
{
    MainWindow &window = career.window();
    for (const QString &page : {u"journal"_s, u"people"_s, u"plan"_s, u"asks"_s, u"reports"_s}) {
        window.goTo(page);
        take(window, folder, page + suffix);
    }
    window.goTo(u"journal"_s);
    if (auto *list = window.findChild<EntryListView *>(); window.width() < 800 && list) {
        QTest::keyClick(list, Qt::Key_Return); // There the list or the entry is to be seen, not both.
        take(window, folder, u"entry"_s + suffix);
    }
    career.actions().capture->trigger();
    QTest::qWait(300);
    if (QWidget *field = QApplication::focusWidget())
        QTest::keyClicks(field, u"Cut onboarding from 10 to 6 days @Dana #process >Fewer falls yesterday"_s);
    take(window, folder, u"capture"_s + suffix);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Look::install(application);
    const QString folder = application.arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    if (application.arguments().value(2) == u"rtl")
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTemporaryDir scratch;
    const FixedClock clock(QDate(2026, 11, 21));
    const CareerEnvironment environment{.clock = &clock, .dataFolder = scratch.filePath(u"data"_s)};
    const QString sample = scratch.filePath(u"anna.headway"_s);
    const QString empty = scratch.filePath(u"new.headway"_s);
    if (!makeSampleCareer(sample, environment))
        return 1;
    Settings settings(scratch.filePath(u"settings.ini"_s));
    ScriptedPrompt prompt;
    Highlighting highlighting;
    for (const auto &[scheme, word] :
         {std::pair(Qt::ColorScheme::Light, u"-light"_s), std::pair(Qt::ColorScheme::Dark, u"-dark"_s)}) {
        Look::show(scheme);
        auto career = Career::open(sample, environment);
        if (!career)
            return 1;
        CareerWindow window(std::move(*career), {clock, settings, prompt, highlighting});
        window.show();
        for (const QSize &size : {QSize(720, 480), QSize(1280, 800), QSize(1920, 1080)}) {
            window.window().resize(size);
            takeCareer(window, folder, word + u'-' + QString::number(size.width()));
        }
        window.window().close();

        auto fresh = word == u"-light" ? Career::create(empty, {.name = u"Ben"_s}, environment)
                                       : Career::open(empty, environment);
        if (!fresh)
            return 1;
        CareerWindow beginning(std::move(*fresh), {clock, settings, prompt, highlighting});
        beginning.show();
        beginning.window().resize(1280, 800);
        takeCareer(beginning, folder, word + u"-empty"_s);
        beginning.window().close();

        WelcomeWindow welcome;
        welcome.show();
        take(welcome, folder, u"welcome"_s + word);
    }
    return 0;
}
