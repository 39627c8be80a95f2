// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "canonicalpath.h"
#include "careerfiles.h"
#include "careermaker.h"
#include "careerrecovery.h"
#include "highlighting.h"
#include "look.h"
#include "mainwindow.h"
#include "openingnote.h"
#include "saveplace.h"
#include "settings.h"
#include "sonnetdictionaries.h"
#include "spelling.h"
#include "traydesk.h"
#include "userprompt.h"
#include "welcomewindow.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QThreadPool>

#include <future>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Application::Application(const Clock &clock, Settings &settings, UserPrompt &prompt, const QString &dataFolder,
                         const std::function<bool()> &hasTray, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_dataFolder(dataFolder)
    , m_highlighting(std::make_unique<Highlighting>())
    , m_spelling(std::make_unique<Spelling>(settings, std::make_unique<SonnetDictionaries>()))
    , m_maker(std::make_unique<CareerMaker>(environment()))
    , m_tray(std::make_unique<TrayDesk>(settings, hasTray ? hasTray : &QSystemTrayIcon::isSystemTrayAvailable))
    , m_openNewest(tr("Open the newest saved state"))
{
    // What has no title of its own, as a question, has this one; its name is in the others already.
    QGuiApplication::setApplicationDisplayName(u"Headway"_s);
    connect(&m_openNewest, &QAction::triggered, this, &Application::recover, Qt::QueuedConnection);
    connect(m_maker.get(), &CareerMaker::made, this, [this](const QString &file, const Recovery &recovery) {
        m_note.reset();
        m_recovered.insert(canonicalPath(file), recovery);
        open(file);
    });
    connect(m_maker.get(), &CareerMaker::failed, this, [this](const Error &error) {
        m_note.reset();
        tell(error);
    });
}

Application::~Application() = default;

CareerEnvironment Application::environment() const
{
    return {.clock = &m_clock, .dataFolder = m_dataFolder, .opensReadOnly = true};
}

QWidget *Application::shownWindow() const
{
    if (m_welcome && m_welcome->isVisible())
        return m_welcome.get();
    return m_window ? &m_window->window() : nullptr;
}

bool Application::start(const QString &file, CareerClaim::Summons summons)
{
    m_wanted = summons;
    QThreadPool::globalInstance()->start(&Look::readFonts);
    const QString wanted = file.isEmpty() ? m_settings.lastCareer() : QFileInfo(file).absoluteFilePath();
    if (wanted.isEmpty() || (file.isEmpty() && !QFileInfo::exists(wanted))) {
        welcome();
        return true;
    }
    return open(wanted);
}

/** False where another Headway has the career open already; it shows its window then, and this one stays as it is. */
bool Application::open(const QString &file)
{
    const QString wanted = canonicalPath(file);
    if (m_claimed && m_claimed->file() == wanted)
        return true; // The note says so.
    if (m_claimed || isRetiring(wanted)) {
        m_next = wanted;
        return true;
    }
    if (m_claim && m_claim->file() == wanted) {
        summon(wanted);
        return true;
    }
    // The file is read while it is claimed, and nothing is locked or written before that.
    std::promise<bool> isClaimed;
    CareerEnvironment reading = environment();
    reading.awaitTurn = [turn = isClaimed.get_future().share()] { return turn.get(); };
    Career::Opening opening = Career::beginOpening(wanted, reading);
    auto claim = CareerClaim::take(wanted, m_wanted);
    isClaimed.set_value(bool(claim));
    if (!claim)
        return false;
    enter(std::move(claim), std::move(opening));
    note(tr("Opening %1…").arg(QFileInfo(wanted).fileName()));
    return true;
}

