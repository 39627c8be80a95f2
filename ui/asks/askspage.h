// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "careerasks.h"
#include "recordpageof.h"

#include <QLocale>

namespace Headway {

class Clock;

/** What is asked for: a list, and the fields of the ask that is chosen. */
class AsksPage final : public RecordPageOf<Ask>
{
    Q_OBJECT

public:
    AsksPage(Career &career, RecordEdits &edits, const Clock &clock, QWidget *parent = nullptr);

protected:
    Known known() const override;
    Ask fresh() const override;
    RecordRow rowOf(const Ask &ask) const override;
    void reload() override;

private:
    CareerAsks m_asks;
    QLocale m_locale;
};

} // namespace Headway
