// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exportsummary.h"
#include "importcontrol.h"

#include <QList>
#include <QString>

#include <optional>

namespace Headway {

class Session;

/** A way in which the career can leave. All hold what is private, too: they are for its owner. */
struct ExportFormat
{
    QLatin1StringView name;   ///< On the command line.
    QString label;            ///< "Folder of Markdown files".
    QString promise;          ///< What it is good for, and what it leaves out: a sentence.
    QLatin1StringView ending; ///< Of the file, with its dot; empty where it is a folder.
    Result<QByteArray> (*bytes)(Session &session,
                                const ImportControl &control); ///< All of the file; none makes a folder.

    bool isFolder() const { return !bytes; }
};

/**
 * Writes the career to a file or a folder: whole, or nothing of it; Error::Kind::Cancelled where it was asked to stop.
 * A folder that holds anything is refused, and so is a file that must not be replaced.
 */
Result<ExportSummary> exportCareer(Session &session, const ExportFormat &format, const QString &path,
                                   const ImportControl &control = {});

/** In the order in which they are offered. */
QList<ExportFormat> exportFormats();

std::optional<ExportFormat> exportFormat(QStringView name);

/** "markdown, json, csv": for the help. */
QString allExportFormatNames();

} // namespace Headway
