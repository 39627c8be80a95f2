// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entry.h"
#include "entrylinknames.h"

#include <QByteArray>

namespace Headway {

/**
 * An entry as a Markdown file: its fields in front as YAML, and behind them its body to the byte. `files` are the
 * places of its attachments, seen from it; those without one are left out. readMarkdownNote() reads it back; it knows
 * it by the field `headway`.
 */
QByteArray markdownOf(const Entry &entry, const EntryLinkNames &names, const QHash<AttachmentId, QString> &files = {});

} // namespace Headway
