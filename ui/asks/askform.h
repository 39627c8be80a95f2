// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ask.h"
#include "recordformof.h"

namespace Headway {

class Clock;

/** An ask's fields, saved as they are typed. */
class AskForm final : public RecordFormOf<Ask>
{
    Q_OBJECT

public:
    AskForm(RecordEdits &edits, const Clock &clock, QWidget *parent = nullptr);

private:
    QWidget *makeEffective(const Clock &clock);
};

} // namespace Headway
