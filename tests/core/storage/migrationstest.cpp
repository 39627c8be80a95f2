// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrations.h"

#include "backups.h"
#include "headwaytest.h"
#include "recordtables.h"
#include "soundness.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Headway;
using namespace Qt::StringLiterals;

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::move(Session::open(m_folder->filePath(u"work.db"_s), Session::Access::Create).value());
    }

    void cleanup() { m_session.reset(); }

    void shouldMakeANewFileByReplayingTheList()
    {
        QVERIFY(createSchema(*m_session));
        QCOMPARE(schemaVersion(*m_session).value(), newestSchemaVersion());
        QVERIFY(tables().contains(u"entry"_s));
    }

    void shouldDoNothingToACurrentFile()
    {
        QVERIFY(createSchema(*m_session));
        bool backedUp = false;
        const auto migrated = migrate(*m_session, [&]() -> Result<void> {
            backedUp = true;
            return {};
        });
        QCOMPARE(migrated.value(), false);
        QVERIFY(!backedUp);
    }

    void shouldRefuseANewerFile()
    {
        QVERIFY(createSchema(*m_session));
        QVERIFY(m_session->runScript("PRAGMA user_version = 4711"));
        const Error error = schemaVersion(*m_session).error();
        QCOMPARE(error.kind, Error::Kind::Newer);
        QVERIFY(error.sentence.contains(u"newer"));
    }

    void shouldRefuseTheDatabaseOfAnotherProgram()
    {
        QVERIFY(m_session->runScript("CREATE TABLE entry (id INTEGER)"));
        QCOMPARE(schemaVersion(*m_session).error().kind, Error::Kind::NotACareer);
    }

    void shouldBringAnOlderFileToTheNewestSchemaAfterABackup()
    {
        const Result<bool> migrated = migrateOldFile("ALTER TABLE goal ADD COLUMN colour TEXT NOT NULL DEFAULT '';"
                                                     "UPDATE goal SET colour = 'green';");
        QCOMPARE(migrated.value(), true);
        QCOMPARE(m_session->value(u"PRAGMA user_version"_s)->toInt(), newestSchemaVersion() + 1);
        QCOMPARE(m_session->value(u"SELECT colour FROM goal"_s)->toString(), u"green"_s);
        QCOMPARE(m_session->value(u"SELECT count(*) FROM entry"_s)->toInt(), 3);
        QCOMPARE(schemaVersion(*m_session).error().kind, Error::Kind::Newer); // To a Headway without that step.
        QVERIFY(isWholeOldFile(*backup()));
    }

    void shouldLeaveAnOlderFileAsItWasWhereAStepFails_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("not SQL") << "ALTER TABLE goal ADD COLUMN colour TEXT; DELETE FROM entry; No such statement;"_ba;
        QTest::newRow("lost reference") << "DELETE FROM entry;"_ba; // Foreign keys are off meanwhile: nothing cascades.
        QTest::newRow("forbidden value") << "DELETE FROM metric; UPDATE entry SET kind = 'boast';"_ba;
    }
    void shouldLeaveAnOlderFileAsItWasWhereAStepFails()
    {
        QFETCH(QByteArray, script);
        QVERIFY(!migrateOldFile(script));
        QVERIFY(isWholeOldFile(*m_session));
        QVERIFY(isWholeOldFile(*backup()));
        QCOMPARE(m_session->value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    }

    void shouldNotBeginWithoutABackup()
    {
        const auto refused = [] { return Result<void>(refuse(Error::Kind::NoSpace, u"no room"_s)); };
        QCOMPARE(migrateOldFile("DELETE FROM metric;", refused).error().kind, Error::Kind::NoSpace);
        QVERIFY(isWholeOldFile(*m_session));
    }

    void shouldKeepForeignKeysOnAfterwards()
    {
        QVERIFY(createSchema(*m_session));
        QCOMPARE(m_session->value(u"PRAGMA foreign_keys"_s).value().toInt(), 1);
    }

    void shouldHoldToItsChecks_data()
    {
        QTest::addColumn<QString>("sql");
        const QString entry = u"INSERT INTO entry (id, date, title, kind, audience, created_at, changed_at) VALUES "_s;
        QTest::newRow("short id") << entry + u"(x'00', '2026-01-01', '', 'praise', 'boss', '', '')"_s;
        QTest::newRow("no date") << entry + u"(zeroblob(16), '2026-02-30', '', 'praise', 'boss', '', '')"_s;
        QTest::newRow("unknown kind") << entry + u"(zeroblob(16), '2026-01-01', '', 'boast', 'boss', '', '')"_s;
        QTest::newRow("unknown audience") << entry + u"(zeroblob(16), '2026-01-01', '', 'praise', 'all', '', '')"_s;
        QTest::newRow("text for a number") << u"UPDATE change_counter SET change_count = 'many'"_s;
        QTest::newRow("second profile") << u"INSERT INTO profile (only_row) VALUES (2)"_s;
        QTest::newRow("nameless person")
            << u"INSERT INTO person (id, name, audience, created_at, changed_at) VALUES (zeroblob(16), '', 'boss', '', '')"_s;
    }
    void shouldHoldToItsChecks()
    {
        QFETCH(QString, sql);
        QVERIFY(createSchema(*m_session));
        QCOMPARE(m_session->execute(sql).error().kind, Error::Kind::Refused);
    }

    /** A new table of records must be added to the known ones, or undo, search and models never hear of it. */
    void shouldKnowEveryTableOfRecords()
    {
        QVERIFY(createSchema(*m_session));
        QStringList expected;
        const QStringList all = tables();
        for (const QString &table : all) {
            if (!table.startsWith(u"entry_text") && !m_inner.contains(table))
                expected << table;
        }
        QStringList known;
        const auto recorded = recordTables(*m_session).value();
        for (const RecordTable &table : recorded) {
            known << table.name;
            QVERIFY2(!table.keyColumns().isEmpty(), qPrintable(table.name));
        }
        expected.sort();
        known.sort();
        QCOMPARE(known, expected);
    }

private:
    /** A stored file of version 1 and one step more than are shipped. */
    Result<bool> migrateOldFile(const QByteArray &script, std::function<Result<void>()> backUp = {})
    {
        m_session.reset();
        const QString database = m_folder->filePath(u"old.db"_s);
        const QByteArray step = QFile::encodeName(m_folder->filePath(u"step.sql"_s));
        QFile file(QString::fromLatin1(step));
        if (!QFile::copy(QStringLiteral(TEST_DATA "/version-1.headway"), database) ||
            !file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
            return refuse(Error::Kind::Internal, u"no file to migrate"_s);
        file.close();
        QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner);
        m_session = std::move(Session::open(database, Session::Access::ReadWrite).value());
        QList<Migration> steps(shippedMigrations().begin(), shippedMigrations().end());
        steps << Migration{newestSchemaVersion() + 1, QLatin1StringView(step)};
        if (!backUp)
            backUp = [this] {
                return Backups(m_folder->filePath(u"backups"_s))
                    .make(*m_session, QDateTime(QDate(2026, 11, 3), QTime(12, 0), QTimeZone::UTC))
                    .transform([](const QString &) {});
            };
        return migrate(*m_session, backUp, steps);
    }

    std::unique_ptr<Session> backup() const
    {
        const Backups backups(m_folder->filePath(u"backups"_s));
        return std::move(Session::open(backups.fileOf(backups.made().constFirst()), Session::Access::Snapshot).value());
    }

    static bool isWholeOldFile(Session &session)
    {
        const auto problems = problemsIn(session, Inspection::Whole);
        return problems && problems->isEmpty() && session.value(u"PRAGMA user_version"_s)->toInt() == 1 &&
               session.value(u"SELECT count(*) FROM entry JOIN metric ON entry_id = entry.id"_s)->toInt() == 1;
    }

    QStringList tables()
    {
        return m_session
            ->rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"_s, {},
                   [](const QSqlQuery &row) { return row.value(0).toString(); })
            .value();
    }

    const QStringList m_inner{u"attachment_content"_s, u"career_file"_s,  u"publication"_s, u"change_counter"_s,
                              u"audit_action"_s,       u"audit_change"_s, u"entry_key"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

HEADWAY_TEST_MAIN(QCoreApplication, MigrationsTest)
#include "migrationstest.moc"
