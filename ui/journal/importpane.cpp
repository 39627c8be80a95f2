// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importpane.h"

#include "atwordspane.h"

namespace Headway {

QList<ImportPane *> makeImportPanes(QWidget *parent)
{
    return {new AtWordsPane(parent)};
}

} // namespace Headway
