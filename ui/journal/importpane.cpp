// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importpane.h"

#include "atwordspane.h"
#include "csvmappingpane.h"
#include "markdownpane.h"

namespace Headway {

QList<ImportPane *> makeImportPanes(Settings &settings, QWidget *parent)
{
    return {new AtWordsPane(parent), new MarkdownPane(parent), new CsvMappingPane(settings, parent)};
}

} // namespace Headway
