// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerwindow.h"

#include "askspage.h"
#include "canonicalpath.h"
#include "capturebar.h"
#include "captureentry.h"
#include "careerfiles.h"
#include "clock.h"
#include "freename.h"
#include "goalspage.h"
#include "helpdesk.h"
#include "highlighting.h"
#include "importdialog.h"
#include "journalactions.h"
#include "journalpage.h"
#include "mainwindow.h"
#include "markdowneditor.h"
#include "peoplepage.h"
#include "reportspage.h"
#include "settings.h"
#include "trashdialog.h"
#include "userprompt.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** The state and saving that every record page has, as the shell wants them. */
template<typename Page>
void addUsual(ShellPage &description, Page *&page)
{
    description.editActions = [&page] { return page->editActions(); };
    description.flush = [&page] { page->flush(); };
    description.saveState = [&page] { return page->saveState(); };
    description.restoreState = [&page](const QByteArray &state) { page->restoreState(state); };
}

} // namespace

CareerWindow::CareerWindow(std::unique_ptr<Career> career, const Surroundings &surroundings)
    : m_with(surroundings)
    , m_career(std::move(career))
    , m_names(*m_career)
    , m_pending(*m_career)
    , m_journalEdits(m_pending, m_with.clock)
    , m_recordEdits(m_pending, m_with.clock)
    , m_recogniser(QLocale())
    , m_window(std::make_unique<MainWindow>(*m_career, m_with.clock, m_with.settings, m_actions, pages()))
    , m_messages(*m_career, m_pending, m_window->messages())
    , m_undoSteps(*m_career, m_window->text(), m_actions, [this] { m_window->flush(); })
{
    m_window->installEventFilter(this);
    new HelpDesk(*m_career, m_with.settings, m_with.prompt, m_actions, m_window.get());
    connectActions();
    connectMessages();
    m_messages.tellOpening();
    tellClosingProblem();
}

CareerWindow::~CareerWindow()
{
    m_window->flush();
    m_window.reset(); // With its workers, which read the career.
    // Nobody is there to be told; the next start tells.
    if (const Result<void> closed = m_career->close(); !closed)
        m_with.settings.setClosingProblem({m_career->file(), closed.error().sentence});
}

void CareerWindow::show()
{
    m_window->restore(u"journal"_s);
    m_window->show();
}

void CareerWindow::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

QList<ShellPage> CareerWindow::pages()
{
    return {goalsPage(), peoplePage(), journalPage(), asksPage(), reportsPage()};
}

ShellPage CareerWindow::journalPage()
{
    ShellPage page{u"journal"_s, tr("Journal"), u"view-calendar-journal-symbolic"_s};
    page.make = [this] {
        m_journal =
            new JournalPage(*m_career, m_names, m_journalEdits, m_with.clock, new MarkdownEditor(m_with.highlighting));
        return m_journal;
    };
    page.editActions = [this] { return m_journal->actions().all(); };
    page.flush = [this] { m_journal->flush(); };
    page.saveState = [this] { return m_journal->saveState(); };
    page.restoreState = [this](const QByteArray &state) { m_journal->restoreState(state); };
    return page;
}

ShellPage CareerWindow::peoplePage()
{
    ShellPage page{u"people"_s, tr("People"), u"group-symbolic"_s};
    page.make = [this] {
        m_people = new PeoplePage(m_names, m_recordEdits);
        return m_people;
    };
    addUsual(page, m_people);
    return page;
}

ShellPage CareerWindow::goalsPage()
{
    ShellPage page{u"plan"_s, tr("Plan"), u"flag-symbolic"_s};
    page.make = [this] {
        m_goals = new GoalsPage(m_names, m_recordEdits);
        return m_goals;
    };
    addUsual(page, m_goals);
    return page;
}

ShellPage CareerWindow::asksPage()
{
    ShellPage page{u"asks"_s, tr("Asks"), u"bookmarks-symbolic"_s};
    page.make = [this] {
        m_asks = new AsksPage(*m_career, m_recordEdits, m_with.clock);
        return m_asks;
    };
    addUsual(page, m_asks);
    return page;
}

ShellPage CareerWindow::reportsPage()
{
    ShellPage page{u"reports"_s, tr("Reports"), u"document-print-symbolic"_s};
    page.make = [this] {
        m_reports = new ReportsPage(*m_career, m_pending, m_names, m_with.clock, m_with.prompt);
        connect(m_reports, &ReportsPage::entryRequested, this, &CareerWindow::showEntry);
        connect(m_reports, &ReportsPage::journalRequested, this, [this] { m_window->goTo(u"journal"_s); });
        return m_reports;
    };
    page.fileActions = [this] { return m_reports->fileActions(); };
    page.viewActions = [this] { return m_reports->viewActions(); };
    page.saveState = [this] { return m_reports->saveState(); };
    page.restoreState = [this](const QByteArray &state) { m_reports->restoreState(state); };
    return page;
}

void CareerWindow::connectActions()
{
    connect(m_actions.newCareer, &QAction::triggered, this, &CareerWindow::newCareerRequested);
    connect(m_actions.openCareer, &QAction::triggered, this, &CareerWindow::openRequested);
    connect(m_actions.publish, &QAction::triggered, this, [this] { m_window->flush(), m_messages.publish(); });
    connect(m_actions.saveCopy, &QAction::triggered, this, &CareerWindow::saveCopy);
    connect(m_actions.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_actions.capture, &QAction::triggered, this, &CareerWindow::openCapture);
    connect(m_actions.showTrash, &QAction::triggered, this, &CareerWindow::showTrash);
    connect(m_actions.importJournal, &QAction::triggered, this, &CareerWindow::importJournal);
}

