// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QJsonParseError>

namespace Headway {

/**
 * What is wrong with a text that is no JSON, and in which line: it breaks off there, or is damaged. `name` is how the
 * sentence calls the file, `advice` a sentence that says what to do.
 */
Error jsonError(const QJsonParseError &error, const QByteArray &text, const QString &name, const QString &advice);

} // namespace Headway
