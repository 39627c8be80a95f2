// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Headway {

/** What became of a line that was handed over. */
struct LineAnswer
{
    enum class Outcome {
        Saved,   ///< Synced to the disk.
        Kept,    ///< It could not be saved; the Headway that took it keeps it, tells of it, and tries again.
        Refused, ///< It was not saved, and will not be.
    };

    Outcome outcome = Outcome::Refused;
    QString sentence = {}; ///< Why it was not saved.

    QByteArray toJson() const;
    static std::optional<LineAnswer> fromJson(const QByteArray &json);

    friend bool operator==(const LineAnswer &, const LineAnswer &) = default;
};

} // namespace Headway
