// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importedjournal.h"

#include <QCoreApplication>

namespace Headway {

/** What the import's dialog says: sentences and lines of plain text. */
class ImportWords final
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ImportWords)

public:
    /** "journal.txt holds 3 entries, from 3 May 2026 to 4 May 2026." */
    static QString held(const ImportedJournal &journal, const QString &name);
    /** What of it is new, and what happens with the rest. */
    static QString news(const ImportSummary &summary);
    /** The first entries that it holds, one a line. */
    static QString beginning(const ImportedJournal &journal);
    static QString leftHeading(const ImportSummary &summary);
    /** The same once it is done. */
    static QString leftOutHeading(const ImportSummary &summary);
    /** What cannot be imported as it stands, and why, one a line. */
    static QString left(const ImportSummary &summary);
};

} // namespace Headway
