// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerpages.h"

#include "askspage.h"
#include "career.h"
#include "careerfeedback.h"
#include "careernames.h"
#include "criteriapage.h"
#include "entryrepository.h"
#include "evidencecounts.h"
#include "feedbackpage.h"
#include "goalspage.h"
#include "highlighting.h"
#include "icons.h"
#include "journalactions.h"
#include "journalpage.h"
#include "journaltools.h"
#include "markdowneditor.h"
#include "peoplepage.h"
#include "recordtabs.h"
#include "reportspage.h"
#include "reputationpage.h"
#include "spelling.h"
#include "strengthspage.h"
#include "userprompt.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** The state that every page has, as the shell wants it. */
template<typename Page>
void addState(ShellPage &description, Page *&page)
{
    description.saveState = [&page] { return page->saveState(); };
    description.restoreState = [&page](const QByteArray &state) { page->restoreState(state); };
}

/** All that a page of records has, once `make` has made it. */
ShellPage recordsPage(ShellPage description, RecordPage *&page, const std::function<RecordPage *()> &make,
                      QAction *find)
{
    description.make = [&page, make] { return page = make(); };
    description.editActions = [&page, find] { return page->editActions() << find; };
    description.flush = [&page] { page->flush(); };
    addState(description, page);
    return description;
}

/** The one record that the page shows and that was changed. */
template<typename Ids>
void revealOn(RecordPage *page, const Ids &ids)
{
    if (page && page->isVisible() && ids.size() == 1)
        page->showRecord(ids.cbegin()->uuid());
}

} // namespace

CareerPages::CareerPages(Career &career, CareerNames &names, PendingEdits &edits,
                         const WindowSurroundings &surroundings, std::function<void(const QString &)> goTo)
    : m_career(career)
    , m_names(names)
    , m_edits(edits)
    , m_with(surroundings)
    , m_journalEdits(edits, surroundings.clock)
    , m_recordEdits(edits, surroundings.clock)
    , m_feedbackEdits(edits, surroundings.clock)
    , m_goTo(std::move(goTo))
    , m_find(symbolicIcon(u"search-symbolic"_s), tr("&Find in the journal"))
{
    m_find.setShortcut(QKeySequence::Find);
    connect(&m_find, &QAction::triggered, this, &CareerPages::findInJournal);
    connect(&names, &CareerNames::changed, this, &CareerPages::teachNames);
    teachNames();
}

CareerPages::~CareerPages() = default;

QList<ShellPage> CareerPages::all()
{
    return {goalsPage(),    criteriaPage(),  peoplePage(), journalPage(),
            feedbackPage(), strengthsPage(), asksPage(),   reportsPage()};
}

bool CareerPages::isMade(const QString &page) const
{
    const std::pair<QString, const QWidget *> pages[] = {
        {u"plan"_s, m_goals},      {u"criteria"_s, m_criteria},     {u"people"_s, m_people},
        {u"journal"_s, m_journal}, {u"feedback"_s, m_feedbackTabs}, {u"value"_s, m_strengths},
        {u"asks"_s, m_asks},       {u"reports"_s, m_reports}};
    return std::ranges::any_of(pages, [&page](const auto &one) { return one.first == page && one.second; });
}

QList<CareerPages::Command> CareerPages::commands()
{
    QList<Command> found;
    const auto add = [&found](const ShellPage &page, const std::function<QList<QAction *>()> &actions) {
        for (QAction *action : actions ? actions() : QList<QAction *>())
            found.append({page.id, page.title, action});
    };
    for (const ShellPage &page : all()) {
        if (!isMade(page.id))
            continue;
        for (const auto &actions : {page.fileActions, page.editActions, page.viewActions})
            add(page, actions);
    }
    return found;
}

QString CareerPages::first()
{
    return u"journal"_s;
}

ShellPage CareerPages::goalsPage()
{
    const auto make = [this] { return new GoalsPage(m_names, m_recordEdits); };
    return recordsPage({u"plan"_s, tr("Plan"), u"flag-symbolic"_s}, m_goals, make, &m_find);
}

ShellPage CareerPages::criteriaPage()
{
    const auto search = [this](const QString &typed) { searchJournal(typed); };
    const auto make = [this, search] { return new CriteriaPage(m_names, evidence(), m_recordEdits, search); };
    return recordsPage({u"criteria"_s, tr("Next level"), u"view-pim-tasks-symbolic"_s}, m_criteria, make, &m_find);
}

