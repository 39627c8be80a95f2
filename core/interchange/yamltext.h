// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Headway {

/**
 * A text as a YAML value, so that every reader of YAML gets the same characters back: plain where it cannot be taken
 * for anything else, as a block of lines where it has several, else in double quotes. `indent` is that of the lines of
 * a block; the value itself begins where the caller is.
 */
QString yamlText(const QString &text, int indent = 2);

/** The same on one line, for lists in brackets and keys. */
QString yamlWord(const QString &text);

} // namespace Headway
