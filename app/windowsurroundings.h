// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Headway {

class Clock;
class Highlighting;
class Settings;
class Spelling;
class UserPrompt;

/** What the window of a career is given, and what outlives it. */
struct WindowSurroundings
{
    const Clock &clock;
    Settings &settings;
    UserPrompt &prompt;
    Highlighting &highlighting;
    Spelling &spelling;
};

} // namespace Headway
