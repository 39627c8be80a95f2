// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nameindex.h"

#include "foldedtext.h"
#include "letters.h"

#include <algorithm>

namespace Headway {

namespace {

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/** What two writings of one name have in common. */
QString nameKey(const QString &name)
{
    const QString words = name.simplified();
    if (isAscii(words))
        return words.toLower();
    // Folding the case may take composed letters apart ("İ").
    return withoutCase(words.normalized(QString::NormalizationForm_KC))
        .normalized(QString::NormalizationForm_KC)
        .simplified();
}

} // namespace

QString shortenedName(const QString &name)
{
    return name.size() <= longestName ? name : name.first(wholeLetters(name, longestName)).trimmed();
}

bool isSameName(const QString &a, const QString &b)
{
    return nameKey(a) == nameKey(b);
}

QString foldedName(const QString &name)
{
    const QString key = nameKey(name);
    return isAscii(key) ? key : FoldedText(key).text();
}

NameIndex::NameIndex(const QStringList &names)
{
    m_names.reserve(names.size());
    m_folded.reserve(names.size());
    m_places.reserve(names.size());
    for (const QString &name : names)
        append(name);
}

void NameIndex::append(const QString &name)
{
    m_folded << foldedName(name);
    m_places[m_folded.constLast()] << m_names.size();
    m_names << name;
}

QList<qsizetype> NameIndex::placesOfSame(const QString &name) const
{
    QList<qsizetype> places = m_places.value(foldedName(name));
    places.removeIf([&](qsizetype place) { return !isSameName(m_names.at(place), name); });
    return places;
}

QList<qsizetype> NameIndex::placesOf(const QString &name) const
{
    if (const QList<qsizetype> same = placesOfSame(name); !same.isEmpty())
        return same;
    const QList<qsizetype> alike = m_places.value(foldedName(name));
    const bool isOne = !alike.isEmpty() && placesOfSame(m_names.at(alike.constFirst())) == alike;
    return isOne ? alike : QList<qsizetype>();
}

qsizetype NameIndex::indexOfSame(const QString &name) const
{
    return placesOfSame(name).value(0, -1);
}

qsizetype NameIndex::indexOf(const QString &name) const
{
    return placesOf(name).value(0, -1);
}

qsizetype NameIndex::indexOfOnlyBeginning(const QString &words) const
{
    const QString beginning = foldedName(words) + u' ';
    const auto begins = [&](const QString &name) { return name.startsWith(beginning); };
    const auto first = std::ranges::find_if(m_folded, begins);
    const bool isOnly = first != m_folded.cend() && std::find_if(first + 1, m_folded.cend(), begins) == m_folded.cend();
    return isOnly ? first - m_folded.cbegin() : -1;
}

} // namespace Headway
