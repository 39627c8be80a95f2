// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlcipherdriver.h"

#include "sqlcipherapi.h"
#include "sqlcipherresult.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>

#include <cstring>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr int busyTimeoutMs = 5000;

/** The schema of a file is read as statements. */
constexpr int longestStatement = 1024 * 1024;
constexpr int stepsBetweenLooks = 1000; // Some ten microseconds of a statement's work.

bool hasOption(const QString &options, QStringView name)
{
    return options.split(u';').contains(name);
}

int openFlags(const QString &options)
{
    if (hasOption(options, u"IMMUTABLE"))
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    if (hasOption(options, u"READONLY"))
        return SQLITE_OPEN_READONLY;
    if (hasOption(options, u"NOCREATE"))
        return SQLITE_OPEN_READWRITE;
    return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

QByteArray openName(const QString &file, const QString &options)
{
    if (hasOption(options, u"IMMUTABLE"))
        return QUrl::fromLocalFile(file).toEncoded() + "?immutable=1";
    return file.toUtf8();
}

/** Only hexadecimal digits of SQLCipher's two lengths (key, or key and salt): a raw key, never a passphrase. */
bool isRawKey(const QString &key)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    return (key.size() == 64 || key.size() == 96) && std::all_of(key.cbegin(), key.cend(), isHex);
}

QString unquoted(const QString &defaultValue)
{
    const bool quoted = defaultValue.size() > 1 && defaultValue.startsWith(u'\'');
    return quoted ? defaultValue.sliced(1, defaultValue.size() - 2) : defaultValue;
}

} // namespace

QString SqlCipherDriver::registeredName()
{
    static const QString name = u"HEADWAY"_s;
    static std::once_flag once;
    std::call_once(once, [] { QSqlDatabase::registerSqlDriver(name, new QSqlDriverCreator<SqlCipherDriver>); });
    return name;
}

SqlCipherDriver::SqlCipherDriver(QObject *parent)
    : QSqlDriver(parent)
{}

SqlCipherDriver::~SqlCipherDriver()
{
    SqlCipherDriver::close();
}

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case Unicode:
    case BLOB:
    case PreparedQueries:
    case LastInsertId:
    case LowPrecisionNumbers:
    case FinishQuery:
    case SimpleLocking:
    case CancelQuery:
    // Alone, without NamedPlaceholders: then Qt rewrites `:name` to `?` and hands the values over in their order.
    case PositionalPlaceholders:
        return true;
    default:
        return false;
    }
}

bool SqlCipherDriver::open(const QString &file, const QString & /*user*/, const QString &key, const QString & /*host*/,
                           int /*port*/, const QString &options)
{
    SqlCipherDriver::close();
    int code = connectTo(file, options);
    if (code == SQLITE_OK && !key.isEmpty())
        code = unlock(key);
    if (code == SQLITE_OK) // The first read of the file: a wrong key and a foreign file show here.
        code = sqlite3_exec(m_connection, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK && !key.isEmpty() && headerIsPlain())
        code = SQLITE_NOTADB;
    if (code != SQLITE_OK) {
        refuseOpen(code);
        return false;
    }
    harden();
    setOpen(true);
    setOpenError(false);
    return true;
}

int SqlCipherDriver::connectTo(const QString &file, const QString &options)
{
    const int flags = openFlags(options) | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(openName(file, options).constData(), &m_connection, flags, nullptr);
    if (m_connection) {
        sqlite3_extended_result_codes(m_connection, 1);
        sqlite3_busy_timeout(m_connection, busyTimeoutMs);
        sqlite3_limit(m_connection, SQLITE_LIMIT_LENGTH, longestValue);
        sqlite3_limit(m_connection, SQLITE_LIMIT_SQL_LENGTH, longestStatement);
    }
    return code;
}

int SqlCipherDriver::unlock(const QString &key)
{
    if (!isRawKey(key))
        return SQLITE_MISUSE;
    // A key that does not fit is an answer, and no error to be written to the terminal.
    sqlite3_exec(m_connection, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    QByteArray blob = "x'" + key.toLatin1() + '\'';
    const int code = sqlite3_key(m_connection, blob.constData(), int(blob.size()));
    blob.fill('\0');
    return code;
}

/** Asks SQLite's own file handle: any other handle on the file, once closed, would drop this process's locks on it. */
bool SqlCipherDriver::headerIsPlain() const
{
    constexpr char plain[16] = "SQLite format 3";
    char header[16] = {};
    sqlite3_file *file = nullptr;
    sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&file));
    if (!file || !file->pMethods)
        return false;
    const int code = file->pMethods->xRead(file, header, sizeof header, 0);
    return code == SQLITE_OK && std::memcmp(header, plain, sizeof plain) == 0;
}

