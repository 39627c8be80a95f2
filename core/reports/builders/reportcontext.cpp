// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcontext.h"

#include "middledot.h"
#include "printabletext.h"
#include "quotations.h"
#include "reportdates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::Report)
};

QList<Entry> inPeriod(const ReportRequest &request, const QList<Entry> &entries)
{
    QList<Entry> covered;
    std::ranges::copy_if(entries, std::back_inserter(covered),
                         [&](const Entry &e) { return request.covers(e.date) && request.asksFor(e.id); });
    std::ranges::stable_sort(covered, {}, &Entry::date);
    return covered;
}

RecordDirectory directoryOf(const ReportMaterial &material)
{
    RecordDirectory named(material.people, material.goals);
    named.addFromTrash(material.peopleInTrash, material.goalsInTrash);
    return named;
}

QString nameAndTitle(const Person &person)
{
    const QString name = printableText(person.name);
    const QString title = printableText(person.title);
    return title.isEmpty() ? name : ReportText::tr("%1 (%2)", "a person and their title").arg(name, title);
}

QString namesAndTitles(const QList<Person> &people, const QLocale &locale)
{
    QStringList names;
    for (const Person &person : people)
        names << nameAndTitle(person);
    return locale.createSeparatedList(names);
}

/** In the order in which the entry names them; what is in the trash has no name. */
template<typename Id, typename Record>
QString namesOf(const QList<Id> &ids, const QList<Record> &records, const QLocale &locale)
{
    QStringList names;
    for (const Id &id : ids) {
        const auto record = std::ranges::find(records, id, &Record::id);
        if (record != records.cend())
            names << printableText(record->name);
    }
    return locale.createSeparatedList(names);
}

} // namespace

ReportContext::ReportContext(const ReportRequest &request, const ReportMaterial &material)
    : m_request(request)
    , m_material(material)
    , m_named(directoryOf(material))
    , m_names(request, material, m_named)
    , m_entries(releasedFor(request.audience, inPeriod(request, material.entries), m_named,
                            [this](const Entry &entry) { return furtherReasons(entry); }))
    , m_role(releasedPart(material.profile.role))
    , m_organisation(releasedPart(material.profile.organisation))
{}

/** Why an entry that is released is kept back all the same. */
QList<LeftOutReason> ReportContext::furtherReasons(const Entry &entry) const
{
    return m_names.of(entry) + missingLeave(m_request.audience, entry, m_named);
}

/** As it is printed; or nothing, and listed as left out, where it names somebody private. */
QString ReportContext::releasedPart(const QString &ofProfile)
{
    const QString printed = printableText(ofProfile);
    const QList<LeftOutReason> reasons = m_names.of(printed);
    if (reasons.isEmpty())
        return printed;
    m_entries.leftOut.append({.what = ofProfile, .reasons = reasons});
    return {};
}

QList<LeftOutReason> ReportContext::whyNotReleased(const Ask &ask) const
{
    QList<LeftOutReason> reasons;
    if (!mayRead(m_request.audience, ask.audience))
        reasons.append({.kind = LeftOutReason::Kind::NotReleased});
    return reasons + m_names.of(ask);
}

QList<Person> ReportContext::linkedPeople(const Entry &entry) const
{
    QList<Person> people;
    for (const PersonId &id : idsOf(entry.people)) {
        const auto person = m_named.people.constFind(id);
        if (person != m_named.people.cend() && !m_named.peopleInTrash.contains(id))
            people << *person;
    }
    return people;
}

QString ReportContext::people(const Entry &entry) const
{
    QStringList names;
    for (const Person &person : linkedPeople(entry)) {
        const auto link = std::ranges::find(entry.people, person.id, &EntryPerson::id);
        const bool isWitness = link != entry.people.cend() && link->part == PersonPart::Witness;
        const QString name = nameAndTitle(person);
        names << (isWitness ? ReportText::tr("%1, witness", "somebody who saw it").arg(name) : name);
    }
    return locale().createSeparatedList(names);
}

QString ReportContext::givers(const Entry &entry) const
{
    QList<Person> people = linkedPeople(entry);
    const QList<PersonId> givers = idsOf(giversOf(entry));
    people.removeIf([&](const Person &person) { return !givers.contains(person.id); });
    return namesAndTitles(people, locale());
}

QString ReportContext::peopleInTitle(const Entry &entry) const
{
    QList<Person> people = linkedPeople(entry);
    QList<Person> soughtAfter = people;
    for (Person &person : soughtAfter)
        person.audience = Audience::Private; // Private names are what is found in a text.
    const WithheldNames names(Audience::Boss, RecordDirectory(soughtAfter, {}));
    const QList<LeftOutReason> found = names.namedIn(printableText(entry.title));
    people.removeIf(
        [&](const Person &person) { return !std::ranges::contains(found, person.id, &LeftOutReason::person); });
    return namesAndTitles(people, locale());
}

