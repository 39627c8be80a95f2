// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "datespans.h"
#include "searchwords.h"

namespace Headway {

/**
 * Reads what is typed into the search: `kind:praise from:2026-01 goal:onboarding has:metric "exact words" -word`.
 *
 * Tolerant: what is no operator is words, whatever signs stand in it, and an operator whose value means nothing yet
 * holds nothing back. Values with spaces stand in quotation marks, within which two of them are one.
 */
class SearchParser final
{
public:
    explicit SearchParser(const QLocale &locale);

    SearchQuery parse(const QString &text, QDate today) const;
    /** What an operator asks for that has this value, written without quotation marks. */
    SearchValue valueOf(SearchField field, const QString &written, QDate today) const;
    const SearchWords &words() const { return m_words; }
    /** The values that can be offered for an operator; none where it takes names. */
    QList<SearchChoice> choices(SearchField field, QDate today) const;

private:
    SearchWords m_words;
    DateSpans m_spans;
};

} // namespace Headway
