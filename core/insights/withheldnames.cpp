// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "withheldnames.h"

#include "namewords.h"
#include "personalname.h"

#include <algorithm>

namespace Headway {

namespace {

/** Records by name, so that what is found does not depend on how they are kept. */
template<typename Id, typename Record>
QList<Record> byName(const QHash<Id, Record> &records)
{
    QList<Record> all = records.values();
    std::ranges::sort(all, {}, [](const Record &record) { return std::pair(record.name, record.id.bytes()); });
    return all;
}

} // namespace

/** What is found in texts that belong together. */
struct WithheldNames::Findings
{
    struct Finding
    {
        qsizetype withheld;          ///< Whose name it is, or may be.
        QList<qsizetype> known = {}; ///< Who may be known and bear it as well.
    };

    QList<Finding> all = {};
    QSet<PersonId> meant = {}; ///< Who is linked, or called by the whole name.
};

WithheldNames::WithheldNames(Audience reader, const RecordDirectory &named, const KnownToReader &known)
    : m_reader(folded(known.reader))
    , m_people(m_everyday)
    , m_goals(m_everyday)
{
    addPeople(named, reader, known.author);
    addGoals(named, reader);
}

QString WithheldNames::folded(const QString &person) const
{
    return PersonalName(person, m_everyday).folded();
}

/** Who may be known comes last: whether their names hold any that may not has to be known. */
void WithheldNames::addPeople(const RecordDirectory &named, Audience reader, const QString &author)
{
    QList<Person> mayBeKnown;
    for (const Person &person : byName(named.people)) {
        if (mayRead(reader, person.audience) || (!m_reader.isEmpty() && folded(person.name) == m_reader))
            mayBeKnown << person;
        else
            addWithheld(person, named.peopleInTrash.contains(person.id));
    }
    addReadable(mayBeKnown, author);
}

void WithheldNames::addReadable(const QList<Person> &people, const QString &author)
{
    QList<Person> harmless = people;
    harmless.removeIf([this](const Person &person) { return !m_isEmpty && holdsWithheldName(person.name); });
    const bool isAuthorHarmless = m_withheldPeople.contains(folded(author)) || !holdsWithheldName(author);
    for (const Person &person : std::as_const(harmless))
        addPersonsName(person.name, {.reason = {.name = person.name, .person = person.id}, .mayBeKnown = true});
    if (isAuthorHarmless)
        addPersonsName(author, {.mayBeKnown = true});
    else // as a whole it is on the paper anyhow
        m_people.add({.words = NameWords(author).all(), .bearer = addBearer({.mayBeKnown = true})});
}

void WithheldNames::addGoals(const RecordDirectory &named, Audience reader)
{
    QStringList mayBeRead;
    for (const Goal &goal : byName(named.goals)) {
        if (mayRead(reader, goal.audience))
            mayBeRead << goal.name;
        else
            addWithheld(goal, named.goalsInTrash.contains(goal.id));
    }
    mayBeRead.removeIf([this](const QString &goal) { return holdsWithheldGoal(goal); });
    for (const QString &name : std::as_const(mayBeRead))
        addGoalsName(name, {.mayBeKnown = true});
}

void WithheldNames::addWithheld(const Person &person, bool inTrash)
{
    m_isEmpty = false;
    m_withheldPeople.insert(folded(person.name));
    addPersonsName(person.name, {.reason = {.kind = LeftOutReason::Kind::TextNamesPerson,
                                            .name = person.name,
                                            .person = person.id,
                                            .inTrash = inTrash}});
}

void WithheldNames::addWithheld(const Goal &goal, bool inTrash)
{
    m_isEmpty = false;
    addGoalsName(
        goal.name,
        {.reason = {
             .kind = LeftOutReason::Kind::TextNamesGoal, .name = goal.name, .goal = goal.id, .inTrash = inTrash}});
}

qsizetype WithheldNames::addBearer(const Bearer &bearer)
{
    m_bearers.append(bearer);
    return m_bearers.size() - 1;
}

void WithheldNames::addPersonsName(const QString &name, const Bearer &bearer)
{
    const PersonalName personal(name, m_everyday);
    const qsizetype whose = addBearer(bearer);
    for (const QStringList &words : personal.inAnyCase())
        m_people.add({.words = words, .anyCase = true, .bearer = whose});
    for (const QStringList &words : personal.withCapital())
        m_people.add({.words = words, .anyCase = bearer.mayBeKnown, .inAddress = true, .bearer = whose});
}

void WithheldNames::addGoalsName(const QString &name, const Bearer &bearer)
{
    const NameWords words(name);
    const bool isEveryday = words.count() == 1 && m_everyday.mayBeGoal(words.at(0));
    if (isEveryday && !words.isCapital(0))
        return; // "falls": a word like any other
    const qsizetype whose = addBearer(bearer);
    m_goals.add({.words = words.all(), .anyCase = !isEveryday || bearer.mayBeKnown, .bearer = whose});
    if (words.count() > 1)
        m_goals.add({.words = {words.all().join(QString())}, .anyCase = true, .bearer = whose});
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
        for (qsizetype place = 0; place < words.count(); ++place) {
            const NamePatterns::Match match = m_people.at(words, place);
            const auto isLong = [least](const auto *name) { return name->words.size() >= least; };
            if (std::ranges::any_of(match.names, isLong))
                return true;
        }
        return false;
    };
    return isWithheld(NameWords(person), 2) || isWithheld(NameWords(PersonalName::besideTheName(person)), 1);
}

