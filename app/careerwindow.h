// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capturerecogniser.h"
#include "career.h"
#include "careermessages.h"
#include "careernames.h"
#include "journaledits.h"
#include "pendingedits.h"
#include "recordedits.h"
#include "shellactions.h"
#include "shellpage.h"
#include "undosteps.h"

#include <functional>
#include <memory>
#include <vector>

namespace Headway {

class AsksPage;
class CaptureBar;
struct CaptureService;
class Clock;
class GoalsPage;
class Highlighting;
class JournalPage;
class MainWindow;
class PeoplePage;
class ReportsPage;
class Settings;
class UserPrompt;

/** An open career with its window: names the concrete pages once and ties them to the career. */
class CareerWindow final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        const Clock &clock;
        Settings &settings;
        UserPrompt &prompt;
        Highlighting &highlighting;
    };

    using Decided = std::function<void(bool)>;

    CareerWindow(std::unique_ptr<Career> career, const Surroundings &surroundings);
    ~CareerWindow() override;

    void show();
    void raise();
    void tell(const Error &error);
    /**
     * Saves what is typed, waits for what is on its way, and asks where something would be lost; then `decided` hears
     * whether the window may go.
     */
    void leave(const Decided &decided);
    /** Takes the window away and writes the career file for the last time; retired() follows. */
    void retire();
    QString file() const { return m_career->file(); }
    Career &career() const { return *m_career; }
    MainWindow &window() const { return *m_window; }
    const ShellActions &actions() const { return m_actions; }

Q_SIGNALS:
    void closed();
    void retired();
    void newCareerRequested();
    void openRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<ShellPage> pages();
    ShellPage journalPage();
    ShellPage peoplePage();
    ShellPage goalsPage();
    ShellPage asksPage();
    ShellPage reportsPage();
    void connectActions();
    void connectMessages();
    void tellClosingProblem();
    void openCapture();
    CaptureService captureService();
    void showEntry(const EntryId &id);
    void saveCopy();
    void importJournal();
    void showTrash();
    void closeWhere(bool may);
    void decideToLeave();
    bool mayLeave();
    bool mayLoseUnsaved();

    Surroundings m_with;
    std::unique_ptr<Career> m_career;
    CareerNames m_names;
    PendingEdits m_pending;
    JournalEdits m_journalEdits;
    RecordEdits m_recordEdits;
    CaptureRecogniser m_recogniser;
    ShellActions m_actions;
    GoalsPage *m_goals = nullptr;
    PeoplePage *m_people = nullptr;
    JournalPage *m_journal = nullptr;
    AsksPage *m_asks = nullptr;
    ReportsPage *m_reports = nullptr;
    CaptureBar *m_capture = nullptr;
    std::unique_ptr<MainWindow> m_window;
    CareerMessages m_messages;
    UndoSteps m_undoSteps;
    std::vector<Decided> m_leaving; ///< Who waits to hear whether the window may go.
    bool m_mayLeave = false;        ///< Decided once, and for good.
    bool m_toldClosed = false;
};

} // namespace Headway
