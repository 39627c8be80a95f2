// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * How many of the first `most` UTF-16 units of a text are whole letters: what people see as one may be several
 * characters, which stay together when a text is cut.
 */
qsizetype wholeLetters(const QString &text, qsizetype most);

} // namespace Headway