/** The career that is shown stays as it is until the other is open. */
void Application::enter(std::unique_ptr<CareerClaim> claim, Career::Opening opening)
{
    connect(claim.get(), &CareerClaim::raiseRequested, this, [this, file = claim->file()] { summon(file); });
    connect(claim.get(), &CareerClaim::captureRequested, this,
            [this, file = claim->file()] { summon(file, CareerClaim::Summons::Capture); });
    connect(claim.get(), &CareerClaim::linesOffered, this, [this, file = claim->file()] {
        if (m_window && m_window->file() == file)
            m_window->takeLines();
    });
    m_claimed = std::move(claim);
    m_opening = std::move(opening);
    // Queued: what fails at once would be settled, and its future gone, while that is still being asked.
    m_opening.opened.then(this, [this](const Result<void> &opened) {
        QMetaObject::invokeMethod(this, [this, opened] { settleOpening(opened); }, Qt::QueuedConnection);
    });
}

void Application::settleOpening(const Result<void> &opened)
{
    m_note.reset();
    if (!opened) {
        const QString file = m_claimed->file();
        dropOpening();
        tellUnopened(opened.error(), file);
        openNext();
        return;
    }
    if (!m_window) {
        replaceWindow();
        return;
    }
    m_window->leave([this](bool may) {
        if (may) {
            replaceWindow();
            return;
        }
        dropOpening();
        m_next.clear(); // Who stays here wants no other either.
    });
}

void Application::dropOpening()
{
    m_opening = {};
    m_claimed.reset();
}

/** What was wanted while another was being opened or closed. */
void Application::openNext()
{
    if (!m_next.isEmpty() && !m_claimed && !isRetiring(m_next))
        open(std::exchange(m_next, {}));
}

void Application::replaceWindow()
{
    if (m_window)
        retireWindow();
    m_claim = std::move(m_claimed);
    m_window = makeWindow(std::exchange(m_opening, {}).career);
    m_settings.setLastCareer(m_window->file());
    m_settings.noteOpened(m_window->file());
    if (std::exchange(m_wanted, CareerClaim::Summons::Window) == CareerClaim::Summons::Capture)
        m_window->capture();
    else
        m_window->show();
    m_welcome.reset();
    m_window->tellRecovered(m_recovered.take(m_window->file()));
    openNext();
}

std::unique_ptr<CareerWindow> Application::makeWindow(std::unique_ptr<Career> career)
{
    auto window = std::make_unique<CareerWindow>(
        std::move(career), CareerWindow::Surroundings{m_clock, m_settings, m_prompt, *m_highlighting, *m_spelling});
    connect(window.get(), &CareerWindow::newCareerRequested, this, [this] { welcome(); }, Qt::QueuedConnection);
    connect(window.get(), &CareerWindow::openRequested, this, &Application::chooseAndOpen, Qt::QueuedConnection);
    connect(window.get(), &CareerWindow::careerChosen, this, &Application::open, Qt::QueuedConnection);
    connect(window.get(), &CareerWindow::closed, this, [this, window = window.get()] {
        if (m_window.get() == window) // Else another has taken its place already.
            retireWindow();
    });
    connect(
        window.get(), &CareerWindow::retired, this, [this, window = window.get()] { forgetRetired(window); },
        Qt::QueuedConnection);
    m_tray->serve(*window);
    return window;
}

/** The window is gone at once; its career follows when its file is written. */
void Application::retireWindow()
{
    m_retired.push_back({std::move(m_claim), std::move(m_window)});
    m_retired.back().window->retire();
    m_tray->rest();
}

void Application::forgetRetired(const CareerWindow *window)
{
    std::erase_if(m_retired, [window](const RetiredCareer &retired) { return retired.window.get() == window; });
    openNext();
    finishIfDone();
}

bool Application::isRetiring(const QString &file) const
{
    return std::ranges::any_of(m_retired,
                               [&file](const RetiredCareer &retired) { return retired.claim->file() == file; });
}

void Application::finishIfDone()
{
    const bool isShown = m_window || (m_welcome && m_welcome->isVisible());
    if (!isShown && !m_claimed && !m_maker->isBusy() && m_retired.empty())
        Q_EMIT finished();
}

