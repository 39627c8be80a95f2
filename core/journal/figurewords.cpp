// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurewords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Units = QuantityReader::Units;

struct FigureText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::FigureWords)
};

bool mayStartFigure(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    return before.isSpace() || before.category() == QChar::Punctuation_Open || before == u'~' || before == u'\u2248';
}

/** "week" and "weeks", "Tag" and "Tage", "h" and "hours" are one unit. */
bool areSameUnit(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a.startsWith(b, Qt::CaseInsensitive) || b.startsWith(a, Qt::CaseInsensitive);
}

FigurePhrase phrase(const Quantity &quantity)
{
    return {quantity.start, quantity.end - quantity.start, std::nullopt, quantity.value, quantity.unit};
}

bool isSentencePunctuation(QChar c)
{
    return u".,;:!?()[]\u2026"_s.contains(c);
}

/** The words of a clause: those behind its last punctuation, without marks and quotes around them. */
QStringList wordsOfClause(QStringView clause)
{
    QStringList words;
    for (const QStringView token : clause.split(u' ', Qt::SkipEmptyParts)) {
        if (isSentencePunctuation(token.front()))
            words.clear();
        qsizetype from = 0;
        qsizetype to = token.size();
        while (from < to && !token.at(from).isLetterOrNumber())
            ++from;
        while (to > from && !token.at(to - 1).isLetterOrNumber())
            --to;
        if (to > from)
            words << token.sliced(from, to - from).toString();
        if (isSentencePunctuation(token.back()))
            words.clear();
    }
    return words;
}

} // namespace

FigureWords::FigureWords(const QLocale &locale)
    //: Words in front of the first figure of a change ("from 10 to 6"), apart by spaces. German: von
    : m_from(FigureText::tr("from"))
    //: Words between the two figures of a change ("from 10 to 6"), apart by spaces. German: auf
    , m_to(FigureText::tr("to"))
    //: Words in front of an amount of change ("by 12 hours"), apart by spaces. German: um
    , m_by(FigureText::tr("by"))
    //: Words that say that something changed, apart by spaces
    , m_changes(FigureText::tr("cut down up fell rose dropped reduced lowered raised grew went improved increased "
                               "decreased shrank shortened trimmed halved doubled"))
    //: Those of the words for a change that say that something became less, apart by spaces
    , m_falls(FigureText::tr("cut down fell dropped reduced lowered decreased shrank shortened trimmed"))
    //: Words behind a figure that say that something became less by it ("50 % fewer falls"), apart by spaces
    , m_fewer(FigureText::tr("fewer less lower shorter cheaper"))
    //: Words behind a figure that say that something became more by it ("12 % more visits"), apart by spaces
    , m_more(FigureText::tr("more higher"))
    //: Small words that join parts of a sentence, apart by spaces: never a unit, and never an end of a figure's name
    , m_joining(FigureText::tr("in on at by for with of and or the a an our my their its to from since last this that "
                               "within over under after before when while so as than via during without because is was "
                               "were it"))
    //: Words that join two things alike ("€ 4k on shifts and 20% overtime"), apart by spaces. German: und
    , m_and(FigureText::tr("and"))
    , m_quantities(locale, m_joining | m_changes | m_from | m_to | m_by | m_fewer | m_more)
{}

QList<FigurePhrase> FigureWords::find(const QString &text) const
{
    QList<FigurePhrase> figures;
    qsizetype clauseStart = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isSpace() || !mayStartFigure(text, at))
            continue;
        auto figure = read(text, clauseStart, at);
        if (!figure)
            continue;
        figure->name = nameOf(text, clauseStart, *figure);
        clauseStart = figure->end();
        at = clauseStart - 1;
        figures << *figure;
    }
    return figures;
}

std::optional<FigurePhrase> FigureWords::read(const QString &text, qsizetype clauseStart, qsizetype at) const
{
    if (const auto change = readChange(text, at))
        return change;
    return readSingle(text, clauseStart, at);
}

std::optional<FigurePhrase> FigureWords::readChange(const QString &text, qsizetype at) const
{
    const auto bare = m_quantities.read(text, at, Units::Known);
    if (!bare)
        return std::nullopt;
    if (const auto change = readChange(text, *bare))
        return change;
    const auto withWord = m_quantities.read(text, at, Units::AnyWord);
    return withWord ? readChange(text, *withWord) : std::nullopt;
}

std::optional<FigurePhrase> FigureWords::readChange(const QString &text, const Quantity &before) const
{
    const auto between = connector(text, before.end);
    const auto after = between ? m_quantities.read(text, between->end, Units::AnyWord) : std::nullopt;
    if (!after || (before.mayBeYear && after->mayBeYear))
        return std::nullopt;
    const bool isFromTo = between->isArrow || m_from.contains(wordBefore(text, before.start));
    if (!isFromTo && !before.hasKnownUnit && !after->hasKnownUnit)
        return std::nullopt;
    FigurePhrase change = phrase(*after);
    change.start = before.start;
    change.length = after->end - before.start;
    if (after->unit.isEmpty())
        change.unit = before.unit;
    if (areSameUnit(before.unit, after->unit))
        change.before = before.value;
    return change;
}

