// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureline.h"

namespace Headway {

/** One way to go on with the name that is being typed: replace `start`, `length` of the line by `text`. */
struct CaptureCompletion
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString text; ///< The mark, the name, and a space: "@Dana Whitfield ".
    QString name; ///< What a list shows.
    CaptureSpan::Kind kind = CaptureSpan::Kind::Person;

    friend bool operator==(const CaptureCompletion &, const CaptureCompletion &) = default;
};

/**
 * The known names that fit what stands between the mark left of the cursor and the cursor: first those that begin
 * with it, then those of which a later word does; at most eight. Empty where no name is being typed, and where the
 * name is complete already.
 */
QList<CaptureCompletion> completionsAt(const QString &text, qsizetype cursor, const KnownNames &known);

} // namespace Headway
