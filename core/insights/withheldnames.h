// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "audiencerule.h"
#include "everydaywords.h"
#include "namepatterns.h"

#include <QSet>
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
 * A person is named by the whole name, also with the family name in front; and by a given or family name alone. A goal
 * is named by its whole name. Case makes no difference, but for a single word that is an everyday word too: that names
 * somebody only where it is written with a capital, or stands in a mail or web address. Nor do accents, invisible
 * characters and what stands between two words (a hyphen, Markdown, the end of a line). An s behind a name changes
 * nothing, nor what furtherFormsOf() tells.
 *
 * A name that somebody whom the reader may know bears too is theirs where they are linked, or are called by their whole
 * name in the same texts; a part of the author's own name is the author's. Else it counts as that of who may not be
 * known, and the reason says that it may be the other's.
 *
 * A record that may be read, but has the name of one that may not, or holds it ("Dana, for Rex Hunter"; the goal
 * "Apply to Fairhaven"), makes nothing readable.
 *
 * A text is gone through once; what that takes does not grow with the number of names.
 */
class WithheldNames final
{
public:
    WithheldNames(Audience reader, const RecordDirectory &named, const KnownToReader &known = {});

    /** Whether there is nothing to find in any text. */
    bool isEmpty() const { return m_isEmpty; }

    /** Why a reader must not get `text`: a reason for each person and goal that it names, in the order found. */
    QList<LeftOutReason> namedIn(QStringView text) const;
    /** The same of several texts of one record, which links `linked`; each is named once. */
    QList<LeftOutReason> namedIn(const QStringList &texts, const QList<PersonId> &linked = {}) const;

private:
    /** Whose a name is: a person or a goal that is withheld, or somebody whom the reader may know. */
    struct Bearer
    {
        LeftOutReason reason =
            {}; ///< Of who may be known, the name and the person; of the author, and of goals, neither.
        bool mayBeKnown = false;
    };
    struct Findings;

    void addPeople(const RecordDirectory &named, Audience reader, const QString &author);
    void addGoals(const RecordDirectory &named, Audience reader);
    void addWithheld(const Person &person, bool inTrash);
    void addWithheld(const Goal &goal, bool inTrash);
    void addReadable(const QList<Person> &people, const QString &author);
    qsizetype addBearer(const Bearer &bearer);
    void addPersonsName(const QString &name, const Bearer &bearer);
    void addGoalsName(const QString &name, const Bearer &bearer);
    QString folded(const QString &person) const;
    bool holdsWithheldName(const QString &person) const;
    bool holdsWithheldGoal(const QString &goal) const;

    void find(const NamePatterns &names, const NameWords &words, Findings &findings) const;
    void judge(const NamePatterns::Match &match, Findings &findings) const;
    QList<LeftOutReason> reasonsOf(const Findings &findings) const;

    EverydayWords m_everyday;
    QString m_reader;               ///< Folded.
    QSet<QString> m_withheldPeople; ///< Their names, folded.
    QList<Bearer> m_bearers;
    bool m_isEmpty = true;
    NamePatterns m_people;
    NamePatterns m_goals; ///< Apart from the people: a goal that may be read can still name somebody who may not.
};

} // namespace Headway
