// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedfield.h"

#include <QDate>

class QDateEdit;

namespace Headway {

/** A date that is saved as it is typed. */
class TypedDate final : public TypedField
{
    Q_OBJECT

public:
    explicit TypedDate(QDateEdit *field);

    /** Shows what is stored, as soon as nothing else is being typed or saved. */
    void show(QDate stored);

Q_SIGNALS:
    /** Save this. Edits of one visit to the field carry the same number. */
    void typed(QDate date, int visit);

protected:
    void tell(int visit) override;
    void showStored() override;

private:
    QDateEdit *m_field;
    QDate m_stored;
    bool m_showing = false;
};

} // namespace Headway
