// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QStringList>

namespace Headway {

/** What an export wrote. */
struct ExportSummary
{
    int entries = 0;
    int attachments = 0;
    QStringList leftOut = {}; ///< Sentences: what could not be brought along.

    friend bool operator==(const ExportSummary &, const ExportSummary &) = default;
};

/** Why nothing was exported: somebody asked to stop. */
Error exportCancelled();

} // namespace Headway
