// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QUuid>

namespace Headway {

/**
 * A UUID of version 7 as RFC 9562, section 5.7, lays it out: 48 bits of Unix time in milliseconds, then random bits.
 *
 * Identifiers made one after the other in this process rise strictly: within one millisecond the 12 bits of rand_a
 * count up (method 1 of section 6.2), and a clock that is set back does not set them back.
 * Thread-safe. Qt makes them itself from 6.9 on.
 */
QUuid makeUuid7();

/** The bits of a version 7 UUID from its three parts; for tests, and for makeUuid7() itself. */
QUuid uuid7FromParts(qint64 unixMilliseconds, quint16 counter12, quint64 random62);

} // namespace Headway
