// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringConverter>

#include <optional>

namespace Headway {

/**
 * The text of a file to import, as UTF-8 without byte order mark and with LF at the ends of lines. UTF-16 with a byte
 * order mark, as a Windows console writes it, is converted.
 *
 * What is missing, a folder, unreadable, larger than 256 MiB, no text, or wrongly encoded is refused with a sentence.
 */
Result<QByteArray> readImportFile(const QString &file);

/** Refuses what is missing, what may not be looked into, and what is neither a file nor a folder. */
Result<void> checkImportPath(const QString &path);

/** The text of bytes, without byte order mark; nothing where some of them are none, or half of a letter. */
std::optional<QString> decodedWhole(const QByteArray &bytes, QStringConverter::Encoding encoding);

/** The same of bytes at hand; `name` is how sentences call the file. */
Result<QByteArray> asImportText(const QByteArray &bytes, const QString &name);

} // namespace Headway
