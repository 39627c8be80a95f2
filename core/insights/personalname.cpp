// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personalname.h"

#include "everydaywords.h"
#include "namewords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

/** What stands between two spaces of a name: "Anne-Marie", "O’Brien", "van". */
struct PersonalName::Part
{
    QStringList words = {};
    QList<bool> capitals = {};
    QList<bool> stuck = {};
    bool ideographs = false;
    bool isName = true; ///< Not a title, nor "van" or "de la".

    bool hasCapital() const { return capitals.contains(true); }
};

namespace {

constexpr std::array titles{"dr"_L1,  "mr"_L1,   "mrs"_L1,  "ms"_L1,   "miss"_L1,      "mx"_L1,  "prof"_L1,
                            "sir"_L1, "dame"_L1, "lady"_L1, "lord"_L1, "professor"_L1, "rev"_L1, "fr"_L1,
                            "md"_L1,  "herr"_L1, "frau"_L1, "mme"_L1,  "mlle"_L1,      "sra"_L1, "sr"_L1};
constexpr std::array titlesBehind{"jr"_L1, "sr"_L1, "ii"_L1, "iii"_L1, "phd"_L1, "md"_L1, "rn"_L1, "esq"_L1};
/** Between given and family name they are written small; by themselves they are words of a language. */
constexpr std::array particles{"van"_L1, "von"_L1, "der"_L1, "den"_L1, "de"_L1, "del"_L1, "della"_L1, "di"_L1,
                               "da"_L1,  "dos"_L1, "du"_L1,  "la"_L1,  "le"_L1, "las"_L1, "los"_L1,   "ten"_L1,
                               "ter"_L1, "zu"_L1,  "bin"_L1, "ibn"_L1, "al"_L1, "el"_L1};

template<typename List>
bool isOneOf(const QStringList &words, const List &list)
{
    return words.size() == 1 && std::ranges::contains(list, words.constFirst());
}

/** The umlauts and their like, as they are written where a keyboard has none. */
QString transliterated(QString name)
{
    constexpr std::array<std::pair<char16_t, const char16_t *>, 8> spelt{{{u'ä', u"ae"},
                                                                          {u'ö', u"oe"},
                                                                          {u'ü', u"ue"},
                                                                          {u'å', u"aa"},
                                                                          {u'ø', u"oe"},
                                                                          {u'Ä', u"Ae"},
                                                                          {u'Ö', u"Oe"},
                                                                          {u'Ü', u"Ue"}}};
    name = name.normalized(QString::NormalizationForm_C);
    for (const auto &[letter, instead] : spelt)
        name.replace(QChar(letter), QString::fromUtf16(instead));
    return name;
}

bool isShort(const QString &word, qsizetype least)
{
    return word.size() < least;
}

} // namespace

PersonalName::PersonalName(const QString &name, const EverydayWords &everyday)
    : m_everyday(everyday)
{
    for (const Part &part : withoutTitles(partsOf(name)))
        m_folded += part.words.join(u' ') + u' ';
    for (const QString &spelling : QSet<QString>{name, transliterated(name)}) {
        const QList<Part> parts = withoutTitles(partsOf(spelling));
        addWhole(parts);
        for (const Part &part : parts) {
            if (part.ideographs)
                addIdeographs(part.words, parts.size() == 1);
            else if (part.isName)
                addAlone(part);
        }
    }
}

QString PersonalName::besideTheName(const QString &name)
{
    static const QRegularExpression sign(u"[(\\[{/&+;:|,@]"_s);
    qsizetype from = name.indexOf(sign);
    qsizetype at = 0;
    for (const QString &word : name.split(u' ')) {
        const bool isSmall = at > 0 && !word.isEmpty() && word.front().isLower();
        if (isSmall && !isOneOf(NameWords(word).all(), particles) && (from < 0 || at < from))
            from = at;
        at += word.size() + 1;
    }
    return from < 0 ? QString() : name.sliced(from);
}

