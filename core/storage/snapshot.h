// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerstate.h"

#include <QDateTime>

namespace Headway {

/** A whole file on the disk that only lacks its name. */
struct PreparedSnapshot
{
    QString temporary;
    QString target;
    Publication publication;
};

/** Whether a published file may lie there, in place of one that does: neither it nor its folder is sealed. */
bool mayBePlaced(const QString &target);

/**
 * Writes the whole of a career as one file, beside `target` and under another name, synced to the disk, with a new
 * publication as its last, and reads it from end to end: what is damaged here shall not take the place of a file that
 * is sound. The caller records the publication and then gives the file its name.
 */
Result<PreparedSnapshot> writeSnapshot(Session &reader, const QString &target, const CareerId &id,
                                       const QDateTime &now);

/** Gives the file its name in one step: whoever looks finds the old file or the new one, and nothing between. */
Result<void> placeSnapshot(const PreparedSnapshot &snapshot);

/** Publishes at once, on this thread, with nobody else at work on the career. */
Result<void> publishAtOnce(Session &writer, const QString &file, const CareerId &id, const QDateTime &now);

/** Takes away what an interrupted writing left beside the file. */
void discardUnfinishedSnapshot(const QString &target, const CareerId &id);

/** Reads a published file from end to end: damaged, saying what is wrong, where it is not sound. */
Result<void> checkSnapshot(const QString &file);

/** Copies the whole of a career into the new file `file`, which is to become `target`; nothing of it is synced yet. */
Result<void> copyCareer(Session &reader, const QString &file, const QString &target);

/** Opens a published file for reading; one sentence for each thing that it may be instead. */
Result<std::unique_ptr<Session>> openSnapshot(const QString &file);

} // namespace Headway
