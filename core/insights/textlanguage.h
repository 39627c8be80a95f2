// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

namespace Headway {

/** A language whose words the evidence linter knows, or all that it only knows not to be one of these. */
enum class TextLanguage {
    English = 1,
    German = 2,
    French = 4,
    Other = 8,
};
Q_DECLARE_FLAGS(TextLanguages, TextLanguage)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextLanguages)

} // namespace Headway
