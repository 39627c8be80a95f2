// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <functional>

namespace Headway {

class Clock;
class MarkdownEditor;
class UserPrompt;

/** What the journal's page is given besides the career, and what outlives it. */
struct JournalTools
{
    const Clock &clock;
    UserPrompt &prompt;
    std::function<MarkdownEditor *()> makeEditor; ///< An editor for a text of an entry; whoever asks owns it.
    std::function<void(const Error &)> tell;      ///< Has the window say what went wrong.
};

} // namespace Headway
