// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiencerule.h"

#include <QHash>
#include <QStringList>

namespace Headway {

class NameWords;

/** What a reader knows anyhow, beside the records that they may read. */
struct KnownToReader
{
    QStringList people = {};  ///< Themselves, and the author.
    QStringList phrases = {}; ///< The author's employer and role: as a whole only.
};

/**
 * Finds in a text the names of people and goals that its reader may not know of, those in the trash included.
 *
 * A person is named by the whole name in any case, also with the family name in front; and by a given or family name
 * alone that is written with a capital, unless somebody whom the reader may know shares it. A goal is named by its
 * whole name; a single word names one only where both are written with a capital. Accents, invisible characters and
 * what stands between two words (a hyphen, Markdown, the end of a line) make no difference.
 *
 * A text is gone through once; what that takes does not grow with the number of names.
 */
class WithheldNames final
{
public:
    WithheldNames(Audience reader, const RecordDirectory &named, const KnownToReader &known = {});

    /** Whether there is nothing to find in any text. */
    bool isEmpty() const { return m_withheld.isEmpty(); }

    /** Why a reader must not get `text`: a reason for each person and goal that it names, in the order found. */
    QList<LeftOutReason> namedIn(QStringView text) const;
    /** The same of several texts that belong together; each is named once. */
    QList<LeftOutReason> namedIn(const QStringList &texts) const;

private:
    /** Words that, one behind the other, are a name. */
    struct Pattern
    {
        QStringList words;
        bool anyCase = true;
        qsizetype withheld = readable; ///< Index of the reason; or it is a name that may be read.
    };
    using Patterns = QHash<QString, QList<Pattern>>;
    static constexpr qsizetype readable = -1;

    void addPerson(const Person &person, bool inTrash, Audience reader);
    void addGoal(const Goal &goal, bool inTrash, Audience reader);
    void addPersonsName(const QString &name, qsizetype withheld);
    void addGoalsName(const QString &name, qsizetype withheld);
    void addPhrase(const QString &phrase);
    static void add(Patterns &patterns, const Pattern &pattern);
    static void sort(Patterns &patterns);

    void find(const Patterns &patterns, const NameWords &words, QList<qsizetype> &found) const;
    static const Pattern *longestAt(const Patterns &patterns, const NameWords &words, qsizetype at);

    QList<LeftOutReason> m_withheld;
    Patterns m_people;
    Patterns m_goals; ///< Apart from the people: a goal that may be read can still name somebody who may not.
};

} // namespace Headway
