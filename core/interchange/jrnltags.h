// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importedjournal.h"

#include <QStringList>

namespace Headway {

/** The tags in a text, each once, without regard to case: `@name` and `#word` behind a space, as jrnl finds them. */
QStringList jrnlTagsIn(const QString &text);

/** Gives an entry its tags, which come with their sign: "@Tom", "#ward". */
void setJrnlTags(ImportedEntry &entry, const QStringList &tags);

/** Puts the entries of a jrnl journal in order and gives them their fingerprints, the same for JSON and for text. */
void finishJrnl(ImportedJournal &journal);

} // namespace Headway
