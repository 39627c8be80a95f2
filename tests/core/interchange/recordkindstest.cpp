// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerjsonexporter.h"
#include "headwaytest.h"
#include "recordtables.h"
#include "samplecareer.h"
#include "temporarycareer.h"
#include "trash.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace Headway;
using namespace Qt::StringLiterals;

/**
 * Every kind of record is known wherever all kinds must be. The kinds are read from the schema: a new one that is
 * forgotten somewhere fails here. CONTRIBUTING tells the places.
 */
class RecordKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldStandInTheSampleCareer_data() { kinds(); }
    void shouldStandInTheSampleCareer();
    void shouldBeUndoable_data() { kinds(); }
    void shouldBeUndoable();
    void shouldBeToldWhenOneChanges_data() { kinds(); }
    void shouldBeToldWhenOneChanges();
    void shouldBeExported_data() { kinds(); }
    void shouldBeExported();
    void shouldLieInTheTrashAndComeBack_data() { kinds(); }
    void shouldLieInTheTrashAndComeBack();

private:
    static QUuid idFrom(const QSqlQuery &row) { return QUuid::fromRfc4122(row.value(0).toByteArray()); }
    void kinds();
    QList<QUuid> ids(const QString &table)
    {
        return m_career.reader().rows(u"SELECT id FROM %1 WHERE deleted_at IS NULL"_s.arg(table), {}, idFrom).value();
    }
    Result<void> write(const QString &sql)
    {
        return m_career.perform([&](Session &session) { return session.write(sql); });
    }

    TemporaryCareer m_career;
};

void RecordKindsTest::initTestCase()
{
    const auto sample = sampleCareer(QDate(2026, 11, 21));
    QVERIFY(sample);
    const QSignalSpy changed(&*m_career, &Career::changed);
    QVERIFY(m_career.perform([&](Session &session) { return insertSampleCareer(session, *sample, m_career.now()); }));
    QTRY_COMPARE(changed.size(), 1);
}

/** Whatever can be deleted is a record. */
void RecordKindsTest::kinds()
{
    QTest::addColumn<QString>("table");
    const auto tables = m_career.reader().rows(
        u"SELECT t.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND c.name = 'deleted_at'"_s,
        {}, [](const QSqlQuery &row) { return row.value(0).toString(); });
    QVERIFY(tables && tables->size() >= 5);
    for (const QString &table : *tables)
        QTest::newRow(qPrintable(table)) << table;
}

void RecordKindsTest::shouldStandInTheSampleCareer()
{
    QFETCH(const QString, table);
    QVERIFY(!ids(table).isEmpty());
}

void RecordKindsTest::shouldBeUndoable()
{
    QFETCH(const QString, table);
    QVERIFY(std::ranges::contains(*recordTables(m_career.reader()), table, &RecordTable::name));
}

void RecordKindsTest::shouldBeToldWhenOneChanges()
{
    QFETCH(const QString, table);
    const QSignalSpy changed(&*m_career, &Career::changed);
    QVERIFY(write(u"UPDATE %1 SET changed_at = '2026-11-22T12:00:00.000Z'"_s.arg(table)));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!changed.constFirst().constFirst().value<ChangeSet>().isEmpty());
}

void RecordKindsTest::shouldBeExported()
{
    QFETCH(const QString, table);
    const QByteArray json = careerAsJson(m_career.reader()).value();
    for (const QUuid &id : ids(table))
        QVERIFY(json.contains(id.toString(QUuid::WithoutBraces).toLatin1()));
}

void RecordKindsTest::shouldLieInTheTrashAndComeBack()
{
    QFETCH(const QString, table);
    const QList<QUuid> all = ids(table);
    QVERIFY(write(u"UPDATE %1 SET deleted_at = '2026-11-22T12:00:00.000Z'"_s.arg(table)));
    QVERIFY(ids(table).isEmpty());
    const auto trashed = trashedRecords(m_career.reader());
    QVERIFY(trashed);
    QCOMPARE(trashed->size(), all.size());
    QVERIFY(m_career.perform([&](Session &session) -> Result<void> {
        for (const TrashedRecord &record : *trashed) {
            if (const auto restored = restore(session, record.kind, record.id, m_career.now()); !restored)
                return restored;
        }
        return {};
    }));
    QCOMPARE(ids(table).size(), all.size());
}

HEADWAY_TEST_MAIN(QCoreApplication, RecordKindsTest)
#include "recordkindstest.moc"
