// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "criterion.h"
#include "describedform.h"
#include "recordpageof.h"

namespace Headway {

class CareerNames;
class EvidenceCounts;

/** What the next level expects: a list, and the fields of the one that is chosen, which lead to the entries that show
 * it. */
class CriteriaPage final : public RecordPageOf<Criterion>
{
    Q_OBJECT

public:
    /** `search` shows what a search of the journal finds. */
    CriteriaPage(CareerNames &names, EvidenceCounts &evidence, RecordEdits &edits,
                 const std::function<void(const QString &)> &search, QWidget *parent = nullptr);

protected:
    Known known() const override;
    Criterion fresh() const override;
    RecordRow rowOf(const Criterion &criterion) const override;
    void reload() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static DescribedForm<Criterion> *makeForm(EvidenceCounts &evidence, RecordEdits &edits,
                                              const std::function<void(const QString &)> &search);

    CareerNames &m_names;
    EvidenceCounts &m_evidence;
};

} // namespace Headway
