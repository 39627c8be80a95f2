// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace Headway {

/** As a person does: the item that stands for this value of an enum. */
template<typename Value>
void chooseValue(QComboBox *field, Value value)
{
    field->setCurrentIndex(field->findData(int(value)));
    Q_EMIT field->activated(field->currentIndex());
}

} // namespace Headway
