// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiencerule.h"
#include "everydaywords.h"

#include <QHash>
#include <QStringList>

namespace Headway {

class NameWords;

/** What a reader knows anyhow, beside the records that they may read. */
struct KnownToReader
{
    QString author = {};
    QString reader = {}; ///< As it was typed: it makes readable who has exactly that name, and nobody else.
};

/**
 * Finds in a text the names of people and goals that its reader may not know of, those in the trash included.
 *
 * A person is named by the whole name, also with the family name in front; and by a given or family name alone, unless
 * somebody whom the reader may know shares it. A goal is named by its whole name. Case makes no difference, but for a
 * single word that is an everyday word too: that names somebody only where it is written with a capital. Nor do
 * accents, invisible characters and what stands between two words (a hyphen, Markdown, the end of a line).
 *
 * A record that may be read, but has the name of one that may not, or holds it ("Dana, for Rex Hunter"), makes nothing
 * readable.
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
    struct Match
    {
        const Pattern *name = nullptr;
        qsizetype length = 0; ///< In words of the text.
    };

    void addPeople(const QHash<PersonId, Person> &people, const QSet<PersonId> &inTrash, Audience reader,
                   const QString &author);
    void addGoals(const QHash<GoalId, Goal> &goals, const QSet<GoalId> &inTrash, Audience reader);
    void addWithheld(const Person &person, bool inTrash);
    void addWithheld(const Goal &goal, bool inTrash);
    void addReadable(const QStringList &people, const QString &author);
    void addPersonsName(const QString &name, qsizetype withheld);
    void addGoalsName(const QString &name, qsizetype withheld);
    static void add(Patterns &patterns, const Pattern &pattern);
    QString folded(const QString &person) const;
    bool holdsWithheldName(const QString &person) const;
    static void sort(Patterns &patterns);

    void find(const Patterns &patterns, const NameWords &words, QList<qsizetype> &found) const;
    Match longestAt(const Patterns &patterns, const NameWords &words, qsizetype at) const;
    Match beginningWith(QStringView first, const Patterns &patterns, const NameWords &words, qsizetype at) const;
    Match inMailbox(const NameWords &words, qsizetype at) const;
    qsizetype lengthAt(const NameWords &words, qsizetype at, const Pattern &pattern) const;
    bool mayHaveAnS(const NameWords &words, qsizetype at, const Pattern &pattern) const;

    EverydayWords m_everyday;
    QString m_reader;               ///< Folded.
    QSet<QString> m_withheldPeople; ///< Their names, folded.
    QSet<QStringList> m_withheldGoals;
    QList<LeftOutReason> m_withheld;
    Patterns m_people;
    Patterns m_goals; ///< Apart from the people: a goal that may be read can still name somebody who may not.
};

} // namespace Headway
