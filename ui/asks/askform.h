// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "recordformof.h"

class QCheckBox;
class QDateEdit;

namespace Headway {

class Clock;
class TypedDate;

/** An ask's fields, saved as they are typed. */
class AskForm final : public RecordFormOf<Ask>
{
    Q_OBJECT

public:
    AskForm(RecordEdits &edits, const Clock &clock, QWidget *parent = nullptr);

private:
    QWidget *makeEffective();
    void connectEffective();
    void showEffective(QDate date);

    const Clock &m_clock;
    QCheckBox *m_hasDate;
    QDateEdit *m_date;
    TypedDate *m_effective;
};

} // namespace Headway
