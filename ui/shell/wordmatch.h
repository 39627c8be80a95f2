// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Headway {

/**
 * How well titles fit what is typed, by words and their beginnings, whatever their case and accents. Make one for what
 * is typed, and ask it of every title.
 */
class WordMatch final
{
public:
    explicit WordMatch(const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /**
     * The lower the better; nothing where it does not fit. Best is a title that begins so; then one of which words
     * begin so, in this order and then in any; then one that holds it all somewhere; last one of which the beginnings
     * of several words make it up, "imj" of "Import from jrnl".
     */
    std::optional<int> rank(const QString &title) const;

private:
    QString m_typed; ///< Folded, with single spaces.
    QStringList m_words;
};

} // namespace Headway
