// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportdocument.h"

namespace Headway {

/**
 * Spans as inline Markdown that reads back as the same text.
 *
 * Every character with a meaning is escaped. Emphasis is only written where CommonMark's rules for flanking runs will
 * find it again; between letters and punctuation they will not, and there the text stays plain.
 */
QString inlineMarkdown(const Spans &spans);

} // namespace Headway
