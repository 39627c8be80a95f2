// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Headway {

/**
 * How many words a text has, as word processors count: what stands between spaces and has a letter or a digit is one;
 * of Chinese and Japanese, which set no spaces, each character is.
 */
qsizetype wordCount(QStringView text);

} // namespace Headway
