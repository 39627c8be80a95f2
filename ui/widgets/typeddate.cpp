// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeddate.h"

#include <QDateEdit>

namespace Headway {

TypedDate::TypedDate(QDateEdit *field)
    : TypedField(field)
    , m_field(field)
{
    connect(field, &QDateEdit::userDateChanged, this, [this] {
        if (!m_showing)
            typing().touch();
    });
}

void TypedDate::tell(int visit)
{
    m_stored = m_field->date(); // Until it is told what is stored.
    Q_EMIT typed(m_stored, visit);
}

void TypedDate::show(QDate stored)
{
    m_stored = stored;
    showStored();
}

void TypedDate::showStored()
{
    if (m_field->date() == m_stored) {
        typing().noteStored();
    } else if (typing().isClean()) {
        m_showing = true;
        m_field->setDate(m_stored);
        m_showing = false;
    }
}

} // namespace Headway
