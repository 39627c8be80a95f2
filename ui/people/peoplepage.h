// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "person.h"
#include "recordpageof.h"

namespace Headway {

class CareerNames;

/** The people who matter: a list, and the fields of the one that is chosen. */
class PeoplePage final : public RecordPageOf<Person>
{
    Q_OBJECT

public:
    PeoplePage(CareerNames &names, RecordEdits &edits, QWidget *parent = nullptr);

protected:
    Known known() const override;
    Person fresh() const override;
    RecordRow rowOf(const Person &person) const override;
    void reload() override;

private:
    CareerNames &m_names;
};

} // namespace Headway
