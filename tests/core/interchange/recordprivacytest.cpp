// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryrepository.h"
#include "headwaytest.h"
#include "personrepository.h"
#include "recordtables.h"
#include "release.h"
#include "samplecareer.h"
#include "temporarycareer.h"
#include "trash.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

/**
 * Nothing private gets on paper because a kind of record was forgotten. What there is to be kept is read from the
 * schema: every table with an audience, every text in one, and every table that links entries with something.
 */
class RecordPrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_career.reset(); }
    void shouldReleaseEveryKind_data() { tablesWithAudience(); }
    void shouldReleaseEveryKind();
    void shouldFindAPurgedNameInEveryText_data() { textsWithAudience(); }
    void shouldFindAPurgedNameInEveryText();
    void shouldKeepWhatLinksARecordThatIsPurged_data() { linkedTables(u" AND c.name = 'audience'"_s); }
    void shouldKeepWhatLinksARecordThatIsPurged();
    void shouldKeepWhatNamesARecordThatIsPurged_data() { linkedTables(u" AND c.name = 'audience'"_s); }
    void shouldKeepWhatNamesARecordThatIsPurged();
    void shouldUndoEveryLink_data() { linkedTables(); }
    void shouldUndoEveryLink();
    void shouldCopyEveryLinkWithItsEntry_data() { linkedTables(); }
    void shouldCopyEveryLinkWithItsEntry();
    void shouldFindEntriesByTheNameOfWhatTheyLink_data() { linkedTables(); }
    void shouldFindEntriesByTheNameOfWhatTheyLink();

private:
    static QUuid idFrom(const QSqlQuery &row) { return QUuid::fromRfc4122(row.value(0).toByteArray()); }
    void tablesWithAudience();
    void textsWithAudience();
    void linkedTables(const QString &where = {});
    static QList<QStringList> schema(const QString &sql);
    QList<QUuid> ids(const QString &sql) { return m_career->reader().rows(sql, {}, idFrom).value(); }
    int count(const QString &sql) { return m_career->reader().value(sql).value().toInt(); }
    bool write(const QString &sql)
    {
        return m_career->perform([&](Session &session) { return session.write(sql); }).has_value();
    }
    bool purge(const QString &table);

    std::optional<TemporaryCareer> m_career;
};

void RecordPrivacyTest::init()
{
    m_career.emplace();
    const auto sample = sampleCareer(QDate(2026, 11, 21));
    QVERIFY(sample);
    QVERIFY(m_career->perform([&](Session &session) { return insertSampleCareer(session, *sample, m_career->now()); }));
}

QList<QStringList> RecordPrivacyTest::schema(const QString &sql)
{
    TemporaryCareer career; // The rows of a test are asked for before its init().
    const auto rowFrom = [](const QSqlQuery &row) {
        return QStringList{row.value(0).toString(), row.value(1).toString()};
    };
    return career.reader().rows(sql, {}, rowFrom).value();
}

void RecordPrivacyTest::tablesWithAudience()
{
    QTest::addColumn<QString>("table");
    const auto tables = schema(u"SELECT t.name, '' FROM sqlite_schema t, pragma_table_info(t.name) c "
                               "WHERE t.type = 'table' AND c.name = 'audience'"_s);
    QVERIFY(tables.size() >= 4);
    for (const QStringList &row : tables)
        QTest::newRow(qPrintable(row.at(0))) << row.at(0);
}

/** By their names: dates and instants are none, nor is what is chosen from a list. */
void RecordPrivacyTest::textsWithAudience()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    const auto texts = schema(u"SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c, "
                              "pragma_table_info(t.name) a WHERE t.type = 'table' AND a.name = 'audience' AND "
                              "c.type = 'TEXT' AND c.name NOT IN ('audience', 'kind', 'lasting', 'date') AND "
                              "NOT c.name GLOB '*_at' AND NOT c.name GLOB '*_date'"_s);
    QVERIFY(texts.size() >= 8);
    for (const QStringList &row : texts)
        QTest::addRow("%s.%s", qPrintable(row.at(0)), qPrintable(row.at(1))) << row.at(0) << row.at(1);
}

/** What entries link by a table such as "entry_person". */
void RecordPrivacyTest::linkedTables(const QString &where)
{
    QTest::addColumn<QString>("table");
    const QString sql = u"SELECT DISTINCT t.name, '' FROM sqlite_schema t, pragma_table_info(t.name) c, "
                        "sqlite_schema l WHERE t.type = 'table' AND l.type = 'table' AND l.name = 'entry_' || t.name "
                        "AND EXISTS (SELECT 1 FROM pragma_table_info(l.name) WHERE name = 'entry_id')"_s;
    const auto tables = schema(sql + where);
    QVERIFY(tables.size() >= 2);
    for (const QStringList &row : tables)
        QTest::newRow(qPrintable(row.at(0))) << row.at(0);
}

/** Removes for good whatever of a table lies in the trash. */
bool RecordPrivacyTest::purge(const QString &table)
{
    const QList<QUuid> wanted = ids(u"SELECT id FROM %1 WHERE deleted_at IS NOT NULL"_s.arg(table));
    const Career::Work work = [&](Session &session) -> Result<void> {
        const QList<TrashedRecord> trashed = trashedRecords(session).value();
        for (const TrashedRecord &record : trashed) {
            const auto done = wanted.contains(record.id)
                                  ? removeForGood(session, record.kind, {record.id}, m_career->now())
                                  : Result<void>();
            if (!done)
                return done;
        }
        return {};
    };
    const auto removed = (*m_career)->perform({.text = u"For good"_s, .undoable = false}, work);
    return !wanted.isEmpty() && removed.result() &&
           ids(u"SELECT id FROM %1 WHERE deleted_at IS NOT NULL"_s.arg(table)).isEmpty();
}

