// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namecheck.h"

#include "blocktexts.h"
#include "markdownreader.h"

namespace Headway {

namespace {

KnownToReader knownTo(const ReportRequest &request, const ReportMaterial &material)
{
    return {.author = material.profile.name, .reader = request.readerName};
}

QStringList printedTexts(const Entry &entry)
{
    QStringList texts{printableText(entry.title)};
    for (const QString &prose : {entry.body, entry.situation, entry.action, entry.result})
        texts += textsOf(blocksFromMarkdown(prose));
    for (const Metric &metric : entry.metrics)
        texts << printableText(metric.name) << printableText(metric.unit);
    return texts;
}

QStringList printedTexts(const Ask &ask)
{
    return QStringList{printableText(ask.what), printableText(ask.sentence)} + textsOf(blocksFromMarkdown(ask.whyNow));
}

/**
 * What `text`, which is printed beside other records, names; under its own name, so that it can be found. `whose` it
 * is, where it is somebody's, is not mistaken for another.
 */
QList<LeftOutReason> namedWithin(const QString &text, const WithheldNames &withheld, const QList<PersonId> &whose = {})
{
    QList<LeftOutReason> reasons = withheld.namedIn(QStringList{text}, whose);
    for (LeftOutReason &reason : reasons)
        reason.within = text;
    return reasons;
}

/** Whom entries link. Of all others nothing is printed: whoever keeps a thousand people does not wait for them. */
std::pair<QSet<PersonId>, QSet<GoalId>> printedBeside(const QList<Entry> &entries)
{
    std::pair<QSet<PersonId>, QSet<GoalId>> linked;
    for (const Entry &entry : entries) {
        for (const EntryPerson &person : entry.people)
            linked.first += person.id;
        linked.second += QSet<GoalId>(entry.goals.cbegin(), entry.goals.cend());
    }
    return linked;
}

} // namespace

NameCheck::NameCheck(const ReportRequest &request, const ReportMaterial &material, const RecordDirectory &named)
    : m_withheld(request.audience, named, knownTo(request, material))
{
    const auto [people, goals] = printedBeside(material.entries);
    for (const Person &person : material.people) {
        if (people.contains(person.id))
            m_inPeople.insert(person.id, namedWithin(person.name, m_withheld, {person.id}) +
                                             namedWithin(person.title, m_withheld, {person.id}));
    }
    for (const Goal &goal : material.goals) {
        if (goals.contains(goal.id))
            m_inGoals.insert(goal.id, namedWithin(goal.name, m_withheld));
    }
}

QList<LeftOutReason> NameCheck::of(const Entry &entry) const
{
    if (m_withheld.isEmpty())
        return {};
    QList<LeftOutReason> reasons = m_withheld.namedIn(printedTexts(entry), idsOf(entry.people));
    for (const EntryPerson &person : entry.people)
        reasons += m_inPeople.value(person.id);
    for (const GoalId &id : entry.goals)
        reasons += m_inGoals.value(id);
    return reasons;
}

QList<LeftOutReason> NameCheck::of(const Ask &ask) const
{
    return m_withheld.isEmpty() ? QList<LeftOutReason>() : m_withheld.namedIn(printedTexts(ask));
}

QList<LeftOutReason> NameCheck::of(const QString &text) const
{
    return m_withheld.namedIn(text);
}

} // namespace Headway
