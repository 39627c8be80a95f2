// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"
#include "recordpageof.h"

namespace Headway {

class CareerNames;

/** The goals that entries count towards: a list, and the fields of the one that is chosen. */
class GoalsPage final : public RecordPageOf<Goal>
{
    Q_OBJECT

public:
    GoalsPage(CareerNames &names, RecordEdits &edits, QWidget *parent = nullptr);

protected:
    Known known() const override;
    Goal fresh() const override;
    RecordRow rowOf(const Goal &goal) const override;
    void reload() override;

private:
    CareerNames &m_names;
};

} // namespace Headway
