// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "sqlcipherdriver.h"
#include "storageerror.h"

#include <QSqlError>
#include <QTemporaryDir>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"headway-%1"_s.arg(++count);
}

QString connectOptions(Session::Access access)
{
    switch (access) {
    case Session::Access::ReadOnly:
        return u"READONLY"_s;
    case Session::Access::Snapshot:
        return u"IMMUTABLE"_s;
    case Session::Access::ReadWrite:
    case Session::Access::Unpublished:
        return u"NOCREATE"_s;
    case Session::Access::Create:
        return {};
    }
    Q_UNREACHABLE_RETURN(QString());
}

/**
 * The writer of a working copy: with synchronous=FULL a write-ahead log lost no acknowledged commit in 400 simulated
 * power cuts, and readers never wait for it. A file that is synced as a whole afterwards needs no journal at all.
 */
QByteArray pragmas(Session::Access access)
{
    switch (access) {
    case Session::Access::ReadWrite:
    case Session::Access::Create:
        return "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 4194304";
    case Session::Access::Unpublished:
        return "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF";
    case Session::Access::ReadOnly:
    case Session::Access::Snapshot:
        return {};
    }
    Q_UNREACHABLE_RETURN(QByteArray());
}

void bind(QSqlQuery &query, const QVariantList &values)
{
    for (int position = 0; position < values.size(); ++position)
        query.bindValue(position, values.at(position));
}

} // namespace

Session::Session(const QString &path)
    : m_database(QSqlDatabase::addDatabase(SqlCipherDriver::registeredName(), nextConnectionName()))
    , m_path(path)
{
    m_database.setDatabaseName(path);
}

Session::~Session()
{
    close();
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Session>> Session::open(const QString &path, Access access, const QString &key)
{
    std::unique_ptr<Session> session(new Session(path));
    session->m_database.setConnectOptions(connectOptions(access));
    if (!session->m_database.open({}, key))
        return session->failed(session->m_database.lastError());
    return session->prepareFor(access).transform([&] { return std::move(session); });
}

Result<void> Session::prepareFor(Access access)
{
    return runScript(pragmas(access));
}

Result<QSqlQuery *> Session::run(const QString &sql, const QVariantList &values)
{
    if (!m_database.isOpen())
        return std::unexpected(alreadyClosed());
    const auto [found, isNew] = m_statements.try_emplace(sql, m_database);
    QSqlQuery &query = found->second;
    if (isNew) {
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            const QSqlError error = query.lastError();
            m_statements.erase(found);
            return failed(error);
        }
    }
    bind(query, values);
    if (!query.exec())
        return failed(query);
    return &query;
}

Result<int> Session::execute(const QString &sql, const QVariantList &values)
{
    return run(sql, values).transform([](QSqlQuery *query) {
        const int written = query->numRowsAffected();
        query->finish();
        return written;
    });
}

Result<void> Session::write(const QString &sql, const QVariantList &values)
{
    return execute(sql, values).transform([](int) {});
}

Result<QVariant> Session::value(const QString &sql, const QVariantList &values)
{
    return row(sql, values, [](const QSqlQuery &query) { return query.value(0); }).transform([](const auto &found) {
        return found.value_or(QVariant());
    });
}

Result<void> Session::runScript(const QByteArray &script)
{
    if (!m_database.isOpen())
        return std::unexpected(alreadyClosed());
    if (driver()->runScript(script))
        return {};
    return failed(driver()->lastError());
}

Result<void> Session::copyInto(const QString &file, const QString &target)
{
    if (!m_database.isOpen())
        return std::unexpected(alreadyClosed());
    QSqlQuery query(m_database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(file);
    if (query.exec())
        return {};
    const bool isOwnFault = storageError(query.lastError(), m_path).kind == Error::Kind::Damaged;
    return std::unexpected(storageError(query.lastError(), isOwnFault ? m_path : target));
}

Result<void> Session::failure(const QSqlQuery &query) const
{
    if (!query.lastError().isValid())
        return {};
    return failed(query);
}

void Session::stopOn(const std::stop_token &stop)
{
    if (m_database.isOpen())
        driver()->stopOn(stop);
}

void Session::keep(std::unique_ptr<QTemporaryDir> folder)
{
    m_folder = std::move(folder);
}

void Session::close()
{
    m_statements.clear();
    m_database.close();
}

SqlCipherDriver *Session::driver() const
{
    return static_cast<SqlCipherDriver *>(m_database.driver());
}

std::unexpected<Error> Session::failed(const QSqlQuery &query) const
{
    return std::unexpected(query.isSelect() ? readingError(query.lastError(), m_path)
                                            : storageError(query.lastError(), m_path));
}

std::unexpected<Error> Session::failed(const QSqlError &error) const
{
    return std::unexpected(storageError(error, m_path));
}

} // namespace Headway
