// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importoptions.h"

#include <QWidget>

namespace Headway {

class JournalImport;
class Settings;

/** What the import's dialog asks about one format, or about what a file happens to hold. */
class ImportPane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /** Asks what there is to decide about what was read; whether there is anything. */
    virtual bool ask(const JournalImport &import) = 0;
    /** Writes what was decided into its part of the options. */
    virtual void fill(ImportOptions &options) const = 0;

Q_SIGNALS:
    /** Something was decided by which the source reads otherwise: it is to be previewed again. */
    void readOtherwise();
};

/** One of each, in the order in which they stand in the dialog. */
QList<ImportPane *> makeImportPanes(Settings &settings, QWidget *parent);

} // namespace Headway
