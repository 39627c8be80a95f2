// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importcontrol.h"
#include "importedjournal.h"
#include "importoptions.h"
#include "importprobe.h"

#include <optional>

namespace Headway {

/** A kind of journal that can be imported. */
struct ImportFormat
{
    QLatin1StringView name; ///< On the command line, and among what was imported before.
    QString label;          ///< "jrnl": what people call it.
    QStringList patterns;   ///< Of the names of its files: "*.json"; empty where it is a folder only.
    bool canBeFolder;
    bool (*recognises)(const ImportProbe &probe);
    Result<ImportedJournal> (*read)(const QString &path, const ImportOptions &options, const ImportControl &control);
};

/** In the order in which they are offered, and in which they are asked whether they know a file. */
QList<ImportFormat> importFormats();

std::optional<ImportFormat> importFormat(QStringView name);
/** The format of a file or a folder, as far as it can be seen. */
std::optional<ImportFormat> recognisedFormat(const QString &path);

/** "jrnl, rednotebook": for the help. */
QString allImportFormatNames();

} // namespace Headway
