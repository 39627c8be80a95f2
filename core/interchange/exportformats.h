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
    /** Writes it whole, or nothing. Error::Kind::Cancelled where it was asked to stop. */
    Result<ExportSummary> (*write)(Session &session, const QString &path, const ImportControl &control);

    bool isFolder() const { return ending.isEmpty(); }
};

/** In the order in which they are offered. */
QList<ExportFormat> exportFormats();

std::optional<ExportFormat> exportFormat(QStringView name);

/** "markdown, json, csv": for the help. */
QString allExportFormatNames();

} // namespace Headway
