// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariantList>

struct sqlite3_stmt;

namespace Headway {

class SqlCipherDriver;

/**
 * One statement. Forward only it holds one row at a time, otherwise every row that was fetched.
 *
 * A statement that writes is run to its end at once: one left in the middle (a RETURNING, a PRAGMA journal_mode) would
 * make the next COMMIT fail.
 */
class SqlCipherResult final : public QSqlResult
{
public:
    explicit SqlCipherResult(const SqlCipherDriver *driver);
    ~SqlCipherResult() override;

    /** Frees the statement before its connection closes. */
    void finalize();

protected:
    bool prepare(const QString &sql) override;
    bool exec() override;
    bool reset(const QString &sql) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    QVariant handle() const override;
    /** QSqlQuery::finish(): ends the read, so that the connection holds no old state of the file. */
    void detachFromResultSet() override;

private:
    void forgetRows();
    void describeColumns();
    bool bindValues();
    bool runToTheEnd();
    bool step();
    bool fetchForward(int row);
    bool fetchStored(int row);
    bool fail(const QString &what, int code);

    const SqlCipherDriver *m_driver;
    sqlite3_stmt *m_statement = nullptr;
    QSqlRecord m_columns;
    QList<QMetaType> m_types;
    QList<QVariantList> m_rows;
    bool m_done = true;
    bool m_keepsRows = false;
    int m_rowsAffected = -1;
    QVariant m_lastInsertId;
};

} // namespace Headway
