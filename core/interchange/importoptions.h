// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Headway {

/** What its user decides about an import. Each format looks at what concerns it. */
struct ImportOptions
{
    /** What becomes of words with an @ in front, of which only their writer knows what they mean. */
    enum class AtWords : quint8 { AreTags, ArePeople };
    AtWords atWords = AtWords::AreTags;
    /** A note that says no day has that on which its file was changed last. */
    bool datesOfFiles = false;

    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

} // namespace Headway