/** What is true of every connection: a file from elsewhere is data, and no program. */
void SqlCipherDriver::harden()
{
    // Triggers and views of the file never run; those in TEMP are this program's own and still do.
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_connection, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_exec(m_connection, "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON", nullptr, nullptr, nullptr);
}

void SqlCipherDriver::refuseOpen(int code)
{
    setLastError(sqlCipherError(m_connection, u"The database cannot be opened"_s, QSqlError::ConnectionError, code));
    sqlite3_close(m_connection);
    m_connection = nullptr;
    setOpenError(true);
}

void SqlCipherDriver::close()
{
    if (!m_connection)
        return;
    // A statement left alive would keep the connection, and with it the file's lock.
    for (SqlCipherResult *result : std::as_const(m_results))
        result->finalize();
    sqlite3_close(m_connection);
    m_connection = nullptr;
    setOpen(false);
    setOpenError(false);
}

QSqlResult *SqlCipherDriver::createResult() const
{
    return new SqlCipherResult(this);
}

bool SqlCipherDriver::beginTransaction()
{
    // IMMEDIATE: a transaction that first reads could otherwise be refused at its first write.
    return runTransaction("BEGIN IMMEDIATE", u"The transaction cannot begin"_s);
}

bool SqlCipherDriver::commitTransaction()
{
    return runTransaction("COMMIT", u"The transaction cannot be committed"_s);
}

bool SqlCipherDriver::rollbackTransaction()
{
    return runTransaction("ROLLBACK", u"The transaction cannot be rolled back"_s);
}

bool SqlCipherDriver::runTransaction(const char *statement, const QString &failure)
{
    if (!isOpen())
        return false;
    const int code = sqlite3_exec(m_connection, statement, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        setLastError(sqlCipherError(m_connection, failure, QSqlError::TransactionError, code));
    return code == SQLITE_OK;
}

bool SqlCipherDriver::runScript(const QByteArray &script)
{
    if (!isOpen())
        return false;
    const int code = sqlite3_exec(m_connection, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        setLastError(sqlCipherError(m_connection, u"The script failed"_s, QSqlError::StatementError, code));
    return code == SQLITE_OK;
}

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.exec(uR"(SELECT name, type FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\')"_s);
    while (query.next()) {
        const QString kind = query.value(1).toString();
        if ((kind == u"table" && (type & QSql::Tables)) || (kind == u"view" && (type & QSql::Views)))
            names << query.value(0).toString();
    }
    return names;
}

QSqlRecord SqlCipherDriver::record(const QString &table) const
{
    QSqlRecord columns;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.prepare(uR"(SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?))"_s);
    query.addBindValue(table);
    query.exec();
    while (query.next()) {
        const QString declared = query.value(1).toString();
        QSqlField field(query.value(0).toString(), declaredType(declared), table);
        field.setRequired(query.value(2).toBool());
        field.setAutoValue(query.value(4).toBool() && declared.compare("INTEGER"_L1, Qt::CaseInsensitive) == 0);
        if (!query.isNull(3))
            field.setDefaultValue(unquoted(query.value(3).toString()));
        columns.append(field);
    }
    return columns;
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString &table) const
{
    QSqlIndex index(table);
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.prepare(u"SELECT name, type FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk"_s);
    query.addBindValue(table);
    query.exec();
    while (query.next())
        index.append(QSqlField(query.value(0).toString(), declaredType(query.value(1).toString()), table));
    return index;
}

QString SqlCipherDriver::escapeIdentifier(const QString &identifier, IdentifierType /*type*/) const
{
    if (identifier.isEmpty() || (identifier.size() > 2 && identifier.startsWith(u'"') && identifier.endsWith(u'"')))
        return identifier;
    QString escaped = identifier;
    escaped.replace(u'"', "\"\""_L1);
    return u'"' + escaped + u'"';
}

QVariant SqlCipherDriver::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_connection));
}

bool SqlCipherDriver::cancelQuery()
{
    if (m_connection)
        sqlite3_interrupt(m_connection);
    return m_connection;
}

void SqlCipherDriver::stopOn(const std::stop_token &stop)
{
    m_stop = stop;
    const auto isStopped = [](void *token) { return int(static_cast<std::stop_token *>(token)->stop_requested()); };
    sqlite3_progress_handler(m_connection, stop.stop_possible() ? stepsBetweenLooks : 0, isStopped, &m_stop);
}

} // namespace Headway
