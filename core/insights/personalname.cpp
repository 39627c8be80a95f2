// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personalname.h"

#include "namewords.h"

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
    bool ideographs = false;
};

namespace {

constexpr std::array titles{"dr"_L1,        "mr"_L1,   "mrs"_L1,  "ms"_L1,   "miss"_L1, "mx"_L1,  "prof"_L1,
                            "professor"_L1, "sir"_L1,  "dame"_L1, "lady"_L1, "lord"_L1, "rev"_L1, "fr"_L1,
                            "jr"_L1,        "sr"_L1,   "ii"_L1,   "iii"_L1,  "phd"_L1,  "md"_L1,  "rn"_L1,
                            "esq"_L1,       "herr"_L1, "frau"_L1, "mme"_L1,  "mlle"_L1, "sra"_L1};

bool isTitle(const QStringList &words)
{
    return words.size() == 1 && std::ranges::contains(titles, words.constFirst());
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

PersonalName::PersonalName(const QString &name)
{
    for (const QString &spelling : QSet<QString>{name, transliterated(name)}) {
        const QList<Part> parts = partsOf(spelling);
        addWhole(parts);
        for (const Part &part : parts)
            addAlone(part, parts.size() == 1);
    }
}

QList<PersonalName::Part> PersonalName::partsOf(const QString &name)
{
    QList<Part> parts;
    QList<Part> withTitles;
    for (const QString &stretch : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const NameWords words(stretch);
        Part part;
        for (qsizetype i = 0; i < words.count(); ++i) {
            part.words << words.at(i).toString();
            part.capitals << words.isCapital(i);
            part.ideographs = part.ideographs || words.isIdeograph(i);
        }
        if (!part.words.isEmpty())
            withTitles << part;
        if (!part.words.isEmpty() && !isTitle(part.words))
            parts << part;
    }
    return parts.isEmpty() ? withTitles : parts;
}

void PersonalName::addWhole(const QList<Part> &parts)
{
    QStringList all;
    for (const Part &part : parts)
        all += part.words;
    if (all.size() < 2)
        return; // alone, it is told from a word of the language by its capital
    m_inAnyCase << all;
    if (const QString joined = all.join(QString()); !isShort(joined, 5))
        m_inAnyCase << QStringList{joined};
    if (parts.size() < 2)
        return;
    const QStringList &given = parts.constFirst().words;
    const QStringList &family = parts.constLast().words;
    m_inAnyCase << given + family << family + given;
}

void PersonalName::addAlone(const Part &part, bool isOnly)
{
    if (part.ideographs)
        return addIdeographs(part.words, isOnly);
    constexpr qsizetype leastOfName = 2;
    constexpr qsizetype leastOfPiece = 3;
    const bool isWritten = part.capitals.contains(true); // "van", "de la": no name by themselves
    if (isOnly && !isWritten)
        m_inAnyCase << part.words; // somebody who writes "dana" for a name writes it so elsewhere
    if (!isWritten || isShort(part.words.join(QString()), leastOfName))
        return;
    m_withCapital << part.words;
    if (part.words.size() == 1)
        return;
    m_withCapital << QStringList{part.words.join(QString())};
    for (qsizetype i = 0; i < part.words.size(); ++i) {
        if (part.capitals.at(i) && !isShort(part.words.at(i), leastOfPiece))
            m_withCapital << QStringList{part.words.at(i)};
    }
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
