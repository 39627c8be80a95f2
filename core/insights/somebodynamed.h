// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "senselexicon.h"
#include "textwords.h"

namespace Headway {

/**
 * Whether a text names, quotes or mentions somebody who could be asked about it: by a part ("the ward manager"), by
 * what they said ("thanked"), by a given name, or by a word that stands as only names do. When in doubt it does.
 */
class SomebodyNamed final
{
public:
    /** The first `titleWords` are those of a title, which may have capitals throughout. */
    SomebodyNamed(const TextWords &words, const QList<SenseLexicon::Hit> &hits, qsizetype titleWords,
                  TextLanguages languages);

    bool isIn() const;

private:
    bool tells(const SenseLexicon::Hit &hit) const;
    bool isQuoting() const;
    bool isName(qsizetype at) const;
    bool standsLikeAName(qsizetype at) const;
    bool standsLikeAGermanName(qsizetype at) const;
    bool isSecondOfTwo(qsizetype at) const;
    bool isUnknownCapital(qsizetype at) const;
    bool titleHasCapitals() const;

    const TextWords &m_words;
    const QList<SenseLexicon::Hit> &m_hits;
    qsizetype m_nameless = 0; ///< The words before are those of a title with capitals throughout.
    TextLanguages m_languages;
    QList<bool> m_known; ///< Words that stand in a table.
};

} // namespace Headway
