// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QDateTime>
#include <QList>

namespace Headway {

/** Which backups stay: the newest 12, the last of each of 10 days, and the last of each of 9 months. */
QList<QDateTime> backupsToKeep(QList<QDateTime> made);

/** The backups of one career, one file each in a folder of their own, named by when they were made (UTC). */
class Backups final
{
public:
    explicit Backups(const QString &folder);

    /** Makes a backup now, reads it from end to end, and only then drops older ones. Gives its file. */
    Result<QString> make(Session &reader, const QDateTime &now);
    /** The same, unless there is one of the last half hour; an empty name then. */
    Result<QString> makeIfDue(Session &reader, const QDateTime &now);

    /** When each was made, the newest first. */
    QList<QDateTime> made() const;
    QString fileOf(const QDateTime &made) const;

private:
    void rotate();

    QString m_folder;
};

} // namespace Headway
