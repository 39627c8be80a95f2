// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlcipherresult.h"

#include "sqlcipherapi.h"
#include "sqlcipherdriver.h"

#include <QSqlField>

using namespace Qt::StringLiterals;

namespace Headway {

SqlCipherResult::SqlCipherResult(const SqlCipherDriver *driver)
    : QSqlResult(driver)
    , m_driver(driver)
{
    m_driver->m_results.append(this);
}

SqlCipherResult::~SqlCipherResult()
{
    if (!driver()) // The base class knows when the driver went first; it has finalized this statement.
        return;
    finalize();
    m_driver->m_results.removeOne(this);
}

void SqlCipherResult::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    forgetRows();
    m_done = true;
    setActive(false);
}

void SqlCipherResult::forgetRows()
{
    m_rows.clear();
    setAt(QSql::BeforeFirstRow);
}

bool SqlCipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

bool SqlCipherResult::prepare(const QString &sql)
{
    if (!driver() || !driver()->isOpen())
        return false;
    finalize();
    const QByteArray utf8 = sql.toUtf8();
    const char *tail = nullptr;
    const int code =
        sqlite3_prepare_v2(m_driver->m_connection, utf8.constData(), int(utf8.size()) + 1, &m_statement, &tail);
    if (code != SQLITE_OK)
        return fail(u"The statement cannot be prepared"_s, code);
    if (!QByteArrayView(tail).trimmed().isEmpty() || !m_statement) {
        finalize();
        return fail(u"One statement at a time"_s, SQLITE_MISUSE);
    }
    describeColumns();
    return true;
}

void SqlCipherResult::describeColumns()
{
    m_columns.clear();
    m_types.clear();
    for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
        const QString name = QString::fromUtf8(sqlite3_column_name(m_statement, column));
        const QString declaration = QString::fromUtf8(sqlite3_column_decltype(m_statement, column));
        m_types << declaredType(declaration);
        m_columns.append(QSqlField(name, m_types.constLast()));
    }
}

bool SqlCipherResult::exec()
{
    if (!m_statement)
        return false;
    sqlite3_reset(m_statement);
    forgetRows();
    setLastError(QSqlError());
    setActive(false);
    if (!bindValues())
        return false;
    m_done = false;
    m_rowsAffected = -1;
    m_lastInsertId.clear();
    setSelect(sqlite3_column_count(m_statement) > 0);
    setActive(true);
    const bool writes = !sqlite3_stmt_readonly(m_statement);
    m_keepsRows = writes || !isForwardOnly();
    if (writes ? !runToTheEnd() : !step() && lastError().isValid())
        setActive(false);
    return isActive();
}

bool SqlCipherResult::bindValues()
{
    sqlite3_clear_bindings(m_statement);
    const QVariantList values = boundValues();
    if (values.size() != sqlite3_bind_parameter_count(m_statement))
        return fail(u"The number of values differs from that of the placeholders"_s, SQLITE_RANGE);
    for (int position = 1; position <= int(values.size()); ++position) {
        if (const int code = Headway::bindValue(m_statement, position, values.at(position - 1)); code != SQLITE_OK)
            return fail(u"A value cannot be bound"_s, code);
    }
    return true;
}

bool SqlCipherResult::runToTheEnd()
{
    while (step()) {
    }
    if (lastError().isValid())
        return false;
    m_rowsAffected = int(sqlite3_changes64(m_driver->m_connection));
    m_lastInsertId = qint64(sqlite3_last_insert_rowid(m_driver->m_connection));
    return true;
}

/** Reads one more row. The first is read by exec(), so that its error is exec()'s. */
bool SqlCipherResult::step()
{
    if (m_done)
        return false;
    if (const int code = sqlite3_step(m_statement); code == SQLITE_ROW) {
        QVariantList row;
        row.reserve(m_types.size());
        for (int column = 0; column < int(m_types.size()); ++column)
            row << columnValue(m_statement, column, m_types.at(column));
        if (!m_keepsRows)
            m_rows.clear();
        m_rows << row;
        return true;
    }
    m_done = true;
    const int code = sqlite3_reset(m_statement); // Releases the lock, and gives the exact code.
    if (code != SQLITE_OK)
        fail(u"The statement failed"_s, code);
    return false;
}

bool SqlCipherResult::fetch(int row)
{
    if (!isActive() || row < 0)
        return false;
    const bool there = m_keepsRows ? fetchStored(row) : fetchForward(row);
    setAt(there ? row : int(QSql::AfterLastRow));
    return there;
}

bool SqlCipherResult::fetchStored(int row)
{
    while (m_rows.size() <= row) {
        if (!step())
            return false;
    }
    return !isForwardOnly() || row >= at();
}

bool SqlCipherResult::fetchForward(int row)
{
    if (at() == QSql::AfterLastRow || row < at() || m_rows.isEmpty())
        return false;
    for (int reached = std::max(at(), 0); reached < row; ++reached) {
        if (!step())
            return false;
    }
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    return at() == 0 || fetch(0);
}

bool SqlCipherResult::fetchNext()
{
    return fetch(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
}

bool SqlCipherResult::fetchLast()
{
    if (!m_keepsRows) {
        int last = at();
        while (fetchNext())
            last = at();
        setAt(last);
        return last >= 0;
    }
    while (step()) {
    }
    return !m_rows.isEmpty() && fetch(int(m_rows.size()) - 1);
}

QVariant SqlCipherResult::data(int column)
{
    if (at() < 0 || m_rows.isEmpty())
        return {};
    return (m_keepsRows ? m_rows.at(at()) : m_rows.constLast()).value(column);
}

bool SqlCipherResult::isNull(int column)
{
    return data(column).isNull();
}

int SqlCipherResult::size()
{
    return -1;
}

int SqlCipherResult::numRowsAffected()
{
    return m_rowsAffected;
}

QVariant SqlCipherResult::lastInsertId() const
{
    return m_lastInsertId;
}

QSqlRecord SqlCipherResult::record() const
{
    return m_columns;
}

QVariant SqlCipherResult::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_statement));
}

void SqlCipherResult::detachFromResultSet()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_done = true;
}

bool SqlCipherResult::fail(const QString &what, int code)
{
    setLastError(sqlCipherError(m_driver->m_connection, what, QSqlError::StatementError, code));
    return false;
}

} // namespace Headway
