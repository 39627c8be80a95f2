// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "somebodynamed.h"

#include "wordforms.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Case = TextWords::Case;

/** Words in quotation marks are somebody's; one or two may be no more than called so. */
const QRegularExpression &quotation()
{
    static const QRegularExpression expression(u"[“„«\"]\\s?[^“”„«»\"\\n]+(?:\\s[^“”„«»\"\\n]+){2,}[”“»\"]"_s);
    return expression;
}

/** How German nouns end, and names seldom do. */
bool endsLikeANoun(QStringView word)
{
    static constexpr QStringView endings[] = {u"ung",   u"heit", u"keit", u"schaft", u"tion",  u"tät",
                                              u"en",    u"er",   u"el",   u"nis",    u"ment",  u"zeug",
                                              u"stoff", u"werk", u"e",    u"luft",   u"erfolg"};
    return std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

bool endsLikeAnAdjective(QStringView word)
{
    static constexpr QStringView endings[] = {u"e", u"er", u"en", u"es", u"em"};
    return std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

bool standsBeforeNames(QStringView word)
{
    static constexpr QStringView all[] = {u"mit", u"und", u"bei", u"von"};
    return std::ranges::find(all, word) != std::end(all);
}

} // namespace

SomebodyNamed::SomebodyNamed(const TextWords &words, const QList<SenseLexicon::Hit> &hits, qsizetype titleWords,
                             TextLanguages languages)
    : m_words(words)
    , m_hits(hits)
    , m_nameless(titleWords)
    , m_languages(languages)
    , m_known(words.count(), false)
{
    for (const SenseLexicon::Hit &hit : hits)
        std::fill_n(m_known.begin() + hit.at, hit.size, true);
    if (languages.testFlag(TextLanguage::German) || !titleHasCapitals())
        m_nameless = 0;
}

bool SomebodyNamed::isIn() const
{
    if (std::ranges::any_of(m_hits, [this](const SenseLexicon::Hit &hit) { return tells(hit); }) || isQuoting())
        return true;
    const WordForms forms(m_words);
    for (qsizetype at = m_nameless; at < m_words.count(); ++at) {
        if (isName(at) || forms.isAgent(at))
            return true;
    }
    return false;
}

bool SomebodyNamed::tells(const SenseLexicon::Hit &hit) const
{
    // A given name is of no language, and written with a capital.
    const bool isGivenName = !hit.languages;
    return hit.senses.testAnyFlags(WordSense::Voice | WordSense::Somebody) &&
           (!isGivenName || m_words.word(hit.at).letters != Case::Lower);
}

bool SomebodyNamed::isQuoting() const
{
    for (qsizetype at = 0; at < m_words.count(); ++at) {
        if (m_words.word(at).isQuoted)
            return true;
    }
    return quotation().match(m_words.plain()).hasMatch();
}

bool SomebodyNamed::isName(qsizetype at) const
{
    const qsizetype begin = m_words.word(at).begin;
    if (begin > 0 && m_words.plain().at(begin - 1) == u'@')
        return true;
    if (!isUnknownCapital(at) || m_words.word(at).beginsSentence)
        return false;
    return m_languages.testFlag(TextLanguage::German) ? standsLikeAGermanName(at) : standsLikeAName(at);
}

/** "Bay C" and "Press 4" are none. */
bool SomebodyNamed::standsLikeAName(qsizetype at) const
{
    const bool isLast = at + 1 == m_words.count() || m_words.word(at + 1).beginsSentence;
    return isLast || (!m_words.word(at + 1).hasDigit && m_words.word(at + 1).size > 1);
}

/** Where every noun has a capital: two such words in a row, or one behind "mit" that does not look like a noun. */
bool SomebodyNamed::standsLikeAGermanName(qsizetype at) const
{
    const QStringView before = m_words.at(at - 1);
    return isSecondOfTwo(at) || (standsBeforeNames(before) && !endsLikeANoun(m_words.at(at)));
}

/** "Anderer Schmierstoff" is none: at the beginning of a sentence an adjective has a capital too. */
bool SomebodyNamed::isSecondOfTwo(qsizetype at) const
{
    const TextWords::Word &first = m_words.word(at - 1);
    const bool isBeside =
        first.begin + first.size + 1 == m_words.word(at).begin && m_words.plain().at(first.begin + first.size) == u' ';
    return isBeside && isUnknownCapital(at - 1) && !(first.beginsSentence && endsLikeAnAdjective(m_words.at(at - 1)));
}

bool SomebodyNamed::isUnknownCapital(qsizetype at) const
{
    const TextWords::Word &word = m_words.word(at);
    constexpr qsizetype shortest = 3;
    return word.letters == Case::Capital && word.size >= shortest && !word.hasDigit && !m_known.at(at);
}

bool SomebodyNamed::titleHasCapitals() const
{
    qsizetype capitals = 0;
    qsizetype all = 0;
    constexpr qsizetype longEnough = 4; // Short words have none in such titles.
    for (qsizetype at = 0; at < m_nameless; ++at) {
        all += m_words.word(at).size >= longEnough;
        capitals += m_words.word(at).size >= longEnough && m_words.word(at).letters == Case::Capital;
    }
    return all > 2 && 3 * capitals > 2 * all;
}

} // namespace Headway
