// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rowimage.h"

#include "storageerror.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString literal(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "''"_L1) + u'\'';
}

QString columnExpression(const RecordColumn &column, const QString &row)
{
    const QString value = row + u'.' + quotedIdentifier(column.name);
    switch (column.type) {
    case RecordColumn::Type::Blob:
        return u"iif(%1 IS NULL, NULL, hex(%1))"_s.arg(value);
    case RecordColumn::Type::Real:
        return u"iif(%1 IS NULL, NULL, printf('%!.17g', %1))"_s.arg(value);
    case RecordColumn::Type::Text:
    case RecordColumn::Type::Integer:
        return value;
    }
    Q_UNREACHABLE_RETURN(QString());
}

QVariant columnValue(const RecordColumn &column, const QJsonValue &value)
{
    if (value.isNull())
        return {};
    switch (column.type) {
    case RecordColumn::Type::Blob:
        return QByteArray::fromHex(value.toString().toLatin1());
    case RecordColumn::Type::Real:
        return value.toString().toDouble();
    case RecordColumn::Type::Integer:
        return value.toInteger();
    case RecordColumn::Type::Text:
        return value.toString(u""_s);
    }
    Q_UNREACHABLE_RETURN(QVariant());
}

QString joined(const QList<RecordColumn> &columns, const QString &pattern, const QString &separator)
{
    QStringList parts;
    for (const RecordColumn &column : columns)
        parts << QString(pattern).replace(u'@', quotedIdentifier(column.name));
    return parts.join(separator);
}

QString keyCondition(const RecordTable &table)
{
    return joined(table.keyColumns(), u"@ = ?"_s, u" AND "_s);
}

/** INSERT or UPDATE, never REPLACE: that would delete the row first, and with it what hangs on it. */
QString upsert(const RecordTable &table)
{
    const QString names = joined(table.columns, u"@"_s, u", "_s);
    const QString marks = joined(table.columns, u"?"_s, u", "_s);
    const QString keys = joined(table.keyColumns(), u"@"_s, u", "_s);
    const QString assignments = joined(table.columns, u"@ = excluded.@"_s, u", "_s);
    return "INSERT INTO main."_L1 + quotedIdentifier(table.name) + " ("_L1 + names + ") VALUES ("_L1 + marks +
           ") ON CONFLICT ("_L1 + keys + ") DO UPDATE SET "_L1 + assignments;
}

} // namespace

QString imageExpression(const QList<RecordColumn> &columns, const QString &row)
{
    QStringList parts;
    for (const RecordColumn &column : columns)
        parts << literal(column.name) << columnExpression(column, row);
    return "json_object("_L1 + parts.join(", "_L1) + u')';
}

Result<QVariantList> imageValues(const QList<RecordColumn> &columns, const QString &image)
{
    const QJsonObject object = QJsonDocument::fromJson(image.toUtf8()).object();
    QVariantList values;
    for (const RecordColumn &column : columns) {
        const QJsonValue value = object.value(column.name);
        if (value.isUndefined() || object.size() != columns.size())
            return refuse(Error::Kind::Damaged,
                          StorageText::tr("This step cannot be undone or redone: its record in the career file is "
                                          "damaged. Nothing was changed."),
                          u"row image: "_s + image.left(200));
        values << columnValue(column, value);
    }
    return values;
}

Result<QString> readRow(Session &session, const RecordTable &table, const QString &rowKey)
{
    const QString sql = "SELECT "_L1 + imageExpression(table.columns, quotedIdentifier(table.name)) + " FROM main."_L1 +
                        quotedIdentifier(table.name) + " WHERE "_L1 + keyCondition(table);
    return imageValues(table.keyColumns(), rowKey)
        .and_then([&](const QVariantList &key) { return session.value(sql, key); })
        .transform([](const QVariant &image) { return image.toString(); });
}

Result<void> writeRow(Session &session, const RecordTable &table, const QString &rowKey, const QString &image)
{
    const QString removal = "DELETE FROM main."_L1 + quotedIdentifier(table.name) + " WHERE "_L1 + keyCondition(table);
    const Result<QVariantList> values =
        image.isNull() ? imageValues(table.keyColumns(), rowKey) : imageValues(table.columns, image);
    return values.and_then(
        [&](const QVariantList &bound) { return session.write(image.isNull() ? removal : upsert(table), bound); });
}

} // namespace Headway
