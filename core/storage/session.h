// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <unordered_map>

class QTemporaryDir;

namespace Headway {

class SqlCipherDriver;

/**
 * One connection to a career file, on the thread that opened it. Repositories run their SQL through it.
 *
 * Closes its connection when destroyed. Statements are prepared once and kept.
 */
class Session final
{
public:
    enum class Access {
        ReadOnly,    ///< A reader of a working copy, beside its writer.
        ReadWrite,   ///< The writer of a working copy.
        Create,      ///< The same, of a working copy that is made now.
        Snapshot,    ///< A published file: nobody changes it in place, and nothing is made beside it.
        Unpublished, ///< A file that nobody else knows yet; it is synced as a whole before it gets its name.
    };

    /** `key` is the raw key of an encrypted file in hexadecimal, or empty. */
    static Result<std::unique_ptr<Session>> open(const QString &path, Access access, const QString &key = {});
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    QString path() const { return m_path; }

    /**
     * Runs one statement with positional values. The query is positioned before its first row, forward only, and is
     * valid until the same statement is run again or the session ends. After the last row ask failure(), or use rows().
     */
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});

    /** Runs a statement that gives no rows; tells how many rows it wrote. */
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /** The same where nobody asks how many. */
    Result<void> write(const QString &sql, const QVariantList &values = {});

    /** The first column of the first row, or an invalid variant where there is no row. */
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});

    /** Calls `visit` with every row. It may not run the same statement again. */
    template<typename Visit>
    Result<void> each(const QString &sql, const QVariantList &values, Visit visit);

    /** Every row, as `map` makes a value of it. */
    template<typename Map>
    auto rows(const QString &sql, const QVariantList &values, Map map)
        -> Result<QList<std::invoke_result_t<Map, const QSqlQuery &>>>;

    /** The first row as `map` makes a value of it, or nothing where there is none. */
    template<typename Map>
    auto row(const QString &sql, const QVariantList &values, Map map)
        -> Result<std::optional<std::invoke_result_t<Map, const QSqlQuery &>>>;

    /** Runs every statement of a script, split by SQLite itself; stops at the first that fails. */
    Result<void> runScript(const QByteArray &script);

    /**
     * Copies the whole database into the new file `file`. Where that cannot be written, the error tells of `target`,
     * the name that the file is to have.
     */
    Result<void> copyInto(const QString &file, const QString &target);

    /** Why a query ended before its last row (cancelled, damaged); nothing where it did not. */
    Result<void> failure(const QSqlQuery &query) const;

    /**
     * From here on statements end with Error::Kind::Cancelled once `stop` is requested. Unlike an interrupt, which is
     * lost where it comes between two statements, that holds for those that begin later too. An empty token ends it.
     */
    void stopOn(const std::stop_token &stop);

    /** The folder in which the file lies goes with the session: behind it, since not every system removes open files.
     */
    void keep(std::unique_ptr<QTemporaryDir> folder);

    /** Lets go of the file. Whatever is asked of it from then on is refused. */
    void close();

private:
    explicit Session(const QString &path);

    Result<void> prepareFor(Access access);
    SqlCipherDriver *driver() const;
    std::unexpected<Error> failed(const QSqlError &error) const;
    std::unexpected<Error> failed(const QSqlQuery &query) const;

    std::unique_ptr<QTemporaryDir> m_folder; ///< Goes last.
    QSqlDatabase m_database;
    QString m_path;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

template<typename Visit>
Result<void> Session::each(const QString &sql, const QVariantList &values, Visit visit)
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    while ((*query)->next())
        visit(std::as_const(**query));
    return failure(**query);
}

template<typename Map>
auto Session::rows(const QString &sql, const QVariantList &values, Map map)
    -> Result<QList<std::invoke_result_t<Map, const QSqlQuery &>>>
{
    QList<std::invoke_result_t<Map, const QSqlQuery &>> found;
    return each(sql, values, [&](const QSqlQuery &row) { found << map(row); }).transform([&] {
        return std::move(found);
    });
}

template<typename Map>
auto Session::row(const QString &sql, const QVariantList &values, Map map)
    -> Result<std::optional<std::invoke_result_t<Map, const QSqlQuery &>>>
{
    const Result<QSqlQuery *> query = run(sql, values);
    if (!query)
        return std::unexpected(query.error());
    std::optional<std::invoke_result_t<Map, const QSqlQuery &>> found;
    if ((*query)->next())
        found = map(std::as_const(**query));
    const Result<void> read = failure(**query);
    (*query)->finish(); // An unfinished read would hold an old state of the file.
    return read.transform([&] { return std::move(found); });
}

} // namespace Headway
