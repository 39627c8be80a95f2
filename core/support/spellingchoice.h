// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/** In which language spelling is checked. */
struct SpellingChoice
{
    enum class Way {
        Automatic, ///< In that of each paragraph, as far as it can be told.
        Language,
        None, ///< Not at all.
    };
    Way way = Way::Automatic;
    QString language = {}; ///< A dictionary's code, "de_AT", for Way::Language.

    friend bool operator==(const SpellingChoice &, const SpellingChoice &) = default;
};

} // namespace Headway