std::optional<FigurePhrase> FigureWords::readSingle(const QString &text, qsizetype clauseStart, qsizetype at) const
{
    const auto bare = m_quantities.read(text, at, Units::Known);
    if (!bare || bare->mayBeYear)
        return std::nullopt;
    const QStringView comparative = comparativeBehind(text, bare->end);
    const bool isAmount = bare->hasSign || m_by.contains(wordBefore(text, at));
    if (!bare->hasKnownUnit && !isAmount && comparative.isEmpty())
        return std::nullopt;
    const auto withWord = bare->hasKnownUnit ? bare : m_quantities.read(text, at, Units::AnyWord);
    FigurePhrase single = phrase(withWord.value_or(*bare));
    if (!comparative.isEmpty())
        single.length = comparative.end() - QStringView(text).begin() - at;
    const QStringView clause = QStringView(text).sliced(clauseStart, at - clauseStart);
    if (!bare->hasSign && (m_fewer.contains(comparative) || tellsFall(clause, single)))
        single.after = -*single.after;
    return single;
}

/** "fewer" in "50 % fewer falls"; empty where no such word follows. */
QStringView FigureWords::comparativeBehind(const QString &text, qsizetype at) const
{
    const qsizetype start = behindSpaces(text, at);
    const QStringView word = wordAt(text, start);
    return start > at && (m_fewer.contains(word) || m_more.contains(word)) ? word : QStringView();
}

/** Whether the words in front say that something fell by this: "Cut overtime by", "down"; not "Cut falls in 80 %". */
bool FigureWords::tellsFall(QStringView clause, const FigurePhrase &figure) const
{
    const QStringList words = wordsOfClause(clause);
    const auto fall = std::ranges::find_if(words, [this](const QString &word) { return m_falls.contains(word); });
    if (fall == words.cend())
        return false;
    const bool isBy = m_by.contains(words.constLast());
    return isBy || (figure.unit == u'%' && !m_joining.contains(words.constLast()));
}

/** What stands between two figures: an arrow, "to", "down to". */
std::optional<FigureWords::Connector> FigureWords::connector(const QString &text, qsizetype at) const
{
    const qsizetype start = behindSpaces(text, at);
    const QStringView rest = QStringView(text).sliced(start);
    for (const QStringView arrow : {u"\u2192", u"->", u"=>", u"\u27f6", u"\u2794"}) {
        if (rest.startsWith(arrow))
            return Connector{behindSpaces(text, start + arrow.size()), true};
    }
    QStringView word = wordAt(text, start);
    qsizetype end = start + word.size();
    if (m_changes.contains(word)) {
        word = wordAt(text, behindSpaces(text, end));
        end = behindSpaces(text, end) + word.size();
    }
    if (start == at || !m_to.contains(word))
        return std::nullopt;
    return Connector{behindSpaces(text, end), false};
}

QString FigureWords::nameOf(const QString &text, qsizetype clauseStart, const FigurePhrase &figure) const
{
    if (const QStringView last = wordBefore(text, figure.end()); m_fewer.contains(last) || m_more.contains(last)) {
        if (const QString behind = nameBehind(text, figure.end()); !behind.isEmpty())
            return behind;
    }
    const bool isJoined = clauseStart > 0 && m_and.contains(wordBefore(text, figure.start));
    if (const QString behind = isJoined ? nameBehind(text, figure.end()) : QString(); !behind.isEmpty())
        return behind;
    QStringList words = wordsOfClause(QStringView(text).sliced(clauseStart, figure.start - clauseStart));
    const bool isWholeStart = words == wordsOfClause(QStringView(text).first(figure.start)) && !words.isEmpty();
    bool changeStandsLast = false;
    while (!words.isEmpty() && (m_joining.contains(words.constLast()) || m_changes.contains(words.constLast()))) {
        changeStandsLast = changeStandsLast || m_changes.contains(words.constLast());
        words.removeLast();
    }
    if (isWholeStart && words.size() > 1 && (!changeStandsLast || m_changes.contains(words.constFirst())))
        words.removeFirst();
    stripJoiningFront(words);
    constexpr qsizetype most = 6;
    const QString before = words.mid(std::max<qsizetype>(0, words.size() - most)).join(u' ');
    const bool onlyTheFirstWord = isWholeStart && words.size() == 1 && !changeStandsLast &&
                                  wordsOfClause(QStringView(text).first(figure.start)).constFirst() == before;
    if (!before.isEmpty() && !onlyTheFirstWord)
        return before;
    const QString behind = nameBehind(text, figure.end());
    return behind.isEmpty() ? before : behind;
}

void FigureWords::stripJoiningFront(QStringList &words) const
{
    while (!words.isEmpty() && (m_joining.contains(words.constFirst()) || m_changes.contains(words.constFirst())))
        words.removeFirst();
}

QString FigureWords::nameBehind(const QString &text, qsizetype at) const
{
    constexpr qsizetype most = 3;
    QStringList words;
    while (words.size() < most) {
        at = behindSpaces(text, at);
        const QStringView word = wordAt(text, at);
        const bool isJoining = m_joining.contains(word);
        if (word.isEmpty() || (isJoining && !words.isEmpty()))
            break;
        if (!isJoining)
            words << word.toString();
        at += word.size();
    }
    return words.join(u' ');
}

} // namespace Headway
