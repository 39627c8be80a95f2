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
    const SearchWords &words() const { return m_words; }

private:
    SearchValue valueOf(SearchField field, const QString &written, QDate today) const;

    SearchWords m_words;
    DateSpans m_spans;
};

/** The text of a search without an operator or word, and without the space that it leaves. */
QString withoutPlace(const QString &text, const SearchPlace &place);
/** The text of a search with an operator behind the rest; its value is quoted where it must be. */
QString withOperator(const QString &text, const QString &word, const QString &value);
/** The value of an operator as it is to be written: in quotation marks where it would end too early. */
QString quotedValue(const QString &value);

} // namespace Headway
