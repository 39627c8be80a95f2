// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "reportdocument.h"

#include <QLocale>

namespace Headway {

/**
 * All that an entry tells in full: the situation, the action and the result, each with its name, which tell at once
 * what it is about; its text; and whether it lasted. Headings in a text come below `topHeadingLevel`.
 */
Blocks proseOf(const Entry &entry, const QLocale &locale, int topHeadingLevel);

/** "It still held on 2 November 2026"; empty where nothing is said. */
QString lastingInWords(const Entry &entry, const QLocale &locale);

} // namespace Headway
