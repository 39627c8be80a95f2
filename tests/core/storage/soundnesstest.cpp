// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundness.h"

#include "careerfolder.h"
#include "entrybuilder.h"
#include "headwaytest.h"
#include "tablechecks.h"

using namespace Headway;
using namespace Qt::StringLiterals;

/** What another program, a bad disk or somebody hostile may have made of a career file. */
class SoundnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFindNothingInASoundFile()
    {
        CareerFolder folder;
        const auto career = folder.create();
        QVERIFY(capture(*career, EntryBuilder().titled("One").measured("Days", 10, 6, "days"), folder.clock.now()));
        QVERIFY(wentWell(career->undo()) && wentWell(career->redo()));
        QCOMPARE(problemsIn(career->reader(), Inspection::Whole).value(), QStringList());
    }

    void shouldNameWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("problem");
        // The schema.
        QTest::newRow("dropped table") << "DROP TABLE ask"_ba << u"the table “ask” is missing"_s;
        QTest::newRow("altered table") << "ALTER TABLE goal ADD COLUMN theirs TEXT"_ba
                                       << u"the table “goal” is not as Headway makes it"_s;
        QTest::newRow("table without its checks")
            << "DROP TABLE change_counter; CREATE TABLE change_counter (only_row, change_count);"
               "INSERT INTO change_counter VALUES (1, 0)"_ba
            << u"the table “change_counter” is not as Headway makes it"_s;
        QTest::newRow("dropped index") << "DROP INDEX entry_by_date"_ba << u"the index “entry_by_date” is missing"_s;
        QTest::newRow("other index") << "DROP INDEX entry_in_trash; CREATE INDEX entry_in_trash ON entry (hex(body))"_ba
                                     << u"the index “entry_in_trash” is not as Headway makes it"_s;
        QTest::newRow("other search table")
            << "DROP TABLE entry_text; CREATE VIRTUAL TABLE entry_text USING fts5 (title, body, marks)"_ba
            << u"the table “entry_text” is not as Headway makes it"_s;
        QTest::newRow("foreign table") << "CREATE TABLE theirs (x)"_ba
                                       << u"it holds a table “theirs” that is not Headway's"_s;
        QTest::newRow("foreign virtual table") << "CREATE VIRTUAL TABLE theirs USING fts5 (x, content = 'entry')"_ba
                                               << u"it holds a table “theirs” that is not Headway's"_s;
        QTest::newRow("foreign index") << "CREATE INDEX theirs ON entry (title)"_ba
                                       << u"it holds an index “theirs” that is not Headway's"_s;
        QTest::newRow("foreign trigger")
            << "CREATE TRIGGER theirs AFTER INSERT ON entry BEGIN UPDATE entry SET title = 'theirs'; END"_ba
            << u"it holds a trigger “theirs” that is not Headway's"_s;
        QTest::newRow("foreign view") << "CREATE VIEW theirs AS SELECT * FROM entry"_ba
                                      << u"it holds a view “theirs” that is not Headway's"_s;
        // Values.
        const QByteArray entry = "INSERT INTO entry (id, date, title, kind, audience, created_at, changed_at) VALUES ";
        const QString badEntry = u"the table “entry” holds a value that may not stand there"_s;
        const QByteArray instants = ", '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')";
        const QByteArray unchecked = "PRAGMA ignore_check_constraints = ON;" + entry;
        QTest::newRow("unknown kind") << unchecked + "(zeroblob(16), '2026-01-01', '', 'boast', 'boss'" + instants
                                      << badEntry;
        QTest::newRow("no date") << unchecked + "(zeroblob(16), '2026-02-30', '', 'praise', 'boss'" + instants
                                 << badEntry;
        QTest::newRow("date before the calendar")
            << entry + "(zeroblob(16), '0000-01-01', '', 'praise', 'boss'" + instants << badEntry;
        QTest::newRow("date behind the calendar")
            << entry + "(zeroblob(16), '99999-01-01', '', 'praise', 'boss'" + instants << badEntry;
        QTest::newRow("no day of an ask")
            << "INSERT INTO ask (id, what, effective_date, audience, created_at, changed_at) "
               "VALUES (zeroblob(16), '', 'soon', 'boss'"_ba +
                   instants
            << u"the table “ask” holds a value that may not stand there"_s;
        QTest::newRow("short id") << unchecked + "(x'00', '2026-01-01', '', 'praise', 'boss'" + instants << badEntry;
        QTest::newRow("no instant") << entry + "(zeroblob(16), '2026-01-01', '', 'praise', 'boss', 'now', 'now')"
                                    << badEntry;
        QTest::newRow("lost reference") << "PRAGMA foreign_keys = OFF; INSERT INTO metric (id, entry_id, position) "
                                           "VALUES (zeroblob(16), zeroblob(16), 0)"_ba
                                        << u"the table “metric” refers to what is not in the table “entry”"_s;
        QTest::newRow("no profile") << "DELETE FROM profile"_ba << u"the table “profile” is empty"_s;
        QTest::newRow("counter at its end") << "UPDATE change_counter SET change_count = 9223372036854775807"_ba
                                            << u"the table “change_counter” holds a value that may not stand there"_s;
        QTest::newRow("numbers used up") << "UPDATE sqlite_sequence SET seq = 9223372036854775807"_ba
                                         << u"the table “sqlite_sequence” holds a value that may not stand there"_s;
    }
    void shouldNameWhatIsWrong()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, problem);
        const auto session = changed(script);
        QCOMPARE(problemsIn(*session, Inspection::Whole).value(), QStringList{problem});
        const Error error = checkSound(*session, Inspection::Whole).error();
        QCOMPARE(error.kind, Error::Kind::Damaged);
        QVERIFY2(error.sentence.contains(problem), qPrintable(error.sentence));
        QVERIFY2(error.sentence.contains(u"anna.headway"), qPrintable(error.sentence));
    }

    void shouldNameEveryProblemOnce()
    {
        const auto session = changed("DROP TABLE ask; DROP TABLE imported; CREATE VIEW theirs AS SELECT 1");
        QCOMPARE(problemsIn(*session, Inspection::Whole)->size(), 3);
    }

    /** A hostile CHECK, index or virtual table would otherwise run for as long as it likes. */
    void shouldReadNoRowWhereTheSchemaIsForeign()
    {
        const auto session = changed("CREATE TABLE theirs (x CHECK (x <> 'bad')); PRAGMA ignore_check_constraints = ON;"
                                     "INSERT INTO theirs VALUES ('bad')");
        QCOMPARE(problemsIn(*session, Inspection::Whole).value(), problemsIn(*session, Inspection::Schema).value());
    }

    void shouldLeaveRowsAloneWhereOnlyTheSchemaIsAskedFor()
    {
        const auto session = changed("DELETE FROM profile");
        QVERIFY(problemsIn(*session, Inspection::Schema)->isEmpty());
    }

    void shouldMissThatAFileWasPublished()
    {
        const auto session = changed("DELETE FROM publication");
        QCOMPARE(problemsIn(*session, Inspection::Whole).value(), QStringList());
        QCOMPARE(problemsIn(*session, Inspection::File).value(), QStringList{u"the table “publication” is empty"_s});
    }

    void shouldNotRepeatALongNameFromTheFile()
    {
        const auto session = changed("CREATE VIEW v" + QByteArray(100'000, 'x') + " AS SELECT 1");
        QVERIFY(checkSound(*session, Inspection::Schema).error().sentence.size() < 400);
    }

    void shouldFindEveryCheckOfATable()
    {
        const QString sql = uR"sql(CREATE TABLE t ( -- CHECK (none)
            a TEXT CHECK (a <> ')' AND length(a) IN (1, 2)), "CHECK (b)" INTEGER, c TEXT DEFAULT 'it''s CHECK (d)',
            CHECK (a < c)))sql"_s;
        const QStringList checks{u"a <> ')' AND length(a) IN (1, 2)"_s, u"a < c"_s};
        QCOMPARE(tableChecks(sql), checks);
    }

    void shouldRefuseAValueThatFillsTheMemory()
    {
        changed({});
        const auto session = std::move(Session::open(m_folder->file(), Session::Access::Unpublished).value());
        const auto written = session->execute(u"UPDATE profile SET name = hex(zeroblob(40000000))"_s);
        QCOMPARE(written.error().kind, Error::Kind::Refused);
        const auto read = session->value(u"SELECT hex(zeroblob(40000000))"_s);
        QCOMPARE(read.error().kind, Error::Kind::Refused);
        QVERIFY(read.error().sentence.contains(u"too long to be read"));
    }

private:
    std::unique_ptr<Session> changed(const QByteArray &script)
    {
        m_folder = std::make_unique<CareerFolder>();
        {
            const auto career = m_folder->create();
            // So that every table that counts has a row.
            [&] { QVERIFY(capture(*career, EntryBuilder(), m_folder->clock.now())); }();
        }
        [&] {
            const auto session = Session::open(m_folder->file(), Session::Access::Unpublished);
            QVERIFY(wentWell((*session)->runScript(script)));
        }();
        // As a file is looked at, in which SQLite by itself would not see every fault.
        return std::move(Session::open(m_folder->file(), Session::Access::Snapshot).value());
    }

    std::unique_ptr<CareerFolder> m_folder;
};

HEADWAY_TEST_MAIN(QCoreApplication, SoundnessTest)
#include "soundnesstest.moc"
