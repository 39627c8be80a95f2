// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// screens FOLDER [rtl]: pictures of every screen on the sample career, light and dark, at three sizes, to be looked at,
// with what is seldom seen: a question before much is released, and what a page says where it could not be read; with
// rtl as in Hebrew or Arabic.

#include "careerwindow.h"
#include "clock.h"
#include "confirmlistdialog.h"
#include "entrylistview.h"
#include "findfield.h"
#include "highlighting.h"
#include "journalactions.h"
#include "leftoutpane.h"
#include "look.h"
#include "losttable.h"
#include "mainwindow.h"
#include "reportsettingspanel.h"
#include "samplecareer.h"
#include "searchbar.h"
#include "settings.h"
#include "sonnetdictionaries.h"
#include "spelling.h"
#include "userprompt.h"
#include "welcomewindow.h"
#include "windowsurroundings.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QListView>
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

/** Takes a picture of what it is asked, and does nothing. */
class PicturedPrompt final : public UserPrompt
{
public:
    bool confirmList(QWidget *parent, const QString &question, const QString &detail, const QString &list,
                     const QString &verb) override
    {
        ConfirmListDialog dialog(question, detail, list, verb, parent);
        dialog.show();
        take(dialog, folder, name);
        return false;
    }

    void tell(QWidget *, const QString &, const QString &) override {}
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString fileToOpen(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QStringList filesToOpen(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString folderToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    void showFolder(const QString &) override {}
    bool openFile(const QString &) override { return true; }
    void openLink(const QUrl &) override {}

    QString folder;
    QString name;
};

const QStringList pages{u"journal"_s,  u"feedback"_s, u"people"_s, u"plan"_s,
                        u"criteria"_s, u"value"_s,    u"asks"_s,   u"reports"_s};

/** Until a whole report is there: a worker lays it out. */
void awaitReport(const MainWindow &window)
{
    const auto *save = window.findChild<QAction *>(u"report-save-pdf"_s);
    if (!QTest::qWaitFor([save] { return save && save->isEnabled(); }, 20'000))
        qWarning("There is no report.");
}

/** The settings where they have to be asked for, what is left out, and the question before it is released. */
void takeReports(MainWindow &window, PicturedPrompt &prompt, const QString &folder, const QString &suffix)
{
    window.goTo(u"reports"_s);
    awaitReport(window);
    auto *toggle = window.findChild<QAction *>(u"report-settings"_s);
    const bool isNarrow = !toggle->isChecked();
    if (isNarrow)
        toggle->trigger();
    take(window, folder, u"report-settings"_s + suffix);
    Q_EMIT window.findChild<ReportSettingsPanel *>()->leftOutRequested();
    take(window, folder, u"report-leftout"_s + suffix);
    auto *leftOut = window.findChild<LeftOutPane *>();
    leftOut->findChild<QListView *>()->selectAll();
    prompt.folder = folder;
    prompt.name = u"release"_s + suffix;
    leftOut->findChild<QAction *>()->trigger();
    Q_EMIT leftOut->closed();
    if (isNarrow)
        toggle->trigger();
}

void takeCareer(CareerWindow &career, const QString &folder, const QString &suffix)
{
    MainWindow &window = career.window();
    for (const QString &page : pages) {
        window.goTo(page);
        if (page == u"reports" && !suffix.endsWith(u"empty"))
            awaitReport(window);
        take(window, folder, page + suffix);
    }
    window.goTo(u"journal"_s);
    if (auto *list = window.findChild<EntryListView *>(); window.width() < 800 && list) {
        QTest::keyClick(list, Qt::Key_Return); // There the list or the entry is to be seen, not both.
        take(window, folder, u"entry"_s + suffix);
    }
    if (auto *journal = window.findChild<JournalActions *>()) {
        journal->overview->trigger();
        take(window, folder, u"overview"_s + suffix);
        journal->overview->trigger();
    }
    if (auto *search = window.findChild<SearchBar *>()) {
        search->setText(u"falls -agency from:2025 has:metric"_s);
        take(window, folder, u"search"_s + suffix);
        search->setText(u"falls kind:reflection is:starred from:somewhen"_s);
        take(window, folder, u"search-nothing"_s + suffix);
        search->clear();
    }
    window.findField()->setFocus();
    QTest::keyClicks(window.findField(), u"fal"_s);
    take(window, folder, u"find"_s + suffix);
    QTest::keyClick(window.findField(), Qt::Key_Escape);
    career.actions().capture->trigger();
    QTest::qWait(300);
    if (QWidget *field = QApplication::focusWidget())
        QTest::keyClicks(field, u"Cut onboarding from 10 to 6 days @Dana #process >Fewer falls yesterday"_s);
    take(window, folder, u"capture"_s + suffix);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Escape);
}

/** What every window is made with. */
struct Studio
{
    CareerEnvironment environment;
    WindowSurroundings surroundings;
    PicturedPrompt &prompt;
    QString folder;

    /** Opens a window on a career, and has `pictures` taken of it. */
    template<typename Pictures>
    bool onCareer(Result<std::unique_ptr<Career>> career, Pictures pictures) const
    {
        if (!career)
            return false;
        CareerWindow window(std::move(*career), surroundings);
        window.show();
        pictures(window);
        window.window().close();
        return true;
    }
};

/** What a page says where its records cannot be read; of a career that is made for it, as it is damaged by that. */
bool takeFailure(const Studio &studio, const QString &sample, const QByteArray &table, const QString &page,
                 const QString &scheme)
{
    if (!makeSampleCareer(sample, studio.environment))
        return false;
    auto career = Career::open(sample, studio.environment);
    if (!career)
        return false;
    const QString database = (*career)->reader().path();
    const LostTable lost(database, table);
    return studio.onCareer(std::move(career), [&](CareerWindow &window) {
        const bool isMoved = page == u"reports" && QFile::rename(database, database + u".away"_s);
        window.window().goTo(page);
        for (const QSize &size : {QSize(720, 480), QSize(1280, 800)}) {
            window.window().resize(size);
            take(window.window(), studio.folder, page + u"-failed"_s + scheme + u'-' + QString::number(size.width()));
        }
        if (isMoved)
            QFile::rename(database + u".away"_s, database);
    });
}

bool takeFailures(const Studio &studio, const QString &scratch, const QString &scheme)
{
    const std::pair<const char *, QString> losses[] = {{"entry", u"journal"_s},
                                                       {"person", u"people"_s},
                                                       {"goal", u"plan"_s},
                                                       {"ask", u"asks"_s},
                                                       {"entry", u"reports"_s}};
    return std::ranges::all_of(losses, [&](const auto &loss) {
        const QString sample = scratch + u'/' + loss.second + scheme + u".headway"_s;
        return takeFailure(studio, sample, loss.first, loss.second, scheme);
    });
}

bool takeAll(const Studio &studio, const QString &sample, const QString &empty, const QString &scheme)
{
    const QSize sizes[] = {QSize(720, 480), QSize(1280, 800), QSize(1920, 1080)};
    const auto suffix = [&scheme](const QSize &size) { return QString(scheme + u'-' + QString::number(size.width())); };
    const auto whole = [&](CareerWindow &career) {
        for (const QSize &size : sizes) {
            career.window().resize(size);
            takeCareer(career, studio.folder, suffix(size));
            takeReports(career.window(), studio.prompt, studio.folder, suffix(size));
        }
    };
    const auto beginning = [&](CareerWindow &career) {
        career.window().resize(sizes[1]);
        takeCareer(career, studio.folder, scheme + u"-empty"_s);
    };
    auto fresh = QFile::exists(empty) ? Career::open(empty, studio.environment)
                                      : Career::create(empty, {.name = u"Ben"_s}, studio.environment);
    return studio.onCareer(Career::open(sample, studio.environment), whole) &&
           studio.onCareer(std::move(fresh), beginning);
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
    if (!makeSampleCareer(sample, environment))
        return 1;
    Settings settings(scratch.filePath(u"settings.ini"_s));
    PicturedPrompt prompt;
    Highlighting highlighting;
    Spelling spelling(settings, std::make_unique<SonnetDictionaries>());
    const Studio studio{environment, {clock, settings, prompt, highlighting, spelling}, prompt, folder};
    for (const auto &[scheme, word] :
         {std::pair(Qt::ColorScheme::Light, u"-light"_s), std::pair(Qt::ColorScheme::Dark, u"-dark"_s)}) {
        Look::show(scheme);
        if (!takeAll(studio, sample, scratch.filePath(u"new.headway"_s), word) ||
            !takeFailures(studio, scratch.path(), word))
            return 1;
        WelcomeWindow welcome;
        welcome.show();
        take(welcome, folder, u"welcome"_s + word);
    }
    return 0;
}