void RecordPrivacyTest::shouldReleaseEveryKind()
{
    QFETCH(const QString, table);
    QVERIFY(write(u"UPDATE %1 SET audience = 'private'"_s.arg(table)));
    RecordIds all;
    auto &[entries, asks, people, goals] = all; // Does not compile where a kind is missing here.
    for (const QUuid &id : ids(u"SELECT id FROM %1"_s.arg(table))) {
        entries << EntryId(id);
        asks << AskId(id);
        people << PersonId(id);
        goals << GoalId(id);
    }
    QVERIFY(!entries.isEmpty());
    QVERIFY(
        m_career->perform([&](Session &session) { return release(session, all, Audience::Boss, m_career->now()); }));
    QCOMPARE(count(u"SELECT count(*) FROM %1 WHERE audience <> 'boss'"_s.arg(table)), 0);
}

void RecordPrivacyTest::shouldFindAPurgedNameInEveryText()
{
    QFETCH(const QString, table);
    QFETCH(const QString, column);
    QVERIFY(write(u"UPDATE %1 SET audience = 'boss', %2 = 'As Xochitl Quezada has it'"_s.arg(table, column)));
    const Person unknown{.id = PersonId::make(), .name = u"Xochitl Quezada"_s}; // Nobody else is called so.
    QVERIFY(m_career->perform([&](Session &session) {
        return PersonRepository(session).insert(unknown, m_career->now()).and_then([&] {
            return PersonRepository(session).moveToTrash(unknown.id, m_career->now());
        });
    }));
    QVERIFY(purge(u"person"_s));
    QVERIFY(count(u"SELECT count(*) FROM %1"_s.arg(table)) > 0);
    QCOMPARE(count(u"SELECT count(*) FROM %1 WHERE audience <> 'private'"_s.arg(table)), 0);
}

void RecordPrivacyTest::shouldKeepWhatLinksARecordThatIsPurged()
{
    QFETCH(const QString, table);
    const QList<QUuid> linking = ids(u"SELECT DISTINCT entry_id FROM entry_%1"_s.arg(table));
    QVERIFY(!linking.isEmpty());
    QVERIFY(write(u"UPDATE entry SET audience = 'boss'"_s));
    QVERIFY(write(u"UPDATE %1 SET audience = 'private', deleted_at = '2026-11-22T12:00:00.000Z'"_s.arg(table)));
    QVERIFY(purge(table));
    const QList<QUuid> kept = ids(u"SELECT id FROM entry WHERE audience = 'private'"_s);
    QVERIFY(std::ranges::all_of(linking, [&](const QUuid &id) { return kept.contains(id); }));
}

void RecordPrivacyTest::shouldKeepWhatNamesARecordThatIsPurged()
{
    QFETCH(const QString, table);
    QVERIFY(write(u"DELETE FROM entry_%1"_s.arg(table)));
    QVERIFY(write(u"UPDATE entry SET audience = 'boss', body = 'Because of Tamsin Vickery'"_s));
    QVERIFY(write(u"UPDATE %1 SET audience = 'private', name = 'Tamsin Vickery', "
                  "deleted_at = '2026-11-22T12:00:00.000Z' WHERE id = (SELECT min(id) FROM %1)"_s.arg(table)));
    QVERIFY(purge(table));
    QCOMPARE(count(u"SELECT count(*) FROM entry WHERE audience <> 'private'"_s), 0);
}

void RecordPrivacyTest::shouldUndoEveryLink()
{
    QFETCH(const QString, table);
    QVERIFY(std::ranges::contains(*recordTables(m_career->reader()), QString(u"entry_"_s + table), &RecordTable::name));
}

void RecordPrivacyTest::shouldCopyEveryLinkWithItsEntry()
{
    QFETCH(const QString, table);
    const QString links = u"SELECT count(*) FROM entry_%1"_s.arg(table);
    const int linked = count(links);
    QVERIFY(linked > 0);
    QVERIFY(m_career->perform([&](Session &session) -> Result<void> {
        const QList<Entry> all = EntryRepository(session).inPeriod({}, {}).value();
        for (Entry entry : all) {
            entry.id = EntryId::make();
            if (const auto copied = EntryRepository(session).insert(entry, m_career->now()); !copied)
                return copied;
        }
        return {};
    }));
    QCOMPARE(count(links), 2 * linked);
}

void RecordPrivacyTest::shouldFindEntriesByTheNameOfWhatTheyLink()
{
    QFETCH(const QString, table);
    QVERIFY(write(u"UPDATE %1 SET name = 'Quixotrope'"_s.arg(table)));
    const int linking = count(u"SELECT count(DISTINCT entry_id) FROM entry_%1"_s.arg(table));
    QCOMPARE(count(u"SELECT count(*) FROM entry_text WHERE entry_text MATCH 'marks: quixotrope'"_s), linking);
}

HEADWAY_TEST_MAIN(QCoreApplication, RecordPrivacyTest)
#include "recordprivacytest.moc"
