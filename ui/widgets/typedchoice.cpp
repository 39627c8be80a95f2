// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typedchoice.h"

#include <QComboBox>

namespace Headway {

TypedChoice::TypedChoice(QComboBox *field)
    : TypedField(field)
    , m_field(field)
{
    connect(field, &QComboBox::activated, this, [this] {
        typing().touch();
        typing().flush();
    });
}

void TypedChoice::tell(int)
{
    m_stored = m_field->currentData().toInt(); // Until it is told what is stored.
    Q_EMIT chosen(m_stored);
}

void TypedChoice::show(int stored)
{
    m_stored = stored;
    showStored();
}

void TypedChoice::showStored()
{
    if (m_field->currentData() == m_stored)
        typing().noteStored();
    else if (typing().isClean())
        m_field->setCurrentIndex(m_field->findData(m_stored));
}

} // namespace Headway
