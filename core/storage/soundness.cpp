// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundness.h"

#include "migrations.h"
#include "schemashape.h"
#include "sqlcipherdriver.h"
#include "storageerror.h"
#include "tablechecks.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Tables of exactly one row, without which nothing works. */
constexpr std::array singleRows{"career_file"_L1, "change_counter"_L1, "profile"_L1};

/** Numbers that rise by one; near the end of their range the next could not be written any more. */
constexpr std::array risingNumbers{
    std::pair{"change_counter"_L1, "change_count"_L1}, std::pair{"publication"_L1, "number"_L1},
    std::pair{"publication"_L1, "change_count"_L1},    std::pair{"audit_action"_L1, "number"_L1},
    std::pair{"audit_change"_L1, "number"_L1},         std::pair{"sqlite_sequence"_L1, "seq"_L1},
};
constexpr qint64 largestNumber = qint64(1) << 53;

QString badValue(const QString &table)
{
    return StorageText::tr("the table “%1” holds a value that may not stand there").arg(table);
}

/** SQLite tells a CHECK, NOT NULL or type that does not hold by table, and damaged pages in many ways. */
QString phraseFor(const QString &told)
{
    static const QRegularExpression value(u"^(?:CHECK constraint failed|\\S+ value) in (\\w+)"_s);
    const auto match = value.match(told);
    return match.hasMatch() ? badValue(match.captured(1)) : StorageText::tr("parts of it are damaged");
}

/** One inspection: gathers the problems, and stops at the first error. */
class Inspector
{
public:
    explicit Inspector(Session &session)
        : m_session(session)
    {}

    Result<void> readSchema(int version)
    {
        return SchemaShape::ofVersion(version).and_then([&](const SchemaShape &expected) {
            m_tables = expected.tables();
            return SchemaShape::of(m_session).transform(
                [&](const SchemaShape &here) { m_problems += here.differencesFrom(expected); });
        });
    }

    Result<void> readAll()
    {
        return readPages()
            .and_then([&] { return readChecks(); })
            .and_then([&] { return readLengths(); })
            .and_then([&] { return readReferences(); })
            .and_then([&] { return readSingleRows(); })
            .and_then([&] { return readInstants(); })
            .and_then([&] { return readDates(); })
            .and_then([&] { return readNumbers(); });
    }

    Result<void> readPublications()
    {
        return m_session.value(u"SELECT 1 FROM publication"_s).transform([this](const QVariant &found) {
            if (!found.isValid())
                add(StorageText::tr("the table “%1” is empty").arg(u"publication"_s));
        });
    }

    QStringList problems() const { return m_problems; }

private:
    void add(const QString &problem)
    {
        if (!m_problems.contains(problem))
            m_problems << problem;
    }

    /** Types and NOT NULL as well, since the tables are STRICT. */
    Result<void> readPages()
    {
        return m_session.each(u"PRAGMA integrity_check(20)"_s, {}, [this](const QSqlQuery &row) {
            if (const QString told = row.value(0).toString(); told != u"ok")
                add(phraseFor(told));
        });
    }

    /** Of a file that is opened for reading only SQLite forgets the CHECKs, and its integrity_check passes them over.
     */
    Result<void> readChecks()
    {
        for (const auto &[table, sql] : m_tables.asKeyValueRange()) {
            QStringList broken;
            for (const QString &check : tableChecks(sql))
                broken << u"NOT ("_s + check + u')';
            if (broken.isEmpty())
                continue;
            if (Result<void> read = refuseWhere(table, broken.join(u" OR "_s)); !read)
                return read;
        }
        return {};
    }

    Result<void> readReferences()
    {
        return m_session.each(u"SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check"_s, {},
                              [this](const QSqlQuery &row) {
                                  add(StorageText::tr("the table “%1” refers to what is not in the table “%2”")
                                          .arg(row.value(0).toString(), row.value(1).toString()));
                              });
    }

    Result<void> readSingleRows()
    {
        for (const QLatin1StringView table : singleRows) {
            const auto count = m_session.value(u"SELECT count(*) FROM %1"_s.arg(table));
            if (!count)
                return std::unexpected(count.error());
            if (count->toLongLong() != 1)
                add(StorageText::tr("the table “%1” is empty").arg(table));
        }
        return {};
    }