ShellPage CareerPages::strengthsPage()
{
    const auto search = [this](const QString &typed) { searchJournal(typed); };
    const auto make = [this, search] { return new StrengthsPage(m_names, evidence(), m_recordEdits, search); };
    return recordsPage({u"value"_s, tr("Strengths"), u"games-achievements-symbolic"_s}, m_strengths, make, &m_find);
}

/** Counted once it is to be seen. */
EvidenceCounts &CareerPages::evidence()
{
    if (!m_evidence)
        m_evidence = std::make_unique<EvidenceCounts>(m_career);
    return *m_evidence;
}

ShellPage CareerPages::peoplePage()
{
    const auto make = [this] { return new PeoplePage(m_names, m_recordEdits); };
    return recordsPage({u"people"_s, tr("People"), u"group-symbolic"_s}, m_people, make, &m_find);
}

ShellPage CareerPages::journalPage()
{
    ShellPage page{u"journal"_s, tr("Journal"), u"view-calendar-journal-symbolic"_s};
    page.make = [this] { return m_journal = makeJournal(); };
    page.fileActions = [this] { return m_journal->actions().ofFile(); };
    page.editActions = [this] { return m_journal->actions().all(); };
    page.viewActions = [this] { return m_journal->viewActions(); };
    page.flush = [this] { m_journal->flush(); };
    addState(page, m_journal);
    return page;
}

JournalPage *CareerPages::makeJournal()
{
    const auto makeEditor = [this] {
        auto *editor = new MarkdownEditor(m_with.highlighting);
        editor->setSpelling(m_with.spelling);
        connect(editor, &MarkdownEditor::linkWanted, this, [this](const QUrl &url) { m_with.prompt.openLink(url); });
        return editor;
    };
    const auto tell = [this](const Error &error) { Q_EMIT failed(error); };
    auto *page = new JournalPage(m_career, m_names, m_journalEdits, {m_with.clock, m_with.prompt, makeEditor, tell});
    connect(&m_edits, &PendingEdits::unsavedChanged, page, &JournalPage::tellUnsaved);
    connect(page, &JournalPage::printRequested, this, &CareerPages::printJournal);
    connect(page, &JournalPage::importRequested, this, &CareerPages::importRequested);
    connect(page, &JournalPage::criterionRequested, this, &CareerPages::showCriterion);
    return page;
}

ShellPage CareerPages::feedbackPage()
{
    ShellPage page{u"feedback"_s, tr("Feedback"), u"comment-symbolic"_s};
    page.make = [this] { return m_feedbackTabs = makeFeedback(); };
    page.editActions = [this] { return m_feedbackTabs->editActions() << &m_find; };
    page.whenActionsChange = [this](const std::function<void()> &tell) {
        connect(m_feedbackTabs, &RecordTabs::actionsChanged, this, tell);
    };
    page.flush = [this] { m_feedbackTabs->flush(); };
    addState(page, m_feedbackTabs);
    return page;
}

RecordTabs *CareerPages::makeFeedback()
{
    auto *page = new FeedbackPage(m_career, feedback(), m_names, m_feedbackEdits, m_with.clock);
    auto *reputation = new ReputationPage(feedback(), m_recordEdits);
    connect(page, &FeedbackPage::entryRequested, this, &CareerPages::showEntry);
    connect(reputation, &ReputationPage::feedbackRequested, this, &CareerPages::showFeedback);
    m_feedback = page;
    m_reputation = reputation;
    auto *tabs = new RecordTabs;
    tabs->add(tr("Feedback"), page);
    tabs->add(tr("Reputation"), reputation);
    return tabs;
}

/** Read once it is to be seen. */
CareerFeedback &CareerPages::feedback()
{
    if (!m_ledger)
        m_ledger = std::make_unique<CareerFeedback>(m_career);
    return *m_ledger;
}

ShellPage CareerPages::asksPage()
{
    const auto make = [this] { return new AsksPage(m_career, m_recordEdits, m_with.clock); };
    return recordsPage({u"asks"_s, tr("Asks"), u"bookmarks-symbolic"_s}, m_asks, make, &m_find);
}

