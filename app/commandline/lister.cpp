// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lister.h"
#include "askrepository.h"
#include "commandcontext.h"
#include "commandparser.h"
#include "commandtext.h"
#include "evidencelinter.h"
#include "feedbackjson.h"
#include "feedbackrepository.h"
#include "feedbackstate.h"
#include "journalsearch.h"
#include "nameindex.h"
#include "reputationarearepository.h"
#include "savedsearchrepository.h"
#include "searchoption.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {
constexpr int pageSize = 500;
}

Lister::Lister(CommandContext &context, Session &session, const NamedRecords &records, const QLocale &locale)
    : m_context(context)
    , m_session(session)
    , m_records(records)
    , m_locale(locale)
    , m_collator(locale)
{}

bool Lister::isJson() const
{
    return m_context.has("json"_L1);
}

/** The array is written element by element, so that a long journal takes no more memory than a short one. */
void Lister::begin()
{
    if (isJson())
        m_context.terminal().write("["_ba);
}

void Lister::element(const QJsonObject &object)
{
    m_context.terminal().write(m_isFirst ? "\n"_ba : ",\n"_ba);
    m_context.terminal().write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    m_isFirst = false;
}

void Lister::end()
{
    if (isJson())
        m_context.terminal().write("\n]\n"_ba);
}

Result<std::optional<PersonId>> Lister::person() const
{
    if (!m_context.has("person"_L1))
        return std::optional<PersonId>();
    NameIndex names;
    for (const Person &person : m_records.people)
        names.append(person.name);
    if (const qsizetype place = names.indexOf(m_context.value("person"_L1)); place >= 0)
        return m_records.people.at(place).id;
    return refuse(
        Error::Kind::NotFound,
        CommandText::tr("There is nobody called “%1”. See: headway list people").arg(m_context.value("person"_L1)));
}

Result<void> Lister::entries()
{
    const auto only = person();
    if (!only)
        return std::unexpected(only.error());
    const auto query = searchOption(m_context);
    if (!query)
        return std::unexpected(query.error());
    const EntryJson json(m_records);
    const auto write = [&](const QList<EntrySummary> &page) {
        for (const EntrySummary &summary : page) {
            if (!*only || summary.people.contains(**only))
                entry(summary, json);
        }
    };
    begin();
    const Result<void> written = query->isEmpty() ? allEntries(write) : entriesFound(*query, write);
    if (written)
        end();
    return written;
}

Result<void> Lister::allEntries(const WritePage &write)
{
    std::optional<EntryPosition> after;
    for (;;) {
        const auto page = EntryRepository(m_session).page(after, pageSize);
        if (!page)
            return std::unexpected(page.error());
        write(*page);
        if (page->size() < pageSize)
            return {};
        after = EntryPosition{page->constLast().date, page->constLast().id};
    }
}

Result<void> Lister::entriesFound(const SearchQuery &query, const WritePage &write)
{
    std::optional<SearchCursor> after;
    do {
        const auto page = JournalSearch(m_session).page(query, after, pageSize);
        if (!page)
            return std::unexpected(page.error());
        write(page->entries);
        after = page->nextAfter;
    } while (after);
    return {};
}

void Lister::entry(const EntrySummary &summary, const EntryJson &json)
{
    if (isJson())
        element(json.of(summary));
    else
        m_context.terminal().line(entryLine(summary));
}

/** "2026-11-03  Cut onboarding  (10 → 6 days, −40 %)  @Dana #process". */
QString Lister::entryLine(const EntrySummary &summary) const
{
    QStringList measured;
    for (const Metric &metric : summary.metrics) {
        measured << figures(metric, m_locale);
        if (const QString change = changeText(metric, m_locale); !change.isEmpty())
            measured << change;
    }
    const QString figuresText = measured.isEmpty() ? QString() : u"  ("_s + measured.join(u", "_s) + u')';
    return summary.date.toString(Qt::ISODate) + u"  "_s + summary.title + figuresText + marks(summary);
}

QString Lister::marks(const EntrySummary &summary) const
{
    QStringList names;
    const auto add = [&names]<typename Id>(QChar mark, const auto &records, const QList<Id> &ids) {
        const QSet<Id> named(ids.cbegin(), ids.cend());
        for (const auto &record : records) {
            if (named.contains(record.id))
                names << mark + record.name;
        }
    };
    add(u'@', m_records.people, idsOf(summary.people));
    add(u'#', m_records.tags, summary.tags);
    add(u'>', m_records.goals, summary.goals);
    return names.isEmpty() ? QString() : u"  "_s + names.join(u' ');
}

template<typename Record>
QList<Record> Lister::byName(QList<Record> all) const
{
    std::stable_sort(all.begin(), all.end(),
                     [this](const Record &a, const Record &b) { return m_collator.compare(a.name, b.name) < 0; });
    return all;
}

template<typename Record, typename Line>
void Lister::records(const QList<Record> &all, Line line)
{
    begin();
    for (const Record &record : all) {
        if (isJson())
            element(toJson(record));
        else
            m_context.terminal().line(line(record));
    }
    end();
}

Result<void> Lister::people()
{
    records(byName(m_records.people), [](const Person &person) {
        return person.title.isEmpty() ? person.name : QString(person.name + u" · "_s + person.title);
    });
    return {};
}

