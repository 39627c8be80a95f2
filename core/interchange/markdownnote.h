// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importedjournal.h"
#include "markdowntext.h"

#include <QByteArray>

#include <expected>

namespace Headway {

/** A file that Headway's own export names as belonging to an entry. */
struct MarkdownAttachment
{
    QString name; ///< As it was called in the entry.
    QString file; ///< Where it lies, from the note.
    QString mediaType = {};

    friend bool operator==(const MarkdownAttachment &, const MarkdownAttachment &) = default;
};

/** One Markdown file read: its entry without attachments, and where those are looked for. */
struct MarkdownNote
{
    ImportedEntry entry = {};
    bool isOwn = false; ///< Headway exported it: its body is taken to the byte, and its audience is believed.
    QList<MarkdownAttachment> attachments = {}; ///< Those that an own export lists.
    QList<MarkdownTarget> targets = {};         ///< Of the body, for all others; with the lines of the file.
    QString id = {};                            ///< Of the entry that was exported.
};

/**
 * Reads a Markdown file with or without fields in front, in UTF-8 or in UTF-16 with a byte order mark. `file` is its
 * path within what is imported, by which it is named in what is told.
 *
 * - The day: the field `date`, else `created`, else the file's name ("2026-11-03 Standup.md"), else `otherwise`.
 * - The title: the field `title`, else the heading with which the text begins, else the file's name, else the first
 *   words.
 * - Tags: the field `tags`, and `#tags` in the text.
 * - The other fields of Headway's own export, whoever wrote them: kind, people, metrics and so on.
 *
 * Headway's own export is known by its field `headway`. Of all others line ends and empty lines around the text are
 * made even, and the entry is private whatever the file says.
 */
std::expected<MarkdownNote, SkippedItem> readMarkdownNote(const QByteArray &bytes, const QString &file,
                                                          QDate otherwise = {});

} // namespace Headway
