// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namepatterns.h"

#include "nameforms.h"
#include "namewords.h"

#include <algorithm>

namespace Headway {

namespace {

using Name = NamePatterns::Name;

/** Words that stick to each other are one where a name is written in one: "McDonald", "R2D2". */
constexpr qsizetype mostStuck = 4;

bool isOneWord(const NameWords &words, qsizetype at, qsizetype count)
{
    return at + count <= words.count() && (count == 1 || words.isStuck(at + count - 1));
}

/** In which forms of a word of the name it is found. */
struct Forms
{
    bool withS = false;   ///< "Danas Idee", "the Whitfields".
    bool further = false; ///< As furtherFormsOf() tells.

    bool hold(QStringView word, const QString &wanted) const
    {
        if (word == wanted)
            return true;
        if (withS && word.size() == wanted.size() + 1 && word.endsWith(u's') && word.startsWith(wanted))
            return true;
        return further && furtherFormsOf(wanted).contains(word);
    }
};

/** How many words of the text are `wanted`; none where they are not. */
qsizetype lengthOf(const QString &wanted, const NameWords &words, qsizetype at, Forms forms)
{
    for (qsizetype count = 1; count <= mostStuck && isOneWord(words, at, count); ++count) {
        if (forms.hold(words.joined(at, count), wanted))
            return count;
    }
    return 0;
}

} // namespace

NamePatterns::NamePatterns(const EverydayWords &everyday)
    : m_everyday(everyday)
{}

void NamePatterns::add(const Name &name)
{
    if (name.words.isEmpty())
        return;
    if (name.words.size() == 1)
        m_longestAlone = std::max(m_longestAlone, name.words.constFirst().size());
    QStringList firsts{name.words.constFirst()};
    if (name.anyCase)
        firsts += furtherFormsOf(name.words.constFirst());
    for (const QString &first : std::as_const(firsts)) {
        QList<Name> &sameStart = m_names[first];
        const auto shorter = std::ranges::find_if(
            sameStart, [&name](const Name &other) { return other.words.size() < name.words.size(); });
        sameStart.insert(shorter, name);
    }
}

/** "dans" is not Dan's: with a small letter only what is plainly no other word may have an s behind it. */
bool NamePatterns::mayHaveAnS(const NameWords &words, qsizetype place, const Name &name) const
{
    constexpr qsizetype leastOfName = 4;
    if (name.words.size() > 1 || words.isCapital(place))
        return true;
    const QString &word = name.words.constFirst();
    return word.size() >= leastOfName && !m_everyday.mayBeGoal(QString(word + u's'));
}

/** Whether case lets a word be the beginning of a name. */
bool NamePatterns::isWritten(const NameWords &words, qsizetype place, const Name &name)
{
    return name.anyCase || words.isCapital(place) || (name.inAddress && words.isInAddress(place));
}

qsizetype NamePatterns::lengthAt(const NameWords &words, qsizetype place, const Name &name) const
{
    if (!isWritten(words, place, name))
        return 0;
    const bool mayHaveS = mayHaveAnS(words, place, name);
    qsizetype length = 0;
    for (qsizetype i = 0; i < name.words.size(); ++i) {
        const qsizetype next = place + length;
        const bool isCapital = next < words.count() && words.isCapital(next);
        const Forms forms{.withS = mayHaveS && i + 1 == name.words.size(), .further = name.anyCase && isCapital};
        const qsizetype matched = lengthOf(name.words.at(i), words, next, forms);
        if (matched == 0)
            return 0;
        length += matched;
    }
    return length;
}

NamePatterns::Match NamePatterns::beginningWith(QStringView first, const NameWords &words, qsizetype place) const
{
    const auto found = m_names.constFind(QString::fromRawData(first.data(), first.size()));
    if (found == m_names.cend())
        return {};
    Match match;
    for (const Name &name : *found) {
        if (match.length > 0 && name.words.size() < match.names.constFirst()->words.size())
            break;
        const qsizetype length = lengthAt(words, place, name);
        if (length == 0)
            continue;
        match.names << &name;
        match.length = std::max(match.length, length);
    }
    return match;
}

NamePatterns::Match NamePatterns::at(const NameWords &words, qsizetype place) const
{
    for (qsizetype count = 1; count <= mostStuck && isOneWord(words, place, count); ++count) {
        const QStringView first = words.joined(place, count);
        if (Match exact = beginningWith(first, words, place); exact.length > 0)
            return exact;
        if (!first.endsWith(u's'))
            continue;
        if (Match withS = beginningWith(first.chopped(1), words, place); withS.length > 0)
            return withS;
    }
    return {};
}

NamePatterns::Match NamePatterns::standingAlone(QStringView word, bool inAddress) const
{
    Match match;
    const auto found = m_names.constFind(QString::fromRawData(word.data(), word.size()));
    if (found == m_names.cend())
        return match;
    for (const Name &name : *found) {
        const bool isAllowed = name.anyCase || (inAddress && name.inAddress);
        if (isAllowed && name.words.size() == 1 && name.words.constFirst() == word)
            match.names << &name;
    }
    match.length = match.names.isEmpty() ? 0 : 1;
    return match;
}

/** An everyday word names nobody behind more than initials: "jmark", but not "denmark". */
NamePatterns::Match NamePatterns::inMailbox(const NameWords &words, qsizetype place) const
{
    constexpr qsizetype leastOfName = 3;
    constexpr qsizetype mostInitials = 2; // before a name so short that other words end like it
    const QStringView mailbox = words.at(place);
    for (qsizetype from = std::max<qsizetype>(1, mailbox.size() - m_longestAlone); from + leastOfName <= mailbox.size();
         ++from) {
        const QStringView end = mailbox.sliced(from);
        const bool isBehindInitials = from <= mostInitials;
        if (end.size() == leastOfName && !isBehindInitials)
            return {};
        if (Match match = standingAlone(end, isBehindInitials); match.length > 0)
            return match;
    }
    return {};
}

} // namespace Headway
