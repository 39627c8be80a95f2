// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"

namespace Headway {

/**
 * The longest title of an entry, in UTF-16 units. No real one comes near; a pasted page would have to be set on one
 * line wherever the entry is named.
 */
inline constexpr qsizetype longestTitle = 500;

/** A text as a title: what is over goes to the beginning of the body, so that nothing is lost. */
struct TitleParts
{
    QString title = {}; ///< Ends with a whole word where there are words.
    QString rest = {};  ///< Empty for nearly all.
};
TitleParts titleParts(const QString &text);

/** Body and what is over of a title, which stands as a paragraph of its own in front. */
QString withRest(const QString &rest, const QString &body);

/** The entry with a title that is no longer than may be. */
Entry withFittingTitle(Entry entry);

} // namespace Headway
