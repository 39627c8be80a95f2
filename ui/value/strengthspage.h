// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "describedform.h"
#include "recordpageof.h"
#include "strength.h"

namespace Headway {

class CareerNames;
class EvidenceCounts;

/** What one does well: a list, and the fields of the one that is chosen, which lead to the entries that show it. */
class StrengthsPage final : public RecordPageOf<Strength>
{
    Q_OBJECT

public:
    /** `search` shows what a search of the journal finds. */
    StrengthsPage(CareerNames &names, EvidenceCounts &evidence, RecordEdits &edits,
                  const std::function<void(const QString &)> &search, QWidget *parent = nullptr);

protected:
    Known known() const override;
    Strength fresh() const override;
    RecordRow rowOf(const Strength &strength) const override;
    void reload() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static DescribedForm<Strength> *makeForm(EvidenceCounts &evidence, RecordEdits &edits,
                                             const std::function<void(const QString &)> &search);

    CareerNames &m_names;
    EvidenceCounts &m_evidence;
};

} // namespace Headway
