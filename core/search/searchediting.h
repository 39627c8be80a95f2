// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "searchquery.h"

namespace Headway {

// How what is chosen gets into the text of a search, and out of it, so that the text alone says what is looked for.

/** The text of a search without an operator or word, and without the space that it leaves. */
QString withoutPlace(const QString &text, const SearchPlace &place);
/** The same without several of its operators. */
QString withoutConditions(const QString &text, QList<SearchCondition> conditions);
/** The text of a search with an operator behind the rest; its value is quoted where it must be. */
QString withOperator(const QString &text, const QString &word, const QString &value);
/** The value of an operator as it is to be written: in quotation marks where it would end too early. */
QString quotedValue(const QString &value);
/** Where an operator asks for this value; nothing where none does. Names are the same by their letters. */
std::optional<SearchPlace> placeOfValue(const SearchQuery &query, SearchField field, const SearchValue &value);

} // namespace Headway