Result<void> Lister::goals()
{
    records(byName(m_records.goals), [](const Goal &goal) { return goal.name; });
    return {};
}

Result<void> Lister::tags()
{
    records(byName(m_records.tags), [](const Tag &tag) { return tag.name; });
    return {};
}

Result<void> Lister::strengths()
{
    records(byName(m_records.strengths), [](const Strength &strength) { return strength.name; });
    return {};
}

Result<void> Lister::criteria()
{
    records(byName(m_records.criteria), [](const Criterion &criterion) { return criterion.name; });
    return {};
}

/** In their order: "Praise: kind:praise". */
Result<void> Lister::searches()
{
    return SavedSearchRepository(m_session).all().transform([this](const QList<SavedSearch> &all) {
        records(all,
                [](const SavedSearch &search) { return CommandText::tr("%1: %2").arg(search.name, search.query); });
    });
}

/** The newest first: "Promotion to Nurse Manager · from 2027-01-01". */
Result<void> Lister::asks()
{
    return AskRepository(m_session).all().transform([this](const QList<Ask> &asks) {
        records(asks, [](const Ask &ask) {
            const QString what = ask.what.isEmpty() ? CommandText::tr("New ask") : ask.what;
            return ask.effectiveDate.isValid()
                       ? CommandText::tr("%1 · from %2").arg(what, ask.effectiveDate.toString(Qt::ISODate))
                       : what;
        });
    });
}

/** The newest first. */
Result<void> Lister::feedback()
{
    return chosenFeedback([](const QList<Feedback> &all) { return all; });
}

/** What was changed and nobody knows of, the oldest change first. */
Result<void> Lister::untold()
{
    return chosenFeedback(nobodyKnows);
}

Result<void> Lister::chosenFeedback(const std::function<QList<Feedback>(QList<Feedback>)> &wanted)
{
    return ReputationAreaRepository(m_session).all().and_then([&](const QList<ReputationArea> &areas) {
        return FeedbackRepository(m_session).all().transform([&](const QList<Feedback> &all) {
            const FeedbackJson json(m_records, areas);
            begin();
            for (const Feedback &one : wanted(all)) {
                if (isJson())
                    element(json.of(one));
                else
                    m_context.terminal().line(feedbackLine(one));
            }
            end();
        });
    });
}

/** "2026-05-09  received  How I hand over  @Priya Raman": the day it was said, or else asked for. */
QString Lister::feedbackLine(const Feedback &feedback) const
{
    const QDate date = feedback.receivedDate.isValid() ? feedback.receivedDate : feedback.askedDate;
    const QString day = date.isValid() ? date.toString(Qt::ISODate) : QString(10, u' ');
    QString line = day + u"  "_s + nameOf(stateOf(feedback)) + u"  "_s + feedback.about;
    for (const Person &person : m_records.people) {
        if (feedback.givers.contains(person.id))
            line += u"  @"_s + person.name;
    }
    return line;
}

Result<void> Lister::areas()
{
    return ReputationAreaRepository(m_session).all().transform([this](const QList<ReputationArea> &all) {
        records(byName(all), [](const ReputationArea &area) { return area.name; });
    });
}

/** Of the days that are asked for; of all where none are. */
Result<EvidencePeriod> Lister::period()
{
    const auto from = dateOption(m_context.invocation(), "from"_L1);
    const auto to = dateOption(m_context.invocation(), "to"_L1);
    if (!from)
        return std::unexpected(from.error());
    if (!to)
        return std::unexpected(to.error());
    if (from->isValid() && to->isValid() && *from > *to)
        return misuse(CommandText::tr("The period ends (%1) before it begins (%2). Change --from or --to.")
                          .arg(to->toString(Qt::ISODate), from->toString(Qt::ISODate)));
    return EntryRepository(m_session).inPeriod(*from, *to).transform([&](const QList<Entry> &entries) {
        return EvidencePeriod{.from = *from, .to = *to, .entries = entries, .criteria = m_records.criteria};
    });
}

Result<void> Lister::findings()
{
    return period().transform([this](const EvidencePeriod &period) {
        QHash<EntryId, const Entry *> entries;
        for (const Entry &entry : period.entries)
            entries.insert(entry.id, &entry);
        begin();
        for (const Finding &one : EvidenceLinter().findings(period, m_context.clock().today()))
            finding(one, entries.value(one.entry));
        end();
    });
}

/** "2026-11-03  no_witness  Cut onboarding: Nobody is named yet …"; without an entry where it is of the whole. */
void Lister::finding(const Finding &finding, const Entry *entry)
{
    if (!isJson()) {
        const QString of = entry ? entry->title + u": "_s : QString();
        const QString date = entry ? entry->date.toString(Qt::ISODate) : QString(10, u' ');
        m_context.terminal().line(date + u"  "_s + finding.rule + u"  "_s + of + finding.why);
        return;
    }
    QJsonObject object{{u"rule"_s, finding.rule},
                       {u"field"_s, nameOf(finding.field)},
                       {u"why"_s, finding.why},
                       {u"entry"_s, QJsonValue()}};
    if (entry)
        object[u"entry"_s] = QJsonObject{{u"id"_s, entry->id.uuid().toString(QUuid::WithoutBraces)},
                                         {u"date"_s, entry->date.toString(Qt::ISODate)},
                                         {u"title"_s, entry->title}};
    element(object);
}

} // namespace Headway
