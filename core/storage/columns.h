// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"
#include "id.h"

#include <QDateTime>
#include <QVariant>

namespace Headway {

/** How the values of records stand in columns; the driver writes dates and instants, these read them. */
inline QDate dateFrom(const QVariant &column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

inline QDateTime instantFrom(const QVariant &column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

/** A text column is never NULL, so an unset string is an empty one. */
inline QString textOf(const QString &text)
{
    return text.isNull() ? QLatin1StringView("") : text;
}

/** The CHECKs of the schema keep unknown names out. */
template<typename Enum>
Enum enumFrom(const QVariant &column)
{
    return fromName<Enum>(column.toString()).value_or(Enum{});
}

/** Ids as one bound value, for `IN (SELECT unhex(value) FROM json_each(?))`. */
template<typename Ids>
QString idList(const Ids &ids)
{
    QStringList quoted;
    quoted.reserve(ids.size());
    for (const auto &id : ids)
        quoted << u'"' + QString::fromLatin1(id.bytes().toHex()) + u'"';
    return u'[' + quoted.join(u',') + u']';
}

/** Ids of any records as one bound value, in the letters of hex(): `IN (SELECT value FROM json_each(?))`. */
inline QString hexList(const QList<QUuid> &ids)
{
    QStringList quoted;
    quoted.reserve(ids.size());
    for (const QUuid &id : ids)
        quoted << u'"' + QString::fromLatin1(id.toRfc4122().toHex().toUpper()) + u'"';
    return u'[' + quoted.join(u',') + u']';
}

} // namespace Headway
