// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "withheldnames.h"

#include "namewords.h"
#include "personalname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Words that stick to each other are one where a name is written in one: "McDonald", "R2D2". */
constexpr qsizetype mostStuck = 4;

bool matches(QStringView word, QStringView wanted, bool mayHaveAnS)
{
    if (word == wanted)
        return true;
    // "Danas Idee", "the Whitfields".
    return mayHaveAnS && word.size() == wanted.size() + 1 && word.endsWith(u's') && word.startsWith(wanted);
}

bool isOneWord(const NameWords &words, qsizetype at, qsizetype count)
{
    return at + count <= words.count() && (count == 1 || words.isStuck(at + count - 1));
}

/** How many words of the text are `wanted`; none where they are not. */
qsizetype lengthOf(QStringView wanted, const NameWords &words, qsizetype at, bool mayHaveAnS)
{
    for (qsizetype count = 1; count <= mostStuck && isOneWord(words, at, count); ++count) {
        if (matches(words.joined(at, count), wanted, mayHaveAnS))
            return count;
    }
    return 0;
}

} // namespace

WithheldNames::WithheldNames(Audience reader, const RecordDirectory &named, const KnownToReader &known)
    : m_reader(folded(known.reader))
{
    addPeople(named.people, named.peopleInTrash, reader, known.author);
    addGoals(named.goals, named.goalsInTrash, reader);
    sort(m_people);
    sort(m_goals);
}

QString WithheldNames::folded(const QString &person) const
{
    return PersonalName(person, m_everyday).folded();
}

/** Who may be read comes last: whether their names hold any that may not has to be known. */
void WithheldNames::addPeople(const QHash<PersonId, Person> &people, const QSet<PersonId> &inTrash, Audience reader,
                              const QString &author)
{
    QStringList mayBeRead;
    for (const Person &person : people) {
        if (mayRead(reader, person.audience) || (!m_reader.isEmpty() && folded(person.name) == m_reader))
            mayBeRead << person.name;
        else
            addWithheld(person, inTrash.contains(person.id));
    }
    sort(m_people);
    addReadable(mayBeRead, author);
}

void WithheldNames::addReadable(const QStringList &people, const QString &author)
{
    QStringList harmless;
    std::ranges::copy_if(people, std::back_inserter(harmless),
                         [this](const QString &name) { return m_withheld.isEmpty() || !holdsWithheldName(name); });
    if (m_withheldPeople.contains(folded(author)) || !holdsWithheldName(author))
        harmless << author;
    for (const QString &name : std::as_const(harmless))
        addPersonsName(name, readable);
    add(m_people, {.words = NameWords(author).all()}); // as a whole it is on the paper anyhow
}

void WithheldNames::addGoals(const QHash<GoalId, Goal> &goals, const QSet<GoalId> &inTrash, Audience reader)
{
    QStringList mayBeRead;
    for (const Goal &goal : goals) {
        if (mayRead(reader, goal.audience))
            mayBeRead << goal.name;
        else
            addWithheld(goal, inTrash.contains(goal.id));
    }
    for (const QString &name : std::as_const(mayBeRead)) {
        if (!m_withheldGoals.contains(NameWords(name).all()))
            addGoalsName(name, readable);
    }
}

void WithheldNames::addWithheld(const Person &person, bool inTrash)
{
    m_withheld.append(
        {.kind = LeftOutReason::Kind::TextNamesPerson, .name = person.name, .person = person.id, .inTrash = inTrash});
    m_withheldPeople.insert(folded(person.name));
    addPersonsName(person.name, m_withheld.size() - 1);
}

void WithheldNames::addWithheld(const Goal &goal, bool inTrash)
{
    m_withheld.append(
        {.kind = LeftOutReason::Kind::TextNamesGoal, .name = goal.name, .goal = goal.id, .inTrash = inTrash});
    m_withheldGoals.insert(NameWords(goal.name).all());
    addGoalsName(goal.name, m_withheld.size() - 1);
}

void WithheldNames::addPersonsName(const QString &name, qsizetype withheld)
{
    const PersonalName personal(name, m_everyday);
    for (const QStringList &words : personal.inAnyCase())
        add(m_people, {.words = words, .anyCase = true, .withheld = withheld});
    for (const QStringList &words : personal.withCapital())
        add(m_people, {.words = words, .anyCase = withheld == readable, .withheld = withheld});
}

