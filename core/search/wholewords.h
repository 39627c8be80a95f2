// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

namespace Headway {

/**
 * The same query with the words of the index that begin as its last word does, one by one, in that word's place.
 *
 * For a beginning that is longer than those that are indexed FTS5 puts all places of all its words together before it
 * gives the first; whole words it follows from the newest on, as far as somebody looks. Where there are very many such
 * words, or the index may write the beginning in another way, the query comes back as it is. Empty: no such word.
 */
Result<QString> withWholeWords(Session &session, const QString &query);

} // namespace Headway
