// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchquery.h"

#include <QStringList>

namespace Headway {

/** One of the values that an operator can have. */
struct SearchChoice
{
    SearchValue value;
    QString word;  ///< As it is written: "goal-result".
    QString label; ///< As people see it: "Goal result".
};

/**
 * The words of the operators and of their values: in the reader's language, and in English always, so that what was
 * learnt or saved elsewhere holds everywhere.
 */
class SearchWords final
{
public:
    SearchWords();

    std::optional<SearchField> field(const QString &word) const;
    /** As it is written in front of the colon, in the reader's language. */
    QString word(SearchField field) const;
    /** As a chip or a menu calls it: "Kind". */
    static QString label(SearchField field);
    /** The operators' words, in the reader's language. */
    QStringList words() const;

    /** The values to choose among; none where the operator takes dates or names. */
    const QList<SearchChoice> &choices(SearchField field) const;
    /** Which of them is meant by a word or its only beginning, whatever its case, accents, hyphens and spaces. */
    SearchValue choice(SearchField field, const QString &written) const;

private:
    struct Operator
    {
        SearchField field;
        QStringList words; ///< Folded, the reader's language first.
    };

    QList<Operator> m_operators;
    QList<SearchChoice> m_kinds;
    QList<SearchChoice> m_parts;
    QList<SearchChoice> m_traits;
    QList<SearchChoice> m_audiences;
};

} // namespace Headway
