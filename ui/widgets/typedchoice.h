// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedfield.h"

class QComboBox;

namespace Headway {

/** A choice among the values of an enum, which are its items' data, that is saved as it is made. */
class TypedChoice final : public TypedField
{
    Q_OBJECT

public:
    explicit TypedChoice(QComboBox *field);

    /** Shows what is stored, as soon as nothing else is being saved. */
    void show(int stored);

Q_SIGNALS:
    /** Save this. */
    void chosen(int value);

protected:
    void tell(int visit) override;
    void showStored() override;

private:
    QComboBox *m_field;
    int m_stored = 0;
};

} // namespace Headway
