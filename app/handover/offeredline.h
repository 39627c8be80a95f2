// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureline.h"

#include <QDateTime>

#include <optional>

namespace Headway {

/** A captured line on its way from one Headway to the one that has the career open: understood, and not stored yet. */
struct OfferedLine
{
    EntryId entry; ///< That the entry will have, given by who offers it: by it both know whether it was stored.
    CaptureLine line = {};
    QDateTime at = {}; ///< When it was captured.

    QByteArray toJson() const;
    /** Nothing where it is no such line: whatever else lies there is left out. */
    static std::optional<OfferedLine> fromJson(const QByteArray &json);

    friend bool operator==(const OfferedLine &, const OfferedLine &) = default;
};

} // namespace Headway
