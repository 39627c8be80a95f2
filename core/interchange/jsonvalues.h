// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "id.h"

#include <QDate>
#include <QHash>
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

template<typename Record>
QHash<Id<Record>, QString> namesById(const QList<Record> &records)
{
    QHash<Id<Record>, QString> names;
    for (const Record &record : records)
        names.insert(record.id, record.name);
    return names;
}

} // namespace Headway
