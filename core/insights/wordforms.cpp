// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordforms.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** "need" and "bed" are no past. */
bool isNoPast(QStringView word)
{
    static const QSet<QString> all{u"need"_s,   u"speed"_s, u"feed"_s,   u"indeed"_s,  u"hundred"_s, u"shed"_s,
                                   u"seed"_s,   u"weed"_s,  u"exceed"_s, u"proceed"_s, u"succeed"_s, u"agreed"_s,
                                   u"sacred"_s, u"bleed"_s, u"breed"_s,  u"embed"_s,   u"sled"_s};
    return all.contains(word.toString());
}

bool isNoParticiple(QStringView word)
{
    static const QSet<QString> all{
        u"gegen"_s,    u"gehen"_s,    u"geben"_s,    u"gelten"_s,    u"genießen"_s,    u"gewinnen"_s, u"gesamt"_s,
        u"gesamten"_s, u"geeignet"_s, u"gewissen"_s, u"gestalten"_s, u"gewähren"_s,    u"gehören"_s,  u"genauen"_s,
        u"guten"_s,    u"geht"_s,     u"gebt"_s,     u"gibt"_s,      u"gemeinsamen"_s, u"geplant"_s,  u"geplanten"_s};
    return all.contains(word.toString());
}

const QRegularExpression &participle()
{
    static const QRegularExpression expression(
        u"^(?:(?:ab|an|auf|aus|bei|da|dar|durch|ein|fest|fertig|fort|frei|heraus|her|hin|hoch|los|mit|nach|statt|teil|"
        u"um|"
        "unter|vor|vorbei|weg|weiter|zu|zurück|zusammen|über)?ge\\p{L}{2,}(?:t|en)|\\p{L}{3,}iert)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

template<size_t N>
bool endsWithOneOf(QStringView word, const QStringView (&endings)[N])
{
    return std::ranges::any_of(endings, [word](QStringView ending) { return word.endsWith(ending); });
}

template<size_t N>
bool isOneOf(QStringView word, const QStringView (&words)[N])
{
    return std::ranges::find(words, word) != std::end(words);
}

/** Nouns that end like a participle. */
bool isNoFrenchParticiple(QStringView word)
{
    static const QSet<QString> all{
        u"santé"_s,      u"année"_s,      u"années"_s,   u"journée"_s,  u"journées"_s, u"soirée"_s,  u"soirées"_s,
        u"matinée"_s,    u"matinées"_s,   u"idée"_s,     u"idées"_s,    u"durée"_s,    u"durées"_s,  u"arrivée"_s,
        u"arrivées"_s,   u"entrée"_s,     u"entrées"_s,  u"tournée"_s,  u"tournées"_s, u"donnée"_s,  u"données"_s,
        u"employé"_s,    u"employés"_s,   u"salarié"_s,  u"salariés"_s, u"marché"_s,   u"marchés"_s, u"congé"_s,
        u"congés"_s,     u"côté"_s,       u"côtés"_s,    u"société"_s,  u"sociétés"_s, u"clés"_s,    u"lycée"_s,
        u"musée"_s,      u"délégué"_s,    u"propreté"_s, u"sûreté"_s,   u"privée"_s,   u"beauté"_s,  u"équipe"_s,
        u"difficulté"_s, u"difficultés"_s};
    return all.contains(word.toString());
}

bool isOf(TextLanguages languages, TextLanguage language)
{
    return languages.testFlag(language);
}

} // namespace

bool WordForms::isEnglishPast(qsizetype at) const
{
    constexpr qsizetype shortest = 4;
    const QStringView word = m_words.at(at);
    return word.size() >= shortest && word.endsWith(u"ed") && !isNoPast(word);
}

/** Nouns have a capital: "Bericht" is no participle. */
bool WordForms::isGermanPast(qsizetype at) const
{
    const bool isNoun = m_words.word(at).letters != TextWords::Case::Lower;
    const QStringView word = m_words.at(at);
    return !isNoun && !isNoParticiple(word) && participle().matchView(word).hasMatch();
}

/** "présenté" but not "qualité". */
bool WordForms::isFrenchPast(qsizetype at) const
{
    const QStringView word = m_words.at(at);
    const bool isParticiple =
        word.endsWith(u"é") || word.endsWith(u"ée") || word.endsWith(u"és") || word.endsWith(u"ées");
    const bool isNoun = word.endsWith(u"ité") || word.endsWith(u"ités") || isNoFrenchParticiple(word);
    return isParticiple && word.size() > 3 && !isNoun;
}

bool WordForms::isAgent(qsizetype at) const
{
    static constexpr QStringView before[] = {u"the",    u"our",  u"my",    u"a",     u"der",  u"die", u"unser",
                                             u"unsere", u"mein", u"meine", u"ein",   u"eine", u"le",  u"la",
                                             u"l",      u"un",   u"une",   u"notre", u"mon",  u"ma",  u"les"};
    static constexpr QStringView endings[] = {u"er",   u"ers",   u"or",  u"ors",   u"ist", u"ists", u"ian",
                                              u"ians", u"man",   u"men", u"erin",  u"eur", u"eurs", u"euse",
                                              u"teur", u"trice", u"ien", u"ienne", u"ier", u"ière"};
    static constexpr QStringView behind[] = {u"is",   u"are",  u"was",  u"were", u"has",   u"have",  u"had",
                                             u"says", u"ist",  u"sind", u"war",  u"hat",   u"haben", u"hatte",
                                             u"est",  u"sont", u"a",    u"ont",  u"avait", u"en"};
    const bool hasNeighbours = at > 0 && at + 1 < m_words.count() && !m_words.word(at).beginsSentence;
    return hasNeighbours && m_words.at(at).size() > 4 && isOneOf(m_words.at(at - 1), before) &&
           endsWithOneOf(m_words.at(at), endings) && isOneOf(m_words.at(at + 1), behind);
}

/** "je présenterai", "nous mettrons". */
bool WordForms::isFrenchFuture(qsizetype at) const
{
    if (at == 0 || m_words.word(at).beginsSentence)
        return false;
    const QStringView before = m_words.at(at - 1);
    const QStringView word = m_words.at(at);
    const bool isI = (before == u"je" || before == u"j") && word.endsWith(u"rai") && word != u"vrai";
    return isI || (before == u"nous" && word.endsWith(u"rons") && word.size() > 5);
}

qsizetype WordForms::hintsAt(TextLanguage language) const
{
    qsizetype hints = 0;
    if (language == TextLanguage::English && m_words.count() > 0)
        hints += isEnglishPast(0);
    for (qsizetype at = 1; language == TextLanguage::German && at < m_words.count(); ++at)
        hints += isGermanPast(at);
    return hints;
}

WordSenses WordForms::sensesAt(qsizetype at, TextLanguages languages) const
{
    const bool isPast = (isOf(languages, TextLanguage::English) && isEnglishPast(at)) ||
                        (isOf(languages, TextLanguage::German) && isGermanPast(at)) ||
                        (isOf(languages, TextLanguage::French) && isFrenchPast(at));
    const bool isFuture = isOf(languages, TextLanguage::French) && isFrenchFuture(at);
    return (isPast ? WordSense::Past : WordSenses()) | (isFuture ? WordSense::Future : WordSenses());
}

} // namespace Headway
