// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlcipherdriver.h"

#include "headwaytest.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QUuid>

#include <thread>

using namespace Headway;
using namespace Qt::StringLiterals;

/** Each check runs on a plain and on an encrypted file. */
class SqlCipherDriverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << QString();
        QTest::newRow("encrypted") << u"6b"_s.repeated(32);
        QTest::newRow("encrypted, with salt") << u"6b"_s.repeated(48);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = connection(u"first"_s);
        QVERIFY2(m_database.isOpen(), qPrintable(m_database.lastError().text()));
        run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, i INTEGER, r REAL, s TEXT, b BLOB) STRICT"_s);
    }

    void cleanup()
    {
        m_database = {};
        const QStringList names = QSqlDatabase::connectionNames();
        for (const QString &name : names)
            QSqlDatabase::removeDatabase(name);
    }

    void shouldRegisterOnce()
    {
        QCOMPARE(SqlCipherDriver::registeredName(), u"HEADWAY"_s);
        SqlCipherDriver::registeredName();
        QCOMPARE(QSqlDatabase::drivers().count(u"HEADWAY"_s), 1);
    }

    void shouldKeepEveryKindOfValue()
    {
        const qint64 beyondDouble = 9007199254740993LL;
        const QByteArray bytes("\0\1\2\xff", 4);
        const QString text = u"café 研究 😀"_s;
        run(u"INSERT INTO t (i, r, s, b) VALUES (?, ?, ?, ?)"_s, {beyondDouble, 0.1, text, bytes});
        QSqlQuery row = run(u"SELECT i, r, s, b FROM t"_s);
        QVERIFY(row.next());
        QCOMPARE(row.value(0), QVariant(beyondDouble));
        QCOMPARE(row.value(0).userType(), int(QMetaType::LongLong));
        QCOMPARE(row.value(1).toDouble(), 0.1);
        QCOMPARE(row.value(2).toString(), text);
        QCOMPARE(row.value(3).toByteArray(), bytes);
        QCOMPARE(row.record().field(u"i"_s).metaType().id(), int(QMetaType::LongLong));
    }

    void shouldBindNullStringsBlobsAndDatesAsNull()
    {
        for (const QVariant &null :
             {QVariant(), QVariant(QString()), QVariant(QByteArray()), QVariant(QDate()), QVariant(QDateTime()),
              QVariant(QTime()), QVariant(QUuid()), QVariant(QMetaType(QMetaType::Double))})
            QCOMPARE(only(u"SELECT typeof(?)"_s, {null}), QVariant(u"null"_s));
    }

    void shouldKeepEmptyApartFromNull()
    {
        QCOMPARE(only(u"SELECT typeof(?)"_s, {u""_s}), QVariant(u"text"_s));
        QCOMPARE(only(u"SELECT typeof(?)"_s, {QByteArray("")}), QVariant(u"blob"_s));
        QVERIFY(!only(u"SELECT ?"_s, {u""_s}).isNull());
        QVERIFY(!only(u"SELECT ?"_s, {QByteArray("")}).isNull());
    }

    void shouldWriteDatesAndInstantsAsIsoText()
    {
        const QDateTime berlin(QDate(2026, 2, 28), QTime(1, 2, 3, 4), QTimeZone::fromSecondsAheadOfUtc(3600));
        QCOMPARE(only(u"SELECT ?"_s, {QDate(2026, 2, 28)}), QVariant(u"2026-02-28"_s));
        QCOMPARE(only(u"SELECT ?"_s, {berlin}), QVariant(u"2026-02-28T00:02:03.004Z"_s));
    }

    void shouldKeepTextWithNulCharacters()
    {
        const QString text = u"a"_s + QChar(0) + u"b"_s;
        QCOMPARE(only(u"SELECT ?"_s, {text}).toString(), text);
    }

    void shouldRefuseIntegersBeyond64Bits()
    {
        QSqlQuery query(m_database);
        query.prepare(u"SELECT ?"_s);
        query.addBindValue(std::numeric_limits<quint64>::max());
        QVERIFY(!query.exec());
    }

    void shouldOrderNamedPlaceholdersThatRepeat()
    {
        QSqlQuery query(m_database);
        QVERIFY(query.prepare(u"SELECT :a + :b + :a"_s));
        query.bindValue(u":a"_s, 1);
        query.bindValue(u":b"_s, 10);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0).toInt(), 12);
    }

    void shouldRefuseTooFewValues()
    {
        QSqlQuery query(m_database);
        query.prepare(u"SELECT ?, ?"_s);
        query.bindValue(0, 1);
        QVERIFY(!query.exec());
    }

    void shouldRefuseSeveralStatementsAtOnce()
    {
        QSqlQuery query(m_database);
        QVERIFY(!query.exec(u"SELECT 1; DELETE FROM t"_s));
        QVERIFY(query.exec(u"SELECT 1;  "_s));
    }

    void shouldTellTheExtendedCodeOfAnError()
    {
        QSqlQuery query(m_database);
        QVERIFY(!query.exec(u"INSERT INTO t (i) VALUES ('abc')"_s));
        QCOMPARE(query.lastError().nativeErrorCode(), u"3091"_s); // SQLITE_CONSTRAINT_DATATYPE
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
        QVERIFY(!query.isActive());
    }

    void shouldTellWhatWasWritten()
    {
        QSqlQuery query = run(u"INSERT INTO t (i) VALUES (1), (2)"_s);
        QCOMPARE(query.numRowsAffected(), 2);
        QCOMPARE(query.lastInsertId(), QVariant(2LL));
        QVERIFY(!query.isSelect());
    }

    void shouldRunStatementsThatReturnRowsAndWriteToTheirEnd()
    {
        QVERIFY(m_database.transaction());
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"INSERT INTO t (i) VALUES (6), (7) RETURNING i"_s));
        QVERIFY2(m_database.commit(), "a statement was left in the middle");
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 6);
        QVERIFY(query.next());
        QVERIFY(!query.next());
    }

    void shouldCommitAfterAPragmaThatReturnsARow()
    {
        run(u"PRAGMA journal_mode = WAL"_s);
        QVERIFY(m_database.transaction());
        run(u"INSERT INTO t (i) VALUES (1)"_s);
        QVERIFY(m_database.commit());
    }

    void shouldRollBack()
    {
        QVERIFY(m_database.transaction());
        run(u"INSERT INTO t (i) VALUES (1)"_s);
        QVERIFY(m_database.rollback());
        QCOMPARE(only(u"SELECT count(*) FROM t"_s).toInt(), 0);
    }

    void shouldTakeTheWriteLockWhenATransactionBegins()
    {
        auto second = connection(u"second"_s);
        QSqlQuery(second).exec(u"PRAGMA busy_timeout = 0"_s);
        QVERIFY(m_database.transaction());
        QVERIFY(!second.transaction());
        QCOMPARE(second.lastError().nativeErrorCode(), u"5"_s); // SQLITE_BUSY
        QVERIFY(m_database.rollback());
    }

    void shouldWriteBatches()
    {
        QSqlQuery query(m_database);
        query.prepare(u"INSERT INTO t (i) VALUES (?)"_s);
        QVariantList values;
        for (int i = 0; i < 1000; ++i)
            values << i;
        query.addBindValue(values);
        QVERIFY(m_database.transaction() && query.execBatch() && m_database.commit());
        QCOMPARE(only(u"SELECT count(*) FROM t"_s).toInt(), 1000);
    }

    void shouldScroll()
    {
        run(u"INSERT INTO t (i) SELECT value FROM json_each('[5,6,7,8,9]')"_s);
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"SELECT i FROM t ORDER BY i"_s));
        QVERIFY(query.last());
        QCOMPARE(query.value(0).toInt(), 9);
        QVERIFY(query.first());
        QCOMPARE(query.value(0).toInt(), 5);
        QVERIFY(query.seek(3) && query.previous());
        QCOMPARE(query.value(0).toInt(), 7);
        QCOMPARE(query.at(), 2);
        QCOMPARE(query.size(), -1);
    }

    void shouldReadForwardOnly()
    {
        run(u"INSERT INTO t (i) SELECT value FROM json_each('[5,6,7,8,9]')"_s);
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        QVERIFY(query.exec(u"SELECT i FROM t ORDER BY i"_s));
        int rows = 0;
        while (query.next())
            ++rows;
        QCOMPARE(rows, 5);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot seek backwards"_s));
        QVERIFY(!query.previous());
        QVERIFY(query.exec(u"SELECT i FROM t ORDER BY i"_s) && query.seek(2));
        QCOMPARE(query.value(0).toInt(), 7);
        QVERIFY(query.exec(u"SELECT i FROM t WHERE i < 0"_s));
        QVERIFY(!query.next());
    }

    void shouldLetGoOfTheFileWhenAQueryIsFinished()
    {
        run(u"INSERT INTO t (i) VALUES (1), (2)"_s);
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"SELECT i FROM t"_s) && query.next());
        query.finish();
        auto second = connection(u"second"_s);
        QSqlQuery writing(second);
        writing.exec(u"PRAGMA busy_timeout = 0"_s);
        QVERIFY(writing.exec(u"INSERT INTO t (i) VALUES (3)"_s));
    }

    void shouldCloseWithQueriesStillAlive()
    {
        run(u"INSERT INTO t (i) VALUES (1), (2)"_s);
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"SELECT i FROM t"_s) && query.next());
        m_database.close();
        QVERIFY(!query.next());
        auto second = connection(u"second"_s);
        QSqlQuery writing(second);
        writing.exec(u"PRAGMA busy_timeout = 0"_s);
        QVERIFY(writing.exec(u"INSERT INTO t (i) VALUES (3)"_s));
    }

    void shouldOutliveItsDriver()
    {
        QSqlQuery query(m_database);
        QVERIFY(query.exec(u"SELECT 1"_s));
        m_database = {};
        QSqlDatabase::removeDatabase(u"first"_s);
        QVERIFY(!query.next());
    }

    void shouldServeQtsModels()
    {
        run(u"INSERT INTO t (i, s) VALUES (1, 'one'), (2, 'two')"_s);
        QSqlTableModel model(nullptr, m_database);
        model.setTable(u"t"_s);
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY(model.select());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.setData(model.index(0, 3), u"edited"_s));
        QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
        QCOMPARE(only(u"SELECT s FROM t WHERE i = 1"_s), QVariant(u"edited"_s));
        QSqlQueryModel queryModel;
        queryModel.setQuery(u"SELECT * FROM t"_s, m_database);
        QCOMPARE(queryModel.rowCount(), 2);
    }

    void shouldDescribeTables()
    {
        QVERIFY(m_database.tables().contains(u"t"_s));
        QCOMPARE(m_database.record(u"t"_s).count(), 5);
        QVERIFY(m_database.record(u"t"_s).field(0).isAutoValue());
        QCOMPARE(m_database.primaryIndex(u"t"_s).fieldName(0), u"id"_s);
        QCOMPARE(m_database.record(u"t\"; DROP TABLE t; --"_s).count(), 0);
        QVERIFY(m_database.tables().contains(u"t"_s));
    }

    void shouldKeepLargeBlobs()
    {
        const QByteArray large(20 * 1024 * 1024, 'z');
        run(u"INSERT INTO t (b) VALUES (?)"_s, {large});
        QCOMPARE(only(u"SELECT b FROM t"_s).toByteArray(), large);
    }

    void shouldHaveFullTextSearch()
    {
        run(u"CREATE VIRTUAL TABLE f USING fts5(x, content = '', contentless_delete = 1)"_s);
        run(u"INSERT INTO f (rowid, x) VALUES (7, 'hello world')"_s);
        QCOMPARE(only(u"SELECT rowid FROM f WHERE f MATCH 'wor*'"_s).toInt(), 7);
    }

    void shouldNeverRunTriggersOfTheFileButThoseInTemp()
    {
        run(u"CREATE TRIGGER theirs AFTER INSERT ON t BEGIN UPDATE t SET s = 'theirs'; END"_s);
        run(u"CREATE TEMP TRIGGER ours AFTER INSERT ON t BEGIN UPDATE t SET r = 1.5; END"_s);
        run(u"INSERT INTO t (i) VALUES (1)"_s);
        QVERIFY(only(u"SELECT s FROM t"_s).isNull());
        QCOMPARE(only(u"SELECT r FROM t"_s).toDouble(), 1.5);
    }

    void shouldNeverReadViewsOfTheFile()
    {
        run(u"CREATE VIEW v AS SELECT 1"_s);
        QSqlQuery query(m_database);
        QVERIFY(!query.exec(u"SELECT * FROM v"_s));
    }

    void shouldKeepForeignKeysAndTheirCascades()
    {
        run(u"CREATE TABLE child (t INTEGER REFERENCES t (id) ON DELETE CASCADE) STRICT"_s);
        run(u"INSERT INTO t (id) VALUES (1)"_s);
        run(u"INSERT INTO child VALUES (1)"_s);
        QVERIFY(!QSqlQuery(m_database).exec(u"INSERT INTO child VALUES (99)"_s));
        run(u"DELETE FROM t"_s);
        QCOMPARE(only(u"SELECT count(*) FROM child"_s).toInt(), 0);
    }

    void shouldCancelFromAnotherThread()
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        std::atomic<bool> ended = false;
        std::jthread canceller([&] {
            while (!ended)
                m_database.driver()->cancelQuery();
        });
        const bool done =
            query.exec(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s);
        ended = true;
        QVERIFY(!done);
        QCOMPARE(query.lastError().nativeErrorCode(), u"9"_s); // SQLITE_INTERRUPT
    }

    void shouldRunAScript()
    {
        auto *driver = static_cast<SqlCipherDriver *>(m_database.driver());
        QVERIFY(driver->runScript(
            "-- a; comment\nCREATE TABLE a (x TEXT DEFAULT ';'); INSERT INTO a VALUES ('it''s; so')"));
        QCOMPARE(only(u"SELECT x FROM a"_s), QVariant(u"it's; so"_s));
        QVERIFY(!driver->runScript("INSERT INTO a VALUES ('kept'); nonsense"));
    }

    void shouldWriteAHeaderThatFitsTheKey()
    {
        m_database.close();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool isPlain = file.read(16) == QByteArray("SQLite format 3", 16);
        QCOMPARE(isPlain, key().isEmpty());
    }

    void shouldRefuseAPlainFileWithAKeyAndAnEncryptedOneWithout()
    {
        m_database.close();
        const QString wrong = key().isEmpty() ? u"6b"_s.repeated(32) : QString();
        auto other = connection(u"second"_s, {}, wrong);
        QVERIFY(!other.isOpen());
        QCOMPARE(other.lastError().nativeErrorCode(), u"26"_s); // SQLITE_NOTADB
    }

    void shouldRefuseAnotherKey()
    {
        if (key().isEmpty())
            return;
        m_database.close();
        QVERIFY(!connection(u"second"_s, {}, u"ff"_s.repeated(32)).isOpen());
    }

    void shouldRefuseAKeyThatIsNoRawKey()
    {
        for (const QString &key : {u"passphrase"_s, u"6B"_s.repeated(31), u"x'"_s.repeated(32)})
            QVERIFY(!connection(u"with "_s + key, {}, key).isOpen());
    }

    void shouldOpenForReadingOnly()
    {
        auto reader = connection(u"second"_s, u"READONLY"_s, key());
        QVERIFY(reader.isOpen());
        QSqlQuery query(reader);
        QVERIFY(!query.exec(u"INSERT INTO t (i) VALUES (1)"_s));
        QCOMPARE(query.lastError().nativeErrorCode().toInt() & 0xff, 8); // SQLITE_READONLY
    }

    void shouldNotCreateWhereToldSo()
    {
        auto database = QSqlDatabase::addDatabase(SqlCipherDriver::registeredName(), u"second"_s);
        database.setDatabaseName(path() + u"-none"_s);
        database.setConnectOptions(u"NOCREATE"_s);
        QVERIFY(!database.open({}, key()));
        QVERIFY(!QFile::exists(path() + u"-none"_s));
    }

    void shouldReadAnImmutableFileAndMakeNothingBesideIt()
    {
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"INSERT INTO t (i) VALUES (1)"_s);
        m_database.close();
        const QString odd = m_folder->filePath(u"what? 100% #1 ü.db"_s);
        QVERIFY(QFile::rename(path(), odd));
        auto database = QSqlDatabase::addDatabase(SqlCipherDriver::registeredName(), u"second"_s);
        database.setDatabaseName(odd);
        database.setConnectOptions(u"IMMUTABLE"_s);
        QVERIFY2(database.open({}, key()), qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        QVERIFY(query.exec(u"SELECT i FROM t"_s) && query.next());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

private:
    QString path() const { return m_folder->filePath(u"x.db"_s); }

    static QString key()
    {
        QFETCH_GLOBAL(QString, key);
        return key;
    }

    QSqlDatabase connection(const QString &name) { return connection(name, {}, key()); }

    QSqlDatabase connection(const QString &name, const QString &options, const QString &key)
    {
        auto database = QSqlDatabase::addDatabase(SqlCipherDriver::registeredName(), name);
        database.setDatabaseName(path());
        database.setConnectOptions(options);
        database.open({}, key);
        return database;
    }

    QSqlQuery run(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            qWarning() << sql << query.lastError().text();
        return query;
    }

    QVariant only(const QString &sql, const QVariantList &values = {})
    {
        QSqlQuery query = run(sql, values);
        return query.next() ? query.value(0) : QVariant();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QSqlDatabase m_database;
};

HEADWAY_TEST_MAIN(QCoreApplication, SqlCipherDriverTest)
#include "sqlcipherdrivertest.moc"
