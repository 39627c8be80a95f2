// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerwindow.h"

#include "capturedesk.h"
#include "copydesk.h"
#include "exportdesk.h"
#include "finddesk.h"
#include "helpdesk.h"
#include "importdesk.h"
#include "inboxdesk.h"
#include "mainwindow.h"
#include "profiledialog.h"
#include "settings.h"
#include "trashdialog.h"
#include "userprompt.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>

namespace Headway {

CareerWindow::CareerWindow(std::unique_ptr<Career> career, const Surroundings &surroundings)
    : m_with(surroundings)
    , m_career(std::move(career))
    , m_names(*m_career)
    , m_pending(*m_career)
    , m_pages(*m_career, m_names, m_pending, surroundings, [this](const QString &page) { m_window->goTo(page); })
    , m_window(
          std::make_unique<MainWindow>(*m_career, m_pending, m_with.clock, m_with.settings, m_actions, m_pages.all()))
    , m_messages(*m_career, m_pending, m_window->messages())
    , m_undoSteps(*m_career, m_window->text(), m_actions, [this] { m_window->flush(); })
    , m_capture(new CaptureDesk(*m_career, m_names, m_pending, m_with.clock, m_window->pageArea()))
    , m_inbox(new InboxDesk(*m_career, m_pending, m_window.get()))
    , m_copies(new CopyDesk(*m_career, m_with.prompt, m_window.get()))
    , m_imports(new ImportDesk(*m_career, m_pending, m_with, m_actions, m_window.get()))
    , m_exports(new ExportDesk(*m_career, m_pending, m_with, m_actions, m_window.get()))
    , m_departure(*m_window, m_pending, m_with.prompt, QList{m_imports->work(), m_exports->work()} + m_pages.work())
{
    m_window->installEventFilter(this);
    new FindDesk(*m_career, m_names, m_pages, m_with.clock, m_actions, *m_window);
    new HelpDesk(*m_career, m_with.settings, m_with.prompt, m_actions, m_window.get());
    connectActions();
    connectPages();
    connectCopies();
    connectMessages();
    connectUndo();
    m_messages.tellOpening();
    tellClosingProblem();
}

CareerWindow::~CareerWindow()
{
    m_window->flush();
    m_capture->keepLine();
    m_window.reset(); // With its workers, which read the career.
    // Nobody is there to be told; the next start tells. A career that was retired has its answer already.
    if (const Result<void> closed = m_career->close(); !closed)
        m_with.settings.setClosingProblem({m_career->file(), closed.error().sentence});
}

void CareerWindow::show()
{
    m_window->restore(CareerPages::first());
    m_window->show();
}

void CareerWindow::raise()
{
    if (!m_window->isVisible())
        show();
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void CareerWindow::capture()
{
    m_capture->openWindow();
}

void CareerWindow::takeLines()
{
    m_inbox->takeLines();
}

void CareerWindow::connectActions()
{
    connect(m_actions.newCareer, &QAction::triggered, this, &CareerWindow::newCareerRequested);
    connect(m_actions.openCareer, &QAction::triggered, this, &CareerWindow::openRequested);
    connect(m_actions.publish, &QAction::triggered, this, [this] { m_window->flush(), m_messages.publish(); });
    connect(m_actions.saveCopy, &QAction::triggered, this, &CareerWindow::saveCopy);
    connect(m_actions.quit, &QAction::triggered, this, &CareerWindow::quit);
    connect(m_actions.capture, &QAction::triggered, m_capture, &CaptureDesk::open);
    connect(m_actions.showTrash, &QAction::triggered, this, &CareerWindow::showTrash);
    connect(m_actions.editProfile, &QAction::triggered, this, &CareerWindow::editProfile);
    connect(m_window.get(), &MainWindow::careerChosen, this, &CareerWindow::careerChosen);
}

void CareerWindow::connectPages()
{
    const auto reveal = [this](const EntryId &id) { m_pages.reveal({.entries = {id}}); };
    connect(m_capture, &CaptureDesk::captured, &m_pages, reveal);
    connect(&m_pages, &CareerPages::failed, this, [this](const Error &error) { tell(error); });
    connect(&m_pages, &CareerPages::importRequested, m_actions.importJournal, &QAction::trigger);
    connect(m_capture, &CaptureDesk::windowClosed, this, &CareerWindow::endUnseen);
}

void CareerWindow::connectCopies()
{
    connect(m_copies, &CopyDesk::saved, &m_messages, &CareerMessages::tellCopied);
    connect(&m_messages, &CareerMessages::folderRequested, this,
            [this](const QString &folder) { m_with.prompt.showFolder(folder); });
    connect(m_copies, &CopyDesk::publishRequested, &m_messages, &CareerMessages::publish);
    connect(m_copies, &CopyDesk::failed, this, [this](const Error &error) { tell(error); });
}

void CareerWindow::connectMessages()
{
    connect(&m_messages, &CareerMessages::saveCopyRequested, this, &CareerWindow::saveCopy);
    connect(&m_messages, &CareerMessages::published, this,
            [this] { m_window->say(tr("%1 holds everything").arg(QFileInfo(m_career->file()).fileName())); });
}

/** What is taken back may lie on another page: it is always told, and shown where it is in sight. */
void CareerWindow::connectUndo()
{
    connect(&m_messages, &CareerMessages::undoRequested, &m_undoSteps, &UndoSteps::undoCareer);
    connect(&m_messages, &CareerMessages::redoRequested, &m_undoSteps, &UndoSteps::redoCareer);
    connect(&m_undoSteps, &UndoSteps::undone, &m_messages, &CareerMessages::tellUndone);
    connect(&m_undoSteps, &UndoSteps::redone, &m_messages, &CareerMessages::tellRedone);
    connect(&m_undoSteps, &UndoSteps::failed, this, [this](const Error &error) { tell(error); });
    const auto reveal = [this](const QString &, const ChangeSet &changes) { m_pages.reveal(changes); };
    connect(&m_undoSteps, &UndoSteps::undone, &m_pages, reveal);
    connect(&m_undoSteps, &UndoSteps::redone, &m_pages, reveal);
}

void CareerWindow::tellClosingProblem()
{
    const Settings::ClosingProblem problem = m_with.settings.closingProblem();
    if (problem.file != m_career->file())
        return;
    m_with.settings.setClosingProblem({});
    const OpeningReport &report = m_career->openingReport();
    if (!report.isReadOnly && report.setAsideAs.isEmpty()) // What these mean is told already.
        m_messages.tellClosingProblem(problem.sentence);
}

void CareerWindow::tell(const Error &error, const QList<QAction *> &waysOut)
{
    m_messages.tell(error, waysOut);
}

void CareerWindow::tellRecovered(const Recovery &recovery)
{
    if (!recovery.keptAside.isEmpty() || recovery.backup.isValid())
        m_messages.tellRecovered(recovery);
}

void CareerWindow::saveCopy()
{
    m_window->flush();
    m_copies->saveCopy();
}

void CareerWindow::showTrash()
{
    m_window->flush();
    auto *dialog = new TrashDialog(*m_career, m_pending, m_with.clock, m_with.prompt, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CareerWindow::editProfile()
{
    auto *dialog = new ProfileDialog(*m_career, m_pending, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool CareerWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window.get() || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (staysBehind()) {
        stay();
        return false;
    }
    // At once where nothing is on its way, so that who ends the session is not held up; else as soon as that is known.
    if (!m_departure.isGranted())
        leave([this](bool may) { closeWhere(may); });
    const bool may = m_departure.isGranted();
    event->setAccepted(may);
    endWhere(may);
    return !may;
}

void CareerWindow::endWhere(bool may)
{
    m_isQuitting = may;
    if (may && !std::exchange(m_toldClosed, true))
        QMetaObject::invokeMethod(this, &CareerWindow::closed, Qt::QueuedConnection);
}

bool CareerWindow::staysBehind() const
{
    return !m_isQuitting && !m_departure.isGranted() && m_stays();
}

/** As if it were closed: all that is typed is saved, and how it was left is remembered. */
void CareerWindow::stay()
{
    m_window->flush();
    m_window->remember();
    QMetaObject::invokeMethod(this, &CareerWindow::stayed, Qt::QueuedConnection);
}

/** There was only the small window; nobody would find the program again without it. */
void CareerWindow::endUnseen()
{
    if (!m_window->isVisible() && !staysBehind())
        leave([this](bool may) { endWhere(may); });
}

void CareerWindow::quit()
{
    m_isQuitting = true;
    m_capture->closeWindow();
    if (m_window->isVisible())
        QApplication::closeAllWindows();
    else
        leave([this](bool may) { endWhere(may); });
}

/** Nothing happens where it is being closed just now. */
void CareerWindow::closeWhere(bool may)
{
    if (may)
        m_window->close();
}

void CareerWindow::leave(const Departure::Decided &decided)
{
    m_departure.ask(decided);
}

void CareerWindow::retire()
{
    m_window->hide();
    m_capture->closeWindow();
    m_inbox->close();
    m_career->beginClosing().then(this, [this](const Result<void> &) { Q_EMIT retired(); });
}

} // namespace Headway
