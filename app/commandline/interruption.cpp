// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interruption.h"

#include <csignal>

namespace Headway {

namespace {

volatile std::sig_atomic_t asked = 0;

extern "C" void noteInterruption(int signal)
{
    asked = 1;
    // The next one takes its usual course.
    std::signal(signal, SIG_DFL);
}

} // namespace

void Interruption::watch()
{
    std::signal(SIGINT, noteInterruption);
    std::signal(SIGTERM, noteInterruption);
#ifdef SIGHUP // Windows has none: it closes the console with SIGBREAK
    std::signal(SIGHUP, noteInterruption);
#else
    std::signal(SIGBREAK, noteInterruption);
#endif
}

bool Interruption::isAsked()
{
    return asked != 0;
}

} // namespace Headway