    /** What SQLite would refuse to read later, one row at a time. It tells the length without reading the value. */
    Result<void> readLengths()
    {
        return refuseEach(uR"(SELECT t.name, group_concat('octet_length("' || c.name || '") > %1', ' OR ')
                              FROM sqlite_schema t, pragma_table_info(t.name) c
                              WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%' GROUP BY t.name)"_s.arg(
            SqlCipherDriver::longestValue));
    }

    /** The schema leaves instants to those who write them; they are compared and sorted as text. */
    Result<void> readInstants()
    {
        return refuseEach(uR"(SELECT t.name, c.name || ' IS NOT strftime(''%Y-%m-%dT%H:%M:%fZ'', ' || c.name || ')'
                FROM sqlite_schema t, pragma_table_info(t.name) c
                WHERE t.type = 'table' AND (c.name = 'at' OR c.name LIKE '%\_at' ESCAPE '\'))"_s);
    }

    /** SQLite knows dates before the year 1, which no calendar of Headway's shows; and a CHECK lets pass what it
     * cannot read as a date, since that compares as neither the same nor another. */
    Result<void> readDates()
    {
        return refuseEach(
            uR"(SELECT t.name, c.name || ' < ''0001'' OR ' || c.name || ' IS NOT date(' || c.name || ')' FROM sqlite_schema t, pragma_table_info(t.name) c
                WHERE t.type = 'table' AND (c.name = 'date' OR c.name LIKE '%\_date' ESCAPE '\'))"_s);
    }

    Result<void> readNumbers()
    {
        for (const auto &[table, column] : risingNumbers) {
            const QString wrong = u"%1 < 0 OR %1 > %2"_s.arg(column).arg(largestNumber);
            if (Result<void> read = refuseWhere(table, wrong); !read)
                return read;
        }
        return {};
    }

    /** For queries that give tables, and what would be wrong in their rows. */
    Result<void> refuseEach(const QString &query)
    {
        const auto found = m_session.rows(query, {}, [](const QSqlQuery &row) {
            return std::pair(row.value(0).toString(), row.value(1).toString());
        });
        if (!found)
            return std::unexpected(found.error());
        for (const auto &[table, wrong] : *found) {
            if (Result<void> read = refuseWhere(table, wrong); !read)
                return read;
        }
        return {};
    }

    Result<void> refuseWhere(const QString &table, const QString &wrong)
    {
        const auto found = m_session.value(u"SELECT 1 FROM %1 WHERE %2 LIMIT 1"_s.arg(table, wrong));
        if (!found)
            return std::unexpected(found.error());
        if (found->isValid())
            add(badValue(table));
        return {};
    }

    Session &m_session;
    QMap<QString, QString> m_tables; ///< As they should be.
    QStringList m_problems;
};

/** What SQLite refuses while it reads (too long, out of memory) is the file's fault, and not that of a value given. */
Error whileReading(const Session &session, const Error &error)
{
    const bool isOfTheFile = error.kind == Error::Kind::Refused || error.kind == Error::Kind::Internal;
    return isOfTheFile ? damaged(session.path(), error.detail) : error;
}

} // namespace

Result<QStringList> problemsIn(Session &session, Inspection inspection)
{
    const Result<int> version = schemaVersion(session);
    if (!version)
        return std::unexpected(version.error());
    Inspector inspector(session);
    Result<void> read = inspector.readSchema(*version).and_then([&]() -> Result<void> {
        const bool goesOn = inspection != Inspection::Schema && inspector.problems().isEmpty();
        return goesOn ? inspector.readAll() : Result<void>();
    });
    if (read && inspection == Inspection::File && inspector.problems().isEmpty())
        read = inspector.readPublications();
    return read.transform([&] { return inspector.problems(); }).transform_error([&](const Error &error) {
        return whileReading(session, error);
    });
}

Result<void> checkSound(Session &session, Inspection inspection)
{
    return problemsIn(session, inspection).and_then([&](const QStringList &problems) -> Result<void> {
        if (problems.isEmpty())
            return {};
        return std::unexpected(unsound(session.path(), problems));
    });
}

Error unsound(const QString &path, const QStringList &problems)
{
    return {Error::Kind::Damaged,
            StorageText::tr("%1 is damaged: %2. Open another copy or a backup of it.", "the second is what is wrong")
                .arg(nativePath(path), problems.constFirst()),
            problems.join(u"; "_s)};
}

} // namespace Headway
