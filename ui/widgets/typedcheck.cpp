// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedcheck.h"

#include <QAbstractButton>

namespace Headway {

TypedCheck::TypedCheck(QAbstractButton *field)
    : TypedField(field)
    , m_field(field)
{
    connect(field, &QAbstractButton::clicked, this, [this] {
        typing().touch();
        typing().flush();
    });
}

void TypedCheck::tell(int)
{
    m_stored = m_field->isChecked(); // Until it is told what is stored.
    Q_EMIT chosen(m_stored);
}

void TypedCheck::show(bool stored)
{
    m_stored = stored;
    showStored();
}

void TypedCheck::showStored()
{
    if (m_field->isChecked() == m_stored)
        typing().noteStored();
    else if (typing().isClean())
        m_field->setChecked(m_stored);
}

} // namespace Headway