QString ReportContext::goals(const Entry &entry) const
{
    QStringList names;
    for (const GoalId &id : entry.goals) {
        const auto goal = m_named.goals.constFind(id);
        if (goal != m_named.goals.cend() && !m_named.goalsInTrash.contains(id))
            names << printableText(goal->name);
    }
    return locale().createSeparatedList(names);
}

QString ReportContext::tags(const Entry &entry) const
{
    QStringList names;
    const QSet<TagId> ofEntry(entry.tags.cbegin(), entry.tags.cend());
    for (const Tag &tag : m_material.tags) {
        if (isOwnPaper() && ofEntry.contains(tag.id))
            names << u'#' + printableText(tag.name);
    }
    return names.join(u' ');
}

QString ReportContext::strengths(const Entry &entry) const
{
    return isOwnPaper() ? namesOf(entry.strengths, m_material.strengths, locale()) : QString();
}

QString ReportContext::criteria(const Entry &entry) const
{
    return isOwnPaper() ? namesOf(entry.criteria, m_material.criteria, locale()) : QString();
}

QString ReportContext::attachedFiles(const Entry &entry) const
{
    QStringList names;
    for (const Attachment &file : entry.attachments)
        names << printableText(file.fileName);
    return isOwnPaper() ? locale().createSeparatedList(names) : QString();
}

QString ReportContext::author() const
{
    return dotted({printableText(m_material.profile.name), m_role, m_organisation});
}

QString ReportContext::occasion() const
{
    const QString reader = printableText(m_request.readerName);
    const QString covered = days();
    return dotted({reader.isEmpty() ? QString() : ReportText::tr("Prepared for %1").arg(reader),
                   longDate(m_request.today, locale()),
                   covered.isEmpty() ? QString() : ReportText::tr("Covers %1", "a period").arg(covered), selection()});
}

QString ReportContext::days() const
{
    const QList<Entry> &printed = released();
    const bool isBare = printed.isEmpty();
    const QDate from = m_request.from.isValid() || isBare ? m_request.from : printed.constFirst().date;
    const QDate to = m_request.to.isValid() || isBare ? m_request.to : printed.constLast().date;
    return period(from, to, locale());
}

/** Others learn that it is not all there is, but not by what it was chosen: that may name whom they must not know of.
 */
QString ReportContext::selection() const
{
    if (!m_request.found)
        return {};
    return m_request.audience == Audience::Private
               ? ReportText::tr("Found by: %1", "a search").arg(printableText(m_request.search.simplified()))
               : ReportText::tr("Selected entries");
}

QString ReportContext::confidentiality() const
{
    const QString reader = printableText(m_request.readerName);
    const QString author = printableText(m_material.profile.name);
    if (m_request.audience == Audience::Private)
        return author.isEmpty() ? ReportText::tr("Private") : ReportText::tr("Private: for %1 alone").arg(author);
    return reader.isEmpty() ? ReportText::tr("Confidential") : ReportText::tr("Confidential: for %1").arg(reader);
}

ReportDocument ReportContext::emptyDocument(const QString &title) const
{
    return {.kind = nameOf(m_request.kind),
            .title = title,
            .subtitle = author(),
            .author = printableText(m_material.profile.name),
            .confidentiality = confidentiality(),
            .locale = locale(),
            .date = m_request.today,
            .blocks = {}};
}

Blocks ReportContext::titleBlocks(const QString &title) const
{
    Blocks blocks;
    blocks.push_back(Heading{.level = 1, .text = title});
    if (const QString whose = author(); !whose.isEmpty())
        blocks.push_back(Paragraph{.spans = {Span{whose}}, .style = ParagraphStyle::Lead});
    blocks.push_back(Paragraph{.spans = {Span{occasion()}}, .style = ParagraphStyle::Muted});
    return blocks;
}

Block ReportContext::nothingToTell() const
{
    return Paragraph{.spans = {Span{ReportText::tr("There is nothing to tell of this period yet.")}}};
}

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(middleDot);
}

QString measured(const Metric &metric, const QLocale &locale)
{
    QString said = figures(metric, locale);
    if (said.isEmpty())
        return {};
    // Short figures stay in one piece: 46 → 14 shifts.
    constexpr qsizetype longestInOnePiece = 24;
    if (said.size() <= longestInOnePiece)
        said.replace(u' ', QChar::Nbsp);
    if (const QString change = changeText(metric, locale); !change.isEmpty())
        said = ReportText::tr("%1 (%2)", "a figure before and after, and its change").arg(said, change);
    if (metric.name.isEmpty())
        return said;
    // A name may end in a digit: "falls on ward 4: 6 → 2".
    return ReportText::tr("%1: %2", "what was measured, and its figures").arg(printableText(metric.name), said);
}

QString measured(const Entry &entry, const QLocale &locale)
{
    QStringList said;
    for (const Metric &metric : entry.metrics)
        said << printableText(measured(metric, locale));
    said.removeAll(QString());
    return said.join(u"; "_s);
}

} // namespace Headway
