// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finddesk.h"

#include "career.h"
#include "careerfeedback.h"
#include "careernames.h"
#include "careerpages.h"
#include "clock.h"
#include "findbox.h"
#include "findfield.h"
#include "icons.h"
#include "mainwindow.h"
#include "shellactions.h"

#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Kind = FindHit::Kind;

constexpr int mostEntries = 6;

/** "&Save as…" is "Save as…" here; where letters have no place for it, the mnemonic stands behind: "保存(&S)". */
QString plain(const QString &text)
{
    static const QRegularExpression behind(u"\\s*\\(&\\w\\)"_s);
    static const QRegularExpression within(u"&(.)"_s);
    return QString(text).remove(behind).replace(within, u"\\1"_s);
}

QIcon muted(const QString &name)
{
    return symbolicIcon(name, IconInk::Muted);
}

FindHit commandHit(QAction *action, const QString &note, const QString &page = {})
{
    return {.kind = Kind::Command,
            .title = plain(action->text()),
            .note = plain(note),
            .icon = action->icon(),
            .keys = action->shortcut().toString(QKeySequence::NativeText),
            .action = action,
            .page = page};
}

bool canBeDone(const QAction *action)
{
    return action->isEnabled() && action->isVisible() && !action->isSeparator() && !action->text().isEmpty();
}

/** With those of the menus in it. */
void addCommandsOf(const QMenu &menu, const QList<QAction *> &but, QList<FindHit> &hits)
{
    for (QAction *action : menu.actions()) {
        if (!canBeDone(action) || but.contains(action))
            continue;
        if (const QMenu *inner = action->menu())
            addCommandsOf(*inner, but, hits);
        else
            hits << commandHit(action, menu.title());
    }
}

template<typename Record>
void addRecords(const QList<Record> &records, Kind kind, const QString &icon, QString Record::*title,
                QList<FindHit> &hits)
{
    const QIcon one = muted(icon);
    for (const Record &record : records)
        hits.append({.kind = kind, .title = record.*title, .icon = one, .record = record.id.uuid()});
}

} // namespace

FindDesk::FindDesk(Career &career, const CareerNames &names, CareerPages &pages, const Clock &clock,
                   const ShellActions &actions, MainWindow &window)
    : QObject(&window)
    , m_career(career)
    , m_names(names)
    , m_pages(pages)
    , m_clock(clock)
    , m_window(window)
    , m_journal(career)
    , m_parser(QLocale())
    , m_box(new FindBox(window.findField(), service()))
{
    connect(actions.find, &QAction::triggered, m_box, &FindBox::open);
    connect(&m_journal, &JournalReader::found, this, &FindDesk::showFound);
    connect(&m_journal, &JournalReader::failed, m_box,
            [this](const Error &error) { m_box->tellUnsearched(error.sentence); });
}

FindService FindDesk::service()
{
    return {.all = [this] { return all(); },
            .searchJournal = [this](const QString &typed) { searchJournal(typed); },
            .open = [this](const FindHit &hit, const QString &typed) { open(hit, typed); }};
}

QList<FindHit> FindDesk::all()
{
    return pageHits() + commandHits() + recordHits();
}

QList<FindHit> FindDesk::pageHits() const
{
    QList<FindHit> hits;
    for (QAction *action : m_window.pageActions()) {
        hits << commandHit(action, {});
        hits.last().kind = Kind::Page;
    }
    return hits;
}

/** Those of the menus, and of the pages that are not shown now: they are shown for it. */
QList<FindHit> FindDesk::commandHits() const
{
    QList<FindHit> hits;
    QList<QAction *> known = m_window.pageActions();
    for (const QAction *menu : m_window.menuBar()->actions()) {
        if (menu->menu())
            addCommandsOf(*menu->menu(), known, hits);
    }
    for (const FindHit &hit : std::as_const(hits))
        known << hit.action;
    for (const CareerPages::Command &command : m_pages.commands()) {
        if (canBeDone(command.action) && !known.contains(command.action))
            hits << commandHit(command.action, command.pageTitle, command.page);
        known << command.action;
    }
    return hits;
}

QList<FindHit> FindDesk::recordHits()
{
    if (!m_asks)
        m_asks = std::make_unique<CareerAsks>(m_career);
    if (!m_feedback)
        m_feedback = std::make_unique<CareerFeedback>(m_career);
    QList<FindHit> hits;
    addRecords(m_names.people(), Kind::Person, u"user-symbolic"_s, &Person::name, hits);
    addRecords(m_names.goals(), Kind::Goal, u"flag-symbolic"_s, &Goal::name, hits);
    addRecords(m_names.strengths(), Kind::Strength, u"games-achievements-symbolic"_s, &Strength::name, hits);
    addRecords(m_names.criteria(), Kind::Criterion, u"view-pim-tasks-symbolic"_s, &Criterion::name, hits);
    addRecords(m_asks->all(), Kind::Ask, u"bookmarks-symbolic"_s, &Ask::what, hits);
    addRecords(m_feedback->all(), Kind::Feedback, u"comment-symbolic"_s, &Feedback::about, hits);
    addRecords(m_feedback->areas(), Kind::Reputation, u"view-visible-symbolic"_s, &ReputationArea::name, hits);
    return hits;
}

void FindDesk::searchJournal(const QString &typed)
{
    const SearchQuery query = m_parser.parse(typed, m_clock.today());
    if (query.isEmpty())
        m_journal.cancel();
    else
        m_journal.search({.query = query}, {}, mostEntries);
}

void FindDesk::showFound(const FoundPage &page)
{
    const QLocale locale;
    const QIcon icon = muted(u"view-calendar-journal-symbolic"_s);
    QList<FindHit> hits;
    for (const EntrySummary &entry : page.entries)
        hits.append({.kind = Kind::Entry,
                     .title = entry.title,
                     .note = locale.toString(entry.date, QLocale::ShortFormat),
                     .icon = icon,
                     .record = entry.id.uuid()});
    m_box->showEntries(hits);
}

void FindDesk::open(const FindHit &hit, const QString &typed)
{
    switch (hit.kind) {
    case Kind::Page:
    case Kind::Command:
        return perform(hit);
    case Kind::Person:
        return m_pages.showPerson(PersonId(hit.record));
    case Kind::Goal:
        return m_pages.showGoal(GoalId(hit.record));
    case Kind::Strength:
        return m_pages.showStrength(StrengthId(hit.record));
    case Kind::Criterion:
        return m_pages.showCriterion(CriterionId(hit.record));
    case Kind::Ask:
        return m_pages.showAsk(AskId(hit.record));
    case Kind::Feedback:
        return m_pages.showFeedback(FeedbackId(hit.record));
    case Kind::Reputation:
        return m_pages.showReputation(ReputationAreaId(hit.record));
    case Kind::Entry:
        return m_pages.showEntry(EntryId(hit.record));
    case Kind::Search:
        return m_pages.searchJournal(typed);
    }
}

void FindDesk::perform(const FindHit &hit)
{
    if (!hit.page.isEmpty())
        m_window.goTo(hit.page);
    if (hit.action)
        hit.action->trigger();
}

} // namespace Headway
