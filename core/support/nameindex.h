// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace Headway {

/**
 * The longest name of a person, a goal, a tag or a reader, in UTF-16 units. No real one comes near; a pasted page
 * would have to be set on one line, looked for in every entry and offered in every list.
 */
inline constexpr qsizetype longestName = 200;

/** The beginning of a name that is too long, ending with a whole character; any other name as it is. */
QString shortenedName(const QString &name);

/**
 * Whether two texts are the same name: by their letters, whatever their case, width ("Ｄａｎａ"), composition and
 * spaces. Accents and vowel signs count, since by them alone people are told apart: "Jose" and "José", "Muller" and
 * "Müller", "Lan" and "Lân" are two names.
 */
bool isSameName(const QString &a, const QString &b);

/** A name without case, width, accents and superfluous spaces: where two differ in it they cannot be meant alike. */
QString foldedName(const QString &name);

/**
 * Says which of the known names is meant by a typed one: the one rule of the capture line, the fields of an entry, the
 * command line and the importers. Asking takes the same time however many names there are.
 */
class NameIndex final
{
public:
    NameIndex() = default;
    explicit NameIndex(const QStringList &names);

    void append(const QString &name);

    const QString &at(qsizetype place) const { return m_names.at(place); }
    /** The names as foldedName() makes them, in their order: for finding those that begin alike. */
    const QStringList &folded() const { return m_folded; }

    /** Where the same name stands, the first of several; −1 where nobody has it. */
    qsizetype indexOfSame(const QString &name) const;
    /**
     * Where the name that is meant stands: the same name, else the only one that differs by nothing but its accents,
     * so that "Jose", typed in haste, means José as long as nobody is called Jose or Josè. −1 where none is meant.
     */
    qsizetype indexOf(const QString &name) const;
    /** Where the only name stands that goes on behind these whole words: "Dana" for Dana Whitfield. −1 for any other.
     */
    qsizetype indexOfOnlyBeginning(const QString &words) const;
    /** All places where the name that is meant stands: several people may bear one. */
    QList<qsizetype> placesOf(const QString &name) const;

private:
    QList<qsizetype> placesOfSame(const QString &name) const;

    QStringList m_names;
    QStringList m_folded;
    QHash<QString, QList<qsizetype>> m_places; ///< By folded name.
};

} // namespace Headway
