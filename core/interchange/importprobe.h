// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Headway {

/** A first look at something to import, by which formats recognise their own. */
struct ImportProbe
{
    QString path;
    bool isFolder = false;
    QByteArray beginning = {}; ///< The first 64 KiB of a file; text of it as UTF-8.
    /** Of the files in a folder, without those below it, or of all in an archive; at most some thousand. */
    QStringList names = {};

    /** Whether the file is called so: "csv". */
    bool endsWith(QStringView ending) const;
};

/** Of what cannot be looked into, the path alone. */
ImportProbe importProbe(const QString &path);

} // namespace Headway