void CareerWindow::connectMessages()
{
    connect(&m_messages, &CareerMessages::saveCopyRequested, this, &CareerWindow::saveCopy);
    connect(&m_messages, &CareerMessages::published, this,
            [this] { m_window->say(tr("%1 holds everything").arg(QFileInfo(m_career->file()).fileName())); });
    connect(&m_undoSteps, &UndoSteps::undone, &m_messages, &CareerMessages::forgetNotice);
    connect(&m_undoSteps, &UndoSteps::failed, &m_messages, &CareerMessages::tell);
}

void CareerWindow::tellClosingProblem()
{
    const Settings::ClosingProblem problem = m_with.settings.closingProblem();
    if (problem.file != m_career->file())
        return;
    m_with.settings.setClosingProblem({});
    m_messages.tellClosingProblem(problem.sentence);
}

void CareerWindow::tell(const Error &error)
{
    m_messages.tell(error);
}

void CareerWindow::openCapture()
{
    if (!m_capture) {
        m_capture = new CaptureBar(m_recogniser, m_with.clock, captureService(), m_window->pageArea());
        // Elsewhere the page stays as it is: whoever captures in between goes on with what they were doing.
        connect(m_capture, &CaptureBar::captured, this, [this](const EntryId &id) {
            if (m_journal && m_journal->isVisible())
                m_journal->showEntry(id);
        });
        connect(&m_names, &CareerNames::changed, m_capture, &CaptureBar::refreshNames);
    }
    m_capture->open();
}

CaptureService CareerWindow::captureService()
{
    const auto save = [this](const CaptureLine &line) {
        const CapturedRecords records = recordsOf(line);
        const auto write = [records, now = m_with.clock.now()](Session &session) {
            return insertCaptured(session, records, now);
        };
        return m_pending.perform(captureAction(line), RecordField{records.entry.id.uuid(), Field::capture}, write)
            .then([id = records.entry.id](const Result<void> &saved) -> Result<EntryId> {
                return saved.transform([id] { return id; });
            });
    };
    const auto known = [this] { return readKnownNames(m_career->reader()).value_or(KnownNames{}); };
    return {known, save, &PendingEdits::keeps};
}

void CareerWindow::showEntry(const EntryId &id)
{
    m_window->goTo(u"journal"_s);
    m_journal->showEntry(id);
}

void CareerWindow::importJournal()
{
    const QString file = m_with.prompt.fileToOpen(m_window.get(), tr("Import from jrnl"), QDir::homePath(),
                                                  tr("jrnl exports (*.json *.txt);;All files (*)"));
    if (file.isEmpty())
        return;
    auto *dialog = new ImportDialog(*m_career, m_with.clock, file, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CareerWindow::showTrash()
{
    m_window->flush();
    auto *dialog = new TrashDialog(*m_career, m_with.clock, m_with.prompt, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CareerWindow::saveCopy()
{
    m_window->flush();
    const QFileInfo file(m_career->file());
    const QString chosen = m_with.prompt.fileToSave(
        m_window.get(), tr("Save a copy of your career"),
        freeName(file.absolutePath(), file.completeBaseName(), u".headway"_s), CareerFiles::filter());
    if (chosen.isEmpty())
        return;
    // The dialog asked about the name as it was typed: with its ending it may be that of another file.
    const QFileInfo named(chosen);
    const QString copy =
        named.suffix() == u"headway"_s ? chosen : freeName(named.absolutePath(), named.fileName(), u".headway"_s);
    if (canonicalPath(copy) == m_career->file())
        return m_messages.publish();
    m_career->saveCopy(copy).then(this, [this, copy](const Result<void> &saved) {
        if (saved)
            m_window->say(tr("Copy saved as %1").arg(QDir::toNativeSeparators(copy)));
        else
            tell(saved.error());
    });
}

bool CareerWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window.get() || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    // At once where nothing is on its way, so that who ends the session is not held up; else as soon as that is known.
    if (!m_mayLeave)
        leave([this](bool may) { closeWhere(may); });
    event->setAccepted(m_mayLeave);
    if (m_mayLeave && !std::exchange(m_toldClosed, true))
        QMetaObject::invokeMethod(this, &CareerWindow::closed, Qt::QueuedConnection);
    return !m_mayLeave;
}

/** Nothing happens where it is being closed just now. */
void CareerWindow::closeWhere(bool may)
{
    if (may)
        m_window->close();
}

/** Asked again while the answer is on its way, or after it: one question, and one answer for all. */
void CareerWindow::leave(const Decided &decided)
{
    if (m_mayLeave) {
        decided(true);
        return;
    }
    m_leaving.push_back(decided);
    if (m_leaving.size() == 1)
        decideToLeave();
}

void CareerWindow::decideToLeave()
{
    m_window->flush();
    if (m_pending.pending() > 0) {
        // Whether it can be saved is known in a moment.
        connect(&m_pending, &PendingEdits::settled, this, &CareerWindow::decideToLeave,
                Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
        return;
    }
    m_mayLeave = mayLeave();
    for (const Decided &decided : std::exchange(m_leaving, {}))
        decided(m_mayLeave);
}

/** What could not be saved is lost with the window; that must be somebody's decision. */
bool CareerWindow::mayLeave()
{
    const bool may = m_pending.unsaved() == 0 || mayLoseUnsaved();
    if (may)
        m_window->remember();
    return may;
}

void CareerWindow::retire()
{
    m_window->hide();
    m_career->publish().then(this, [this](const Result<void> &) { Q_EMIT retired(); });
}

bool CareerWindow::mayLoseUnsaved()
{
    return m_with.prompt.confirm(
        m_window.get(), tr("%n change(s) could not be saved. Close all the same?", nullptr, m_pending.unsaved()),
        tr("They are lost if the window is closed."), tr("Close and lose them"));
}

} // namespace Headway
