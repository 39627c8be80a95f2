// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlcipherapi.h"

#include <QDateTime>
#include <QUuid>

#include <limits>

using namespace Qt::StringLiterals;

namespace Headway {

QSqlError sqlCipherError(sqlite3 *connection, const QString &what, QSqlError::ErrorType type, int code)
{
    const QString text =
        connection ? QString::fromUtf8(sqlite3_errmsg(connection)) : QString::fromUtf8(sqlite3_errstr(code));
    return QSqlError(what, text, type, QString::number(code));
}

QMetaType declaredType(const QString &declaration)
{
    const QString type = declaration.toLower();
    if (type.startsWith("int"_L1))
        return QMetaType(QMetaType::LongLong);
    if (type.startsWith("real"_L1))
        return QMetaType(QMetaType::Double);
    if (type.startsWith("blob"_L1))
        return QMetaType(QMetaType::QByteArray);
    return QMetaType(QMetaType::QString);
}

namespace {

/** In Qt 6 a variant with a null string in it is no null variant; the file shall hold NULL all the same. */
bool holdsNull(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    switch (value.userType()) {
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    case QMetaType::QDate:
        return value.toDate().isNull();
    case QMetaType::QTime:
        return value.toTime().isNull();
    case QMetaType::QDateTime:
        return value.toDateTime().isNull();
    case QMetaType::QUuid:
        return value.toUuid().isNull();
    default:
        return false;
    }
}

int bindText(sqlite3_stmt *statement, int position, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text64(statement, position, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                               SQLITE_UTF8);
}

int bindBlob(sqlite3_stmt *statement, int position, const QByteArray &bytes)
{
    if (bytes.isEmpty()) // A blob of no bytes; bind_blob would make it NULL.
        return sqlite3_bind_zeroblob(statement, position, 0);
    return sqlite3_bind_blob64(statement, position, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
}

int bindUnsigned(sqlite3_stmt *statement, int position, quint64 value)
{
    if (value > quint64(std::numeric_limits<qint64>::max()))
        return SQLITE_RANGE;
    return sqlite3_bind_int64(statement, position, qint64(value));
}

} // namespace

int bindValue(sqlite3_stmt *statement, int position, const QVariant &value)
{
    if (holdsNull(value))
        return sqlite3_bind_null(statement, position);
    switch (value.userType()) {
    case QMetaType::QByteArray:
        return bindBlob(statement, position, value.toByteArray());
    case QMetaType::QUuid:
        return bindBlob(statement, position, value.toUuid().toRfc4122());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return bindUnsigned(statement, position, value.toULongLong());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Long:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::QDate:
        return bindText(statement, position, value.toDate().toString(Qt::ISODate));
    case QMetaType::QTime:
        return bindText(statement, position, value.toTime().toString(Qt::ISODateWithMs));
    case QMetaType::QDateTime:
        return bindText(statement, position, value.toDateTime().toUTC().toString(Qt::ISODateWithMs));
    default:
        return bindText(statement, position, value.toString());
    }
}

QVariant columnValue(sqlite3_stmt *statement, int column, QMetaType type)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_NULL:
        return QVariant(type);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return bytes ? QByteArray(bytes, sqlite3_column_bytes(statement, column)) : QByteArray("");
    }
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    }
}

} // namespace Headway
