// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Headway {

/** An item of a file that cannot be imported, or not as it stands there. */
struct SkippedItem
{
    int line = 0;      ///< From 1; 0 where it is of no line, as a picture is.
    QString reason;    ///< A sentence.
    QString file = {}; ///< Its path within what is imported, where that holds several.

    friend bool operator==(const SkippedItem &, const SkippedItem &) = default;
};

/** What an import brought, or would bring. */
struct ImportSummary
{
    int imported = 0;
    int alreadyThere = 0;
    QList<SkippedItem> skipped = {};
    QList<SkippedItem> shortened =
        {};          ///< What came in, but not all of it as it stands: names too long, columns nobody knows.
    int inTrash = 0; ///< Of those that were there already.

    friend bool operator==(const ImportSummary &, const ImportSummary &) = default;
};

} // namespace Headway
