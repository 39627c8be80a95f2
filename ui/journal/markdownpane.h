// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importpane.h"

class QCheckBox;

namespace Headway {

/** Asks whether notes that say no date have that of their file: it may be when they were written, or copied. */
class MarkdownPane final : public ImportPane
{
    Q_OBJECT

public:
    explicit MarkdownPane(QWidget *parent = nullptr);

    bool ask(const JournalImport &import) override;
    void fill(ImportOptions &options) const override;

private:
    QCheckBox *m_datesOfFiles;
};

} // namespace Headway
