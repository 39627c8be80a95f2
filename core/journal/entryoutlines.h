// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"

namespace Headway {

/**
 * What to begin an entry of a kind with: the questions that make it worth reading a year later, as Markdown. Empty
 * where the entry's own fields ask them.
 */
QString outlineFor(EntryKind kind);

/** The text without those questions of an outline that nobody answered: on paper they would stand there bare. */
QString withoutOpenQuestions(const QString &body);

} // namespace Headway
