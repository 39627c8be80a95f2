// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrations.h"

#include "storageerror.h"
#include "transaction.h"

#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr std::array shipped{
    Migration{1, ":/schema/001-foundation.sql"_L1},
    Migration{2, ":/schema/002-journal.sql"_L1},
    Migration{3, ":/schema/003-feedback.sql"_L1},
};

constexpr bool versionsRise()
{
    return std::ranges::is_sorted(shipped, std::ranges::less_equal(), &Migration::version);
}
static_assert(versionsRise() && shipped.front().version == 1);

Result<void> run(Session &session, const Migration &migration)
{
    QFile file(migration.file);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Error::Kind::Internal, StorageText::tr("Headway is not installed whole: install it again."),
                      u"no resource "_s + migration.file);
    return session.runScript(file.readAll());
}

Result<void> runNewerThan(Session &session, int version, Migrations migrations)
{
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            continue;
        if (Result<void> done = run(session, migration); !done)
            return done;
    }
    return session.runScript("PRAGMA user_version = " + QByteArray::number(migrations.back().version));
}

Result<void> checkReferences(Session &session)
{
    const Result<QVariant> broken = session.value(u"SELECT \"table\" FROM pragma_foreign_key_check"_s);
    if (!broken)
        return std::unexpected(broken.error());
    if (broken->isValid())
        return std::unexpected(damaged(session.path(), u"foreign keys of "_s + broken->toString()));
    return {};
}

/** A migration that builds a table anew drops the old one, and a drop would cascade: hence without foreign keys. */
Result<void> migrateFrom(Session &session, int version, Migrations migrations)
{
    const auto withoutForeignKeys = [&]() -> Result<void> {
        auto transaction = Transaction::begin(session, Transaction::Lock::Exclusive);
        if (!transaction)
            return std::unexpected(transaction.error());
        return runNewerThan(session, version, migrations)
            .and_then([&] { return checkReferences(session); })
            .and_then([&] { return transaction->commit(); });
    };
    if (Result<void> off = session.runScript("PRAGMA foreign_keys = OFF"); !off)
        return off;
    Result<void> done = withoutForeignKeys();
    const Result<void> on = session.runScript("PRAGMA foreign_keys = ON");
    return done ? on : done;
}

Result<int> pragma(Session &session, const QString &name)
{
    return session.value(u"PRAGMA "_s + name).transform([](const QVariant &value) { return value.toInt(); });
}

std::unexpected<Error> madeByNewer(const Session &session, int version, int newest)
{
    return refuse(Error::Kind::Newer,
                  StorageText::tr("%1 was written by a newer Headway: install the newest version to open it.")
                      .arg(nativePath(session.path())),
                  u"schema %1, known is %2"_s.arg(version).arg(newest));
}

} // namespace

Migrations shippedMigrations()
{
    return shipped;
}

Migrations migrationsUpTo(int version)
{
    const auto newer = std::ranges::upper_bound(shipped, version, std::ranges::less(), &Migration::version);
    return {shipped.begin(), newer};
}

int newestSchemaVersion()
{
    return shipped.back().version;
}

Result<int> schemaVersion(Session &session, Migrations known)
{
    const Result<int> application = pragma(session, u"application_id"_s);
    if (!application)
        return application;
    if (*application != careerApplicationId)
        return std::unexpected(notACareer(session.path(), u"application_id %1"_s.arg(*application)));
    const Result<int> version = pragma(session, u"user_version"_s);
    if (version && *version > known.back().version)
        return madeByNewer(session, *version, known.back().version);
    if (version && *version < 1)
        return std::unexpected(damaged(session.path(), u"user_version %1"_s.arg(*version)));
    return version;
}

Result<void> createSchema(Session &session, Migrations migrations)
{
    return session.runScript("PRAGMA application_id = " + QByteArray::number(careerApplicationId)).and_then([&] {
        return migrateFrom(session, 0, migrations);
    });
}

Result<bool> migrate(Session &session, const std::function<Result<void>()> &backUp, Migrations known)
{
    const Result<int> version = schemaVersion(session, known);
    if (!version)
        return std::unexpected(version.error());
    if (*version == known.back().version)
        return false;
    return backUp().and_then([&] { return migrateFrom(session, *version, known); }).transform([] { return true; });
}

} // namespace Headway
