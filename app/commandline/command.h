// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exitcode.h"
#include "result.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace Headway {

class CommandContext;

/** An option of the command line. One name means the same with each command. */
struct CommandOption
{
    QLatin1StringView name;  ///< "locale", written `--locale`.
    QLatin1StringView value; ///< What stands behind it in the help: "xx_YY"; empty for a switch.
    QString help;
};

/** One row of the table of commands. */
struct Command
{
    QLatin1StringView name;
    QLatin1StringView words; ///< The words behind it, as the help writes them: "KIND".
    int leastWords = 0;
    int mostWords = 0;
    QString help;
    QList<QLatin1StringView> options;
    Result<ExitCode> (*run)(CommandContext &context);
};

/** A command line that was understood. */
struct Invocation
{
    std::optional<Command> command = {}; ///< None: the window is meant.
    QStringList words = {};
    QHash<QString, QString> options = {}; ///< By name; a switch has an empty value.

    bool has(QLatin1StringView option) const { return options.contains(option); }
    QString value(QLatin1StringView option) const { return options.value(option); }
};

} // namespace Headway
