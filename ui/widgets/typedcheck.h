// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typedfield.h"

class QAbstractButton;

namespace Headway {

/**
 * A mark that is saved as it is set. Setting it again means the other way round from what is seen, also where that is
 * not stored yet.
 */
class TypedCheck final : public TypedField
{
    Q_OBJECT

public:
    explicit TypedCheck(QAbstractButton *field);

    /** Shows what is stored, as soon as nothing else is being saved. */
    void show(bool stored);

Q_SIGNALS:
    /** Save this. */
    void chosen(bool on);

protected:
    void tell(int visit) override;
    void showStored() override;

private:
    QAbstractButton *m_field;
    bool m_stored = false;
};

} // namespace Headway
