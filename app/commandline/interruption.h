// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Headway {

/**
 * Ctrl+C, and being asked to end: what is being written is finished or taken back first. A second Ctrl+C ends Headway
 * at once, which loses no more than a power cut would: nothing that was acknowledged.
 */
class Interruption final
{
public:
    static void watch();
    static bool isAsked();
};

} // namespace Headway