void Application::welcome(const QString &sentence, QAction *wayOut)
{
    m_wanted = CareerClaim::Summons::Window;
    if (!m_welcome) {
        m_welcome = std::make_unique<WelcomeWindow>();
        connect(m_welcome.get(), &WelcomeWindow::sampleRequested, this, &Application::openSample, Qt::QueuedConnection);
        connect(m_welcome.get(), &WelcomeWindow::newCareerRequested, this, &Application::beginNew,
                Qt::QueuedConnection);
        connect(m_welcome.get(), &WelcomeWindow::openRequested, this, &Application::chooseAndOpen,
                Qt::QueuedConnection);
        connect(m_welcome.get(), &WelcomeWindow::closed, this, &Application::finishIfDone, Qt::QueuedConnection);
    }
    m_welcome->show();
    m_welcome->raise();
    if (!sentence.isEmpty())
        m_welcome->tell(sentence, wayOut);
}

/** Where the user is looking. */
void Application::tell(const Error &error, QAction *wayOut)
{
    const bool isWelcoming = m_welcome && m_welcome->isVisible();
    if (m_window && !isWelcoming)
        m_window->tell(error, wayOut ? QList{wayOut} : QList<QAction *>());
    else
        welcome(error.sentence, wayOut);
}

void Application::tellUnopened(const Error &error, const QString &file)
{
    const bool canRecover = isRecoverable(error, file, environment());
    m_recoverable = canRecover ? file : QString();
    tell(error, canRecover ? &m_openNewest : nullptr);
}

/** The file is written anew beside what is kept of the damaged one, and then opened as always. */
void Application::recover()
{
    if (m_maker->isBusy() || m_recoverable.isEmpty())
        return;
    note(tr("Opening the newest saved state of %1…").arg(QFileInfo(m_recoverable).fileName()));
    m_maker->recover(m_recoverable);
}

void Application::note(const QString &sentence)
{
    m_note = std::make_unique<OpeningNote>(sentence, shownWindow());
}

void Application::openSample()
{
    if (m_maker->isBusy()) // The note says with what; that is opened when it is done.
        return;
    const QString file = m_dataFolder + u"/sample/anna.headway"_s;
    if (QFileInfo::exists(file)) {
        open(file);
        return;
    }
    note(tr("Making the sample career…"));
    m_maker->makeSample(file);
}

void Application::beginNew(const Profile &owner)
{
    if (m_claimed) {
        m_welcome->tell(tr("%1 is being opened just now, one after the other. Begin your own career when that is done.")
                            .arg(QFileInfo(m_claimed->file()).fileName()));
        return;
    }
    const QString file = SavePlace(m_prompt, m_welcome.get(), CareerFiles::ending())
                             .ask(tr("Where shall your career file be kept?"),
                                  CareerFiles::suggested(documentsFolder(), owner.name), CareerFiles::filter());
    if (file.isEmpty())
        return;
    auto claim = CareerClaim::take(file);
    if (!claim) {
        m_welcome->tell(tr("%1 is a career that is open already, and it stays as it is. Choose another name for yours.")
                            .arg(QFileInfo(file).fileName()));
        return;
    }
    note(tr("Making %1…").arg(QFileInfo(file).fileName()));
    enter(std::move(claim), Career::beginCreating(file, owner, environment()));
}

/** Where the other careers probably are. */
QString Application::usualFolder() const
{
    return m_window ? QFileInfo(m_window->file()).absolutePath() : documentsFolder();
}

void Application::chooseAndOpen()
{
    const QString file = m_prompt.fileToOpen(shownWindow(), tr("Open a career"), usualFolder(), CareerFiles::filter());
    if (!file.isEmpty())
        open(file);
}

/** A career that is being closed comes back when that is done. */
void Application::summon(const QString &file, CareerClaim::Summons wanted)
{
    const bool isForLine = wanted == CareerClaim::Summons::Capture;
    if (m_window && m_window->file() == file) {
        isForLine ? m_window->capture() : m_window->raise();
    } else if (isRetiring(file)) {
        m_next = file;
        m_wanted = wanted;
    } else if (!isForLine) {
        m_wanted = wanted; // Of the one that is being opened.
    }
}

} // namespace Headway