ShellPage CareerPages::reportsPage()
{
    ShellPage page{u"reports"_s, tr("Reports"), u"document-print-symbolic"_s};
    page.make = [this] { return m_reports = makeReports(); };
    page.fileActions = [this] { return m_reports->fileActions(); };
    page.editActions = [this] { return QList{&m_find}; };
    page.viewActions = [this] { return m_reports->viewActions(); };
    addState(page, m_reports);
    return page;
}

ReportsPage *CareerPages::makeReports()
{
    auto *page = new ReportsPage(m_career, m_edits, m_names, m_with.clock, m_with.prompt);
    connect(page, &ReportsPage::entryRequested, this, &CareerPages::showEntry);
    connect(page, &ReportsPage::askRequested, this, &CareerPages::showAsk);
    connect(page, &ReportsPage::journalRequested, this, [this] { m_goTo(u"journal"_s); });
    return page;
}

/** Whoever is known is no spelling mistake. */
void CareerPages::teachNames()
{
    QStringList names;
    for (const Person &person : m_names.people())
        names << person.name;
    for (const Goal &goal : m_names.goals())
        names << goal.name;
    m_with.spelling.setNames(names);
}

void CareerPages::showEntry(const EntryId &id)
{
    m_goTo(u"journal"_s);
    m_journal->showEntry(id);
}

void CareerPages::findInJournal()
{
    m_goTo(u"journal"_s);
    m_journal->actions().find->trigger();
}

void CareerPages::searchJournal(const QString &typed)
{
    m_goTo(u"journal"_s);
    m_journal->searchFor(typed);
}

void CareerPages::printJournal(const QString &search)
{
    m_goTo(u"reports"_s);
    m_reports->showExtract(search);
}

void CareerPages::showPerson(const PersonId &id)
{
    m_goTo(u"people"_s);
    m_people->showRecord(id.uuid());
}

void CareerPages::showGoal(const GoalId &id)
{
    m_goTo(u"plan"_s);
    m_goals->showRecord(id.uuid());
}

void CareerPages::showStrength(const StrengthId &id)
{
    m_goTo(u"value"_s);
    m_strengths->showRecord(id.uuid());
}

void CareerPages::showCriterion(const CriterionId &id)
{
    m_goTo(u"criteria"_s);
    m_criteria->showRecord(id.uuid());
}

void CareerPages::showAsk(const AskId &id)
{
    m_goTo(u"asks"_s);
    m_asks->showRecord(id.uuid());
}

void CareerPages::showFeedback(const FeedbackId &id)
{
    m_goTo(u"feedback"_s);
    m_feedbackTabs->showRecord(m_feedback, id.uuid());
}

void CareerPages::showReputation(const ReputationAreaId &id)
{
    m_goTo(u"feedback"_s);
    m_feedbackTabs->showRecord(m_reputation, id.uuid());
}

void CareerPages::reveal(const ChangeSet &changes)
{
    if (m_journal && m_journal->isVisible() && changes.entries.size() == 1)
        revealEntry(*changes.entries.cbegin());
    revealOn(m_people, changes.people);
    revealOn(m_goals, changes.goals);
    revealOn(m_asks, changes.asks);
    revealOn(m_feedback, changes.feedback);
    revealOn(m_reputation, changes.reputationAreas);
    revealOn(m_strengths, changes.strengths);
    revealOn(m_criteria, changes.criteria);
}

/** What is in the trash now, or was never there, has no row. */
void CareerPages::revealEntry(const EntryId &id)
{
    const auto entry = EntryRepository(m_career.reader()).find(id);
    if (entry && *entry)
        m_journal->showEntry(id);
}

QList<UnfinishedWork> CareerPages::work() const
{
    return {{.isRunning = [this] { return m_reports && m_reports->isPrinting(); },
             .question = tr("A report is still being printed. Stop it and close?"),
             .detail = tr("Pages that the printer has already may still come out. Nothing of your career is lost."),
             .verb = tr("Stop and close"),
             .stop =
                 [this] {
                     if (m_reports)
                         m_reports->stopPrinting();
                 }},
            {.isRunning = [this] { return m_reports && m_reports->isSaving(); },
             .question = tr("A report is still being saved. Close all the same?"),
             .detail = tr("It is written to its end, but nobody can tell you if that fails."),
             .verb = tr("Close")}};
}

} // namespace Headway