QList<PersonalName::Part> PersonalName::partsOf(const QString &name)
{
    QList<Part> parts;
    QString spaced = name;
    for (const QString &stretch : spaced.replace(u'_', u' ').simplified().split(u' ', Qt::SkipEmptyParts)) {
        const NameWords words(stretch);
        Part part;
        for (qsizetype i = 0; i < words.count(); ++i) {
            part.words << words.at(i).toString();
            part.capitals << (words.isCapital(i) && !words.at(i).front().isDigit());
            part.stuck << words.isStuck(i);
            part.ideographs = part.ideographs || words.isIdeograph(i);
        }
        if (!part.words.isEmpty())
            parts << part;
    }
    // Somebody who writes "bell hooks" writes every part of a name small.
    const bool allSmall = std::ranges::none_of(parts, &Part::hasCapital);
    for (Part &part : parts)
        part.isName = allSmall ? !isOneOf(part.words, particles) || parts.size() == 1 : part.hasCapital();
    return parts;
}

/** Without what leaves two parts; what stays of it is a part of the whole name, and nobody's alone. */
QList<PersonalName::Part> PersonalName::withoutTitles(QList<Part> parts)
{
    while (parts.size() > 2 && isOneOf(parts.constLast().words, titlesBehind))
        parts.removeLast();
    while (parts.size() > 2 && isOneOf(parts.constFirst().words, titles))
        parts.removeFirst();
    if (parts.size() == 2) {
        parts.first().isName = parts.constFirst().isName && !isOneOf(parts.constFirst().words, titles);
        parts.last().isName = parts.constLast().isName && !isOneOf(parts.constLast().words, titlesBehind);
    }
    return parts;
}

void PersonalName::addWhole(const QList<Part> &parts)
{
    QStringList all;
    for (const Part &part : parts)
        all += part.words;
    if (all.size() < 2)
        return;
    m_inAnyCase << all;
    if (const QString joined = all.join(QString()); !isShort(joined, 5))
        m_inAnyCase << QStringList{joined};
    if (parts.size() < 2)
        return;
    const QStringList &given = parts.constFirst().words;
    const QStringList &family = parts.constLast().words;
    if (parts.size() > 2)
        m_inAnyCase << given + family;
    m_inAnyCase << family + given;
}

void PersonalName::addAlone(const Part &part)
{
    constexpr qsizetype leastOfName = 2;
    const QString joined = part.words.join(QString());
    if (isShort(joined, leastOfName))
        return;
    addWord(joined);
    if (part.words.size() == 1)
        return;
    m_inAnyCase << part.words;
    addPieces(part);
}

void PersonalName::addPieces(const Part &part)
{
    constexpr qsizetype leastOfPiece = 3;
    constexpr qsizetype leastOfStart = 4; // "Mc" and "Mac" are parts of a word
    for (qsizetype i = 0; i < part.words.size(); ++i) {
        const bool isStart = part.stuck.value(i + 1) && isShort(part.words.at(i), leastOfStart);
        const bool hasStart = part.stuck.at(i) && isShort(part.words.at(i - 1), leastOfStart);
        const bool isWritten = part.capitals.at(i) || (!part.hasCapital() && part.words.at(i).front().isLetter());
        if (isWritten && !isStart && !hasStart && !isShort(part.words.at(i), leastOfPiece))
            addWord(part.words.at(i));
    }
}

void PersonalName::addWord(const QString &word)
{
    (m_everyday.mayBeName(word) ? m_withCapital : m_inAnyCase) << QStringList{word};
}

/** Family and given name are not parted: of three characters or more, two at either end may be one of them. */
void PersonalName::addIdeographs(const QStringList &words, bool isOnly)
{
    constexpr qsizetype ofAName = 2;
    if (words.size() >= ofAName || isOnly)
        m_withCapital << words;
    if (words.size() > ofAName && words.size() <= 2 * ofAName)
        m_withCapital << words.first(ofAName) << words.last(ofAName);
}

} // namespace Headway
