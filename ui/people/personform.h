// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "person.h"
#include "recordformof.h"

namespace Headway {

/** A person's fields, saved as they are typed. */
class PersonForm final : public RecordFormOf<Person>
{
    Q_OBJECT

public:
    explicit PersonForm(RecordEdits &edits, QWidget *parent = nullptr);
};

} // namespace Headway