void WithheldNames::addGoalsName(const QString &name, qsizetype withheld)
{
    const NameWords words(name);
    const bool isEveryday = words.count() == 1 && m_everyday.mayBeGoal(words.at(0));
    if (isEveryday && !words.isCapital(0))
        return; // "falls": a word like any other
    add(m_goals, {.words = words.all(), .anyCase = !isEveryday || withheld == readable, .withheld = withheld});
    if (words.count() > 1)
        add(m_goals, {.words = {words.all().join(QString())}, .anyCase = true, .withheld = withheld});
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

/**
 * Whether somebody whom a reader may know is called like somebody whom they may not, or "Dana, for Rex Hunter". A given
 * or family name that two people share is no such thing, but behind the name it is: "Dana (with Rex)".
 */
bool WithheldNames::holdsWithheldName(const QString &person) const
{
    if (m_withheldPeople.contains(folded(person)))
        return true;
    const auto isWithheld = [this](const NameWords &words, qsizetype least) {
        for (qsizetype at = 0; at < words.count(); ++at) {
            const Match match = longestAt(m_people, words, at);
            if (match.name && match.name->withheld != readable && match.name->words.size() >= least)
                return true;
        }
        return false;
    };
    return isWithheld(NameWords(person), 2) || isWithheld(NameWords(PersonalName::besideTheName(person)), 1);
}

/** "dans" is not Dan's: with a small letter only what is plainly no other word may have an s behind it. */
bool WithheldNames::mayHaveAnS(const NameWords &words, qsizetype at, const Pattern &pattern) const
{
    constexpr qsizetype leastOfName = 4;
    if (pattern.words.size() > 1 || words.isCapital(at))
        return true;
    const QString &name = pattern.words.constFirst();
    return name.size() >= leastOfName && !m_everyday.mayBeGoal(QString(name + u's'));
}

qsizetype WithheldNames::lengthAt(const NameWords &words, qsizetype at, const Pattern &pattern) const
{
    if (!pattern.anyCase && !words.isCapital(at))
        return 0;
    const bool mayHaveS = mayHaveAnS(words, at, pattern);
    qsizetype length = 0;
    for (qsizetype i = 0; i < pattern.words.size(); ++i) {
        const bool isLast = i + 1 == pattern.words.size();
        const qsizetype matched = lengthOf(pattern.words.at(i), words, at + length, isLast && mayHaveS);
        if (matched == 0)
            return 0;
        length += matched;
    }
    return length;
}

WithheldNames::Match WithheldNames::beginningWith(QStringView first, const Patterns &patterns, const NameWords &words,
                                                  qsizetype at) const
{
    const auto found = patterns.constFind(QString::fromRawData(first.data(), first.size()));
    if (found == patterns.cend())
        return {};
    for (const Pattern &pattern : *found) {
        if (const qsizetype length = lengthAt(words, at, pattern); length > 0)
            return {&pattern, length};
    }
    return {};
}

WithheldNames::Match WithheldNames::longestAt(const Patterns &patterns, const NameWords &words, qsizetype at) const
{
    for (qsizetype count = 1; count <= mostStuck && isOneWord(words, at, count); ++count) {
        const QStringView first = words.joined(at, count);
        if (const Match exact = beginningWith(first, patterns, words, at); exact.name)
            return exact;
        if (!first.endsWith(u's'))
            continue;
        if (const Match withS = beginningWith(first.chopped(1), patterns, words, at); withS.name)
            return withS;
    }
    return {};
}

/** "tvickery@example.org": a name that the part before the sign ends with. */
WithheldNames::Match WithheldNames::inMailbox(const NameWords &words, qsizetype at) const
{
    constexpr qsizetype leastOfName = 3;
    constexpr qsizetype mostInitials = 2; // before a name so short that other words end like it
    const QStringView mailbox = words.at(at);
    for (qsizetype from = 1; from + leastOfName <= mailbox.size(); ++from) {
        const QStringView end = mailbox.sliced(from);
        if (end.size() == leastOfName && from > mostInitials)
            return {};
        const auto found = m_people.constFind(end.toString());
        if (found == m_people.cend())
            continue;
        const auto alone = std::ranges::find_if(
            *found, [](const Pattern &pattern) { return pattern.words.size() == 1 && pattern.anyCase; });
        if (alone != found->cend())
            return {&*alone, 1};
    }
    return {};
}

void WithheldNames::find(const Patterns &patterns, const NameWords &words, QList<qsizetype> &found) const
{
    if (patterns.isEmpty())
        return;
    for (qsizetype at = 0; at < words.count();) {
        Match match = longestAt(patterns, words, at);
        if (!match.name && words.isMailbox(at) && &patterns == &m_people)
            match = inMailbox(words, at);
        if (match.name && match.name->withheld != readable && !found.contains(match.name->withheld))
            found << match.name->withheld;
        at += match.name ? match.length : 1;
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
