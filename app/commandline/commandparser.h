// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace Headway {

/**
 * Understands the words behind the program's name. Error::Kind::Misuse says what would be right.
 *
 * Options may stand anywhere, as `--from DATE` or `--from=DATE`; behind `--` all are words, and none is a command. A
 * word such as "-15%" is no option. What is neither a command nor may be a career file is refused, as is an empty name
 * of a file.
 */
Result<Invocation> parseCommandLine(const QStringList &arguments);

/** The day that an option names, or a null date where it is not given. */
Result<QDate> dateOption(const Invocation &invocation, QLatin1StringView option);

/** The help of all, or of one command. */
QString helpText(const std::optional<Command> &command);

} // namespace Headway
