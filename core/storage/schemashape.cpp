// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemashape.h"

#include "migrations.h"
#include "storageerror.h"

#include <QHash>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** More of a schema than this is foreign whatever it says, and need not be read. */
constexpr int mostObjects = 1000;
constexpr int longestSql = 20'000;
constexpr int mostTold = 20;

/** The name as a file from elsewhere gives it, short enough for a sentence. */
QString shown(const QString &name)
{
    constexpr qsizetype most = 60;
    return name.size() > most ? QString(name.first(most - 1) + u'…') : name;
}

QString missing(const QString &type, const QString &name)
{
    return type == "table"_L1 ? StorageText::tr("the table “%1” is missing").arg(shown(name))
                              : StorageText::tr("the index “%1” is missing").arg(shown(name));
}

QString other(const QString &type, const QString &name)
{
    return type == "table"_L1 ? StorageText::tr("the table “%1” is not as Headway makes it").arg(shown(name))
                              : StorageText::tr("the index “%1” is not as Headway makes it").arg(shown(name));
}

QString foreign(const QString &type, const QString &name)
{
    if (type == "trigger"_L1)
        return StorageText::tr("it holds a trigger “%1” that is not Headway's").arg(shown(name));
    if (type == "view"_L1)
        return StorageText::tr("it holds a view “%1” that is not Headway's").arg(shown(name));
    if (type == "index"_L1)
        return StorageText::tr("it holds an index “%1” that is not Headway's").arg(shown(name));
    return StorageText::tr("it holds a table “%1” that is not Headway's").arg(shown(name));
}

Result<SchemaShape> replayed(int version)
{
    return Session::open(u":memory:"_s, Session::Access::Create).and_then([&](const std::unique_ptr<Session> &session) {
        return createSchema(*session, migrationsUpTo(version)).and_then([&] { return SchemaShape::of(*session); });
    });
}

} // namespace

Result<SchemaShape> SchemaShape::of(Session &session)
{
    SchemaShape shape;
    const auto add = [&](const QSqlQuery &row) {
        const Object object{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                            row.value(3).toString()};
        shape.m_objects.insert(object.key(), object);
    };
    return session
        .each(u"SELECT type, substr(name, 1, 200), tbl_name, substr(sql, 1, ?) FROM sqlite_schema LIMIT ?"_s,
              {longestSql, mostObjects}, add)
        .transform([&] { return std::move(shape); });
}

Result<SchemaShape> SchemaShape::ofVersion(int version)
{
    static QMutex mutex;
    static QHash<int, SchemaShape> made;
    const QMutexLocker locker(&mutex);
    if (const auto known = made.constFind(version); known != made.cend())
        return *known;
    const Result<SchemaShape> shape = replayed(version);
    if (shape)
        made.insert(version, *shape);
    return shape;
}

/** Runs of white space count as one: the ends of lines depend on where Headway was built. */
bool SchemaShape::Object::isSameAs(const Object &other) const
{
    return key() == other.key() && table == other.table && sql.simplified() == other.sql.simplified();
}

QMap<QString, QString> SchemaShape::tables() const
{
    QMap<QString, QString> tables;
    for (const Object &object : m_objects) {
        if (object.isTable())
            tables.insert(object.name, object.sql);
    }
    return tables;
}

QStringList SchemaShape::differencesFrom(const SchemaShape &expected) const
{
    QStringList differences;
    QStringList tables; // Those told of: what belongs to them goes without saying.
    const auto tell = [&](const Object &object, const QString &difference) {
        const auto isPart = [&](const QString &table) {
            return object.table == table || object.name.startsWith(table + u'_');
        };
        if (std::ranges::any_of(tables, isPart))
            return;
        if (differences.size() < mostTold)
            differences << difference;
        if (object.isTable())
            tables << object.name;
    };
    const auto compare = [&](bool ofTables) {
        for (const Object &object : expected.m_objects) {
            if (object.isTable() == ofTables && !m_objects.value(object.key()).isSameAs(object))
                tell(object, m_objects.contains(object.key()) ? other(object.type, object.name)
                                                              : missing(object.type, object.name));
        }
        for (const Object &object : m_objects) {
            if (object.isTable() == ofTables && !expected.m_objects.contains(object.key()))
                tell(object, foreign(object.type, object.name));
        }
    };
    compare(true);
    compare(false);
    return differences;
}

} // namespace Headway
