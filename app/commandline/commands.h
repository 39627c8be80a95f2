// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "command.h"

namespace Headway {

/** All commands, in the order of the help; in the language of the application by then. */
QList<Command> allCommands();
/** All options. */
QList<CommandOption> allOptions();

/** What each command does; named for its word. */
namespace Commands {
Result<ExitCode> make(CommandContext &context);
Result<ExitCode> makeSample(CommandContext &context);
Result<ExitCode> check(CommandContext &context);
Result<ExitCode> recover(CommandContext &context);
Result<ExitCode> capture(CommandContext &context);
Result<ExitCode> list(CommandContext &context);
Result<ExitCode> import(CommandContext &context);
Result<ExitCode> exportTo(CommandContext &context);
Result<ExitCode> report(CommandContext &context);
} // namespace Commands

} // namespace Headway
