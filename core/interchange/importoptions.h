// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "csvmapping.h"

#include <QLocale>
#include <QtTypes>

#include <optional>

namespace Headway {

/** What its user decides about an import. Each format looks at what concerns it. */
struct ImportOptions
{
    /** What becomes of words with an @ in front, of which only their writer knows what they mean. */
    enum class AtWords : quint8 { AreTags, ArePeople };
    AtWords atWords = AtWords::AreTags;
    /** A note that says no day has that on which its file was changed last. */
    bool datesOfFiles = false;
    QLocale locale = {}; ///< By which the dates and numbers of a table are read.
    /** What columns of a table are, as changedMapping() reads it; the others are guessed. */
    QString columns = {};
    /** How a table is read, in the place of any guess. */
    std::optional<CsvMapping> mapping = {};

    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

} // namespace Headway
