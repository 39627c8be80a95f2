// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace Headway {

/**
 * What went wrong, once for people and once for the log.
 *
 * The sentence is translated and says what is wrong, where, and what to do; it is all that a window or the command
 * line shows. The detail is untranslated and technical (an SQLite code, a byte offset) and goes to the log only.
 */
struct Error
{
    enum class Kind {
        NotFound,
        Unreadable,
        NotACareer,
        Newer,
        Damaged,
        Locked,
        ReadOnly,
        NoSpace,
        Malformed,
        Refused,
        Conflict,
        Cancelled,
        Misuse,
        Internal,
    };

    Kind kind = Kind::Internal;
    QString sentence;
    QString detail = {};
};

template<typename T = void>
using Result = std::expected<T, Error>;

/** Shorthand for `std::unexpected(Error{…})`, so that a refusal reads as one line. */
inline std::unexpected<Error> refuse(Error::Kind kind, QString sentence, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(sentence), std::move(detail)});
}

} // namespace Headway
