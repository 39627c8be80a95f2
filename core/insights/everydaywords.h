// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

namespace Headway {

/**
 * Words that are in anybody's texts and names as well: "will", "grace", "may". Written small, they name nobody.
 *
 * The words of English count in every language of the program, beside those of its own.
 */
class EverydayWords final
{
public:
    EverydayWords();

    /** Both of folded words. */
    bool mayBeName(QStringView word) const { return m_names.contains(word.toString()); }
    bool mayBeGoal(QStringView word) const { return m_goals.contains(word.toString()); }

private:
    QSet<QString> m_names;
    QSet<QString> m_goals; ///< With what people aim at: "leave", "promotion".
};

} // namespace Headway
