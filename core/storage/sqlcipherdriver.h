// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSqlDriver>

#include <stop_token>

struct sqlite3;

namespace Headway {

class SqlCipherResult;

/**
 * Qt Sql over SQLCipher's C interface, so that one code reads plain and encrypted files on every platform.
 *
 * Why not Qt's QSQLITE: it ignores a key silently where the linker chose SQLite, and two SQLites in one process drop
 * each other's file locks. The key goes in open(user, key), as 64 or 96 hexadecimal digits; none means plain text, and
 * a file that is not what the key says it is does not open.
 *
 * Connect options, separated by `;`: READONLY, NOCREATE, IMMUTABLE (read-only, and nobody changes the file in place:
 * no lock is taken, and no journal or -wal file beside it is read or made).
 */
class SqlCipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    /** In bytes. No text of a career comes near it; a row made to fill the memory is refused before it is read. */
    static constexpr int longestValue = 64 * 1024 * 1024;

    /** The name under which Qt Sql knows the driver; registers it once, from any thread. */
    static QString registeredName();

    explicit SqlCipherDriver(QObject *parent = nullptr);
    ~SqlCipherDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &file, const QString &user, const QString &key, const QString &host, int port,
              const QString &options) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    QVariant handle() const override;
    /** Interrupts the statement that runs now. The one member that any thread may call. */
    bool cancelQuery() override;
    /** Every statement is broken off once `stop` is requested, also one that begins only then. */
    void stopOn(const std::stop_token &stop);

    /** Runs every statement of a script, split by SQLite itself; stops at the first that fails. */
    bool runScript(const QByteArray &script);

private:
    friend class SqlCipherResult;

    int connectTo(const QString &file, const QString &options);
    int unlock(const QString &key);
    bool headerIsPlain() const;
    void harden();
    bool runTransaction(const char *statement, const QString &failure);
    void refuseOpen(int code);

    sqlite3 *m_connection = nullptr;
    std::stop_token m_stop;
    mutable QList<SqlCipherResult *> m_results;
};

} // namespace Headway
