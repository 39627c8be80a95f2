// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importpane.h"

class QCheckBox;

namespace Headway {

/** Asks whether words with an @ are people: only their writer knows. */
class AtWordsPane final : public ImportPane
{
    Q_OBJECT

public:
    explicit AtWordsPane(QWidget *parent = nullptr);

    bool ask(const JournalImport &import) override;
    void fill(ImportOptions &options) const override;

private:
    QCheckBox *m_arePeople;
};

} // namespace Headway
