// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "changeset.h"
#include "feedbackedits.h"
#include "journaledits.h"
#include "recordedits.h"
#include "shellpage.h"
#include "unfinishedwork.h"
#include "windowsurroundings.h"

#include <QAction>
#include <QObject>

#include <functional>
#include <memory>

namespace Headway {

class CareerFeedback;
class CareerNames;
class EvidenceCounts;
class FeedbackPage;
class JournalPage;
class RecordPage;
class RecordTabs;
class ReportsPage;

/** The pages of a career: names each concrete one once, makes it when it is first shown, and ties it to the career. */
class CareerPages final : public QObject
{
    Q_OBJECT

public:
    /** `goTo` shows a page of those that all() gives; by the time it returns the page is made. */
    CareerPages(Career &career, CareerNames &names, PendingEdits &edits, const WindowSurroundings &surroundings,
                std::function<void(const QString &)> goTo);
    ~CareerPages() override;

    /** As they follow each other in the window. */
    QList<ShellPage> all();
    /** What the window opens with. */
    static QString first();

    /**
     * Chooses what was changed where the page that is shown has it. Whoever is on another page stays there, and goes on
     * with what they were doing.
     */
    void reveal(const ChangeSet &changes);

    /** An action that works on a page, and which page that is. */
    struct Command
    {
        QString page;
        QString pageTitle;
        QAction *action;
    };
    /** Of the pages that were shown already. */
    QList<Command> commands();

    /** Each on its page, which is shown for it. */
    void showEntry(const EntryId &id);
    void showPerson(const PersonId &id);
    void showGoal(const GoalId &id);
    void showStrength(const StrengthId &id);
    void showCriterion(const CriterionId &id);
    void showAsk(const AskId &id);
    void showFeedback(const FeedbackId &id);
    void showReputation(const ReputationAreaId &id);
    void searchJournal(const QString &typed);

    QList<UnfinishedWork> work() const;

Q_SIGNALS:
    /** Something on a page went wrong that the window is to tell. */
    void failed(const Headway::Error &error);
    /** Somebody wants to bring in what they have. */
    void importRequested();

private:
    bool isMade(const QString &page) const;
    ShellPage goalsPage();
    ShellPage criteriaPage();
    ShellPage strengthsPage();
    EvidenceCounts &evidence();
    ShellPage peoplePage();
    ShellPage journalPage();
    ShellPage feedbackPage();
    RecordTabs *makeFeedback();
    CareerFeedback &feedback();
    ShellPage asksPage();
    ShellPage reportsPage();
    JournalPage *makeJournal();
    ReportsPage *makeReports();
    void revealEntry(const EntryId &id);
    void findInJournal();
    void printJournal(const QString &search);
    void teachNames();

    Career &m_career;
    CareerNames &m_names;
    PendingEdits &m_edits;
    WindowSurroundings m_with;
    JournalEdits m_journalEdits;
    RecordEdits m_recordEdits;
    FeedbackEdits m_feedbackEdits;
    std::function<void(const QString &)> m_goTo;
    QAction m_find; ///< On the pages that have no search of their own.
    std::unique_ptr<EvidenceCounts> m_evidence;
    std::unique_ptr<CareerFeedback> m_ledger;
    RecordPage *m_goals = nullptr;
    RecordPage *m_criteria = nullptr;
    RecordPage *m_strengths = nullptr;
    RecordPage *m_people = nullptr;
    JournalPage *m_journal = nullptr;
    RecordTabs *m_feedbackTabs = nullptr;
    FeedbackPage *m_feedback = nullptr;
    RecordPage *m_reputation = nullptr;
    RecordPage *m_asks = nullptr;
    ReportsPage *m_reports = nullptr;
};

} // namespace Headway
