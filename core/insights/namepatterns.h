// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "everydaywords.h"

#include <QHash>
#include <QStringList>

namespace Headway {

class NameWords;

/**
 * Names, each as words that follow one another, to be found in a text by looking up each of its words once: what that
 * takes does not grow with the number of names.
 */
class NamePatterns final
{
public:
    struct Name
    {
        QStringList words;      ///< Folded; see NameWords.
        bool anyCase = true;    ///< Or only where it is written with a capital,
        bool inAddress = false; ///< or stands in a mail or web address.
        qsizetype bearer = -1;  ///< Whose name it is, for who adds it.
    };
    /** All names of equal length that stand at one place: the longest that there are. */
    struct Match
    {
        QList<const Name *> names = {};
        qsizetype length = 0; ///< In words of the text; none where no name stands there.
    };

    explicit NamePatterns(const EverydayWords &everyday);

    void add(const Name &name);
    bool isEmpty() const { return m_names.isEmpty(); }

    Match at(const NameWords &words, qsizetype place) const;
    /** "tvickery@example.org": a name that the part before the sign ends with. */
    Match inMailbox(const NameWords &words, qsizetype place) const;

private:
    Match beginningWith(QStringView first, const NameWords &words, qsizetype place) const;
    Match standingAlone(QStringView word, bool inAddress) const;
    static bool isWritten(const NameWords &words, qsizetype place, const Name &name);
    qsizetype lengthAt(const NameWords &words, qsizetype place, const Name &name) const;
    bool mayHaveAnS(const NameWords &words, qsizetype place, const Name &name) const;

    EverydayWords m_everyday;
    qsizetype m_longestAlone = 0;        ///< Characters of the longest name that is one word.
    QHash<QString, QList<Name>> m_names; ///< By the first word in each of its forms; the longest first.
};

} // namespace Headway