/** A goal that begins with an everyday word, which then has its capital, does not name another of that one word. */
bool WithheldNames::holdsWithheldGoal(const QString &goal) const
{
    const NameWords words(goal);
    for (qsizetype place = 0; place < words.count(); ++place) {
        const NamePatterns::Match match = m_goals.at(words, place);
        if (std::ranges::any_of(
                match.names, [&words](const NamePatterns::Name *name) { return name->anyCase || words.count() == 1; }))
            return true;
    }
    return false;
}

/** A part of a name that several people bear names those who are withheld, unless it is plain that another is meant. */
void WithheldNames::judge(const NamePatterns::Match &match, Findings &findings) const
{
    QList<qsizetype> withheld;
    QList<qsizetype> known;
    for (const NamePatterns::Name *name : match.names) {
        const Bearer &bearer = m_bearers.at(name->bearer);
        if (bearer.mayBeKnown && bearer.reason.person.isNull())
            return;
        (bearer.mayBeKnown ? known : withheld) << name->bearer;
        if (bearer.mayBeKnown && name->words.size() > 1)
            findings.meant.insert(bearer.reason.person);
    }
    for (const qsizetype bearer : std::as_const(withheld))
        findings.all.append({bearer, known});
}

void WithheldNames::find(const NamePatterns &names, const NameWords &words, Findings &findings) const
{
    if (names.isEmpty())
        return;
    for (qsizetype place = 0; place < words.count();) {
        NamePatterns::Match match = names.at(words, place);
        if (match.length == 0 && words.isMailbox(place) && &names == &m_people)
            match = names.inMailbox(words, place);
        judge(match, findings);
        place += std::max<qsizetype>(match.length, 1);
    }
}

QList<LeftOutReason> WithheldNames::namedIn(QStringView text) const
{
    return namedIn(QStringList{text.toString()});
}

QList<LeftOutReason> WithheldNames::namedIn(const QStringList &texts, const QList<PersonId> &linked) const
{
    if (isEmpty())
        return {};
    Findings findings{.meant = {linked.cbegin(), linked.cend()}};
    for (const QString &text : texts) {
        const NameWords words(text);
        find(m_people, words, findings);
        find(m_goals, words, findings);
    }
    return reasonsOf(findings);
}

/** What names somebody for certain tells it better than what may. */
QList<LeftOutReason> WithheldNames::reasonsOf(const Findings &findings) const
{
    QList<qsizetype> told;
    QList<LeftOutReason> reasons;
    for (const auto &[withheld, known] : findings.all) {
        const auto isMeant = [&](qsizetype bearer) {
            return findings.meant.contains(m_bearers.at(bearer).reason.person);
        };
        if (std::ranges::any_of(known, isMeant))
            continue;
        qsizetype place = told.indexOf(withheld);
        if (place < 0) {
            place = told.size();
            told << withheld;
            reasons << m_bearers.at(withheld).reason;
            reasons[place].orOf = known.isEmpty() ? QString() : m_bearers.at(known.constFirst()).reason.name;
        } else if (known.isEmpty()) {
            reasons[place].orOf.clear();
        }
    }
    return reasons;
}

} // namespace Headway
