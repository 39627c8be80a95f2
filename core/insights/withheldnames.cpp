// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "withheldnames.h"

#include "namewords.h"
#include "personalname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

bool matches(QStringView word, QStringView wanted, bool last)
{
    if (word == wanted)
        return true;
    // "Danas Idee", "the Whitfields".
    return last && word.size() == wanted.size() + 1 && word.endsWith(u's') && word.startsWith(wanted);
}

bool matchesAt(const NameWords &words, qsizetype at, const QStringList &wanted, bool anyCase)
{
    if (at + wanted.size() > words.count() || (!anyCase && !words.isCapital(at)))
        return false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!matches(words.at(at + i), wanted.at(i), i + 1 == wanted.size()))
            return false;
    }
    return true;
}

} // namespace

WithheldNames::WithheldNames(Audience reader, const RecordDirectory &named, const KnownToReader &known)
{
    for (const Person &person : named.people)
        addPerson(person, named.peopleInTrash.contains(person.id), reader);
    for (const Goal &goal : named.goals)
        addGoal(goal, named.goalsInTrash.contains(goal.id), reader);
    for (const QString &name : known.people)
        addPersonsName(name, readable);
    for (const QString &phrase : known.phrases)
        addPhrase(phrase);
    sort(m_people);
    sort(m_goals);
}

void WithheldNames::addPerson(const Person &person, bool inTrash, Audience reader)
{
    if (mayRead(reader, person.audience))
        return addPersonsName(person.name, readable);
    m_withheld.append(
        {.kind = LeftOutReason::Kind::TextNamesPerson, .name = person.name, .person = person.id, .inTrash = inTrash});
    addPersonsName(person.name, m_withheld.size() - 1);
}

void WithheldNames::addGoal(const Goal &goal, bool inTrash, Audience reader)
{
    if (mayRead(reader, goal.audience))
        return addGoalsName(goal.name, readable);
    m_withheld.append(
        {.kind = LeftOutReason::Kind::TextNamesGoal, .name = goal.name, .goal = goal.id, .inTrash = inTrash});
    addGoalsName(goal.name, m_withheld.size() - 1);
}

void WithheldNames::addPersonsName(const QString &name, qsizetype withheld)
{
    const PersonalName personal(name);
    for (const QStringList &words : personal.inAnyCase())
        add(m_people, {.words = words, .anyCase = true, .withheld = withheld});
    for (const QStringList &words : personal.withCapital())
        add(m_people, {.words = words, .anyCase = withheld == readable, .withheld = withheld});
}

void WithheldNames::addGoalsName(const QString &name, qsizetype withheld)
{
    const NameWords words(name);
    const bool isOneWord = words.count() == 1;
    if (isOneWord && !words.isCapital(0))
        return; // "falls": a word like any other
    add(m_goals, {.words = words.all(), .anyCase = !isOneWord || withheld == readable, .withheld = withheld});
}

void WithheldNames::addPhrase(const QString &phrase)
{
    add(m_people, {.words = NameWords(phrase).all()});
}

void WithheldNames::add(Patterns &patterns, const Pattern &pattern)
{
    if (!pattern.words.isEmpty())
        patterns[pattern.words.constFirst()].append(pattern);
}

/** The longest first; of names that are the same, that which may be read. */
void WithheldNames::sort(Patterns &patterns)
{
    const auto isBefore = [](const Pattern &a, const Pattern &b) {
        const bool firstMayBeRead = a.withheld == readable && b.withheld != readable;
        return a.words.size() != b.words.size() ? a.words.size() > b.words.size() : firstMayBeRead;
    };
    for (QList<Pattern> &sameStart : patterns)
        std::ranges::stable_sort(sameStart, isBefore);
}

const WithheldNames::Pattern *WithheldNames::longestAt(const Patterns &patterns, const NameWords &words, qsizetype at)
{
    const auto in = [&](QStringView first) -> const Pattern * {
        const auto found = patterns.constFind(QString::fromRawData(first.data(), first.size()));
        if (found == patterns.cend())
            return nullptr;
        const auto match = std::ranges::find_if(
            *found, [&](const Pattern &pattern) { return matchesAt(words, at, pattern.words, pattern.anyCase); });
        return match == found->cend() ? nullptr : &*match;
    };
    const QStringView first = words.at(at);
    const Pattern *exact = in(first);
    return exact || !first.endsWith(u's') ? exact : in(first.chopped(1));
}

void WithheldNames::find(const Patterns &patterns, const NameWords &words, QList<qsizetype> &found) const
{
    if (patterns.isEmpty())
        return;
    for (qsizetype at = 0; at < words.count();) {
        const Pattern *name = longestAt(patterns, words, at);
        if (name && name->withheld != readable && !found.contains(name->withheld))
            found << name->withheld;
        at += name ? name->words.size() : 1;
    }
}

QList<LeftOutReason> WithheldNames::namedIn(QStringView text) const
{
    return namedIn(QStringList{text.toString()});
}

QList<LeftOutReason> WithheldNames::namedIn(const QStringList &texts) const
{
    if (isEmpty())
        return {};
    QList<qsizetype> found;
    for (const QString &text : texts) {
        const NameWords words(text);
        find(m_people, words, found);
        find(m_goals, words, found);
    }
    QList<LeftOutReason> reasons;
    for (const qsizetype index : std::as_const(found))
        reasons << m_withheld.at(index);
    return reasons;
}

} // namespace Headway
