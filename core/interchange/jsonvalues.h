// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QDate>
#include <QJsonValue>

namespace Headway {

// How the values of records stand in the JSON that Headway writes.

template<typename Record>
QString jsonText(const Id<Record> &id)
{
    return id.uuid().toString(QUuid::WithoutBraces);
}

/** Null where there is none. */
inline QJsonValue jsonDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace Headway
