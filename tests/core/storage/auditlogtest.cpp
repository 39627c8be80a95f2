// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "askrepository.h"
#include "careerfolder.h"
#include "entrybuilder.h"
#include "goalrepository.h"
#include "headwaytest.h"
#include "importedrepository.h"
#include "personrepository.h"
#include "profilerepository.h"
#include "tagrepository.h"
#include "trash.h"

#include <QRandomGenerator>

#include <limits>
#include <random>

using namespace Headway;
using namespace Qt::StringLiterals;

class AuditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CareerFolder>();
        m_career = m_folder->create();
        QVERIFY(m_career);
    }

    void cleanup()
    {
        m_career.reset();
        m_folder.reset();
    }

    /** Every kind of record is edited at random; all of it undone is the beginning, all of it redone the end. */
    void shouldUndoAllToTheFirstStateAndRedoAllToTheLast_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void shouldUndoAllToTheFirstStateAndRedoAllToTheLast()
    {
        QFETCH(quint32, seed);
        m_random.seed(seed);
        m_entries.clear();
        m_people.clear();
        m_tags.clear();
        QList<QStringList> states{dump(m_career->reader())};
        while (states.size() <= 60) {
            QVERIFY(
                wentWell(m_career->perform({u"Edit"_s}, [this](Session &session) { return editAtRandom(session); })));
            if (const QStringList now = dump(m_career->reader()); now != states.constLast())
                states << now;
        }
        for (qsizetype i = states.size() - 2; i >= 0; --i) {
            QVERIFY(wentWell(m_career->undo()));
            QCOMPARE(dump(m_career->reader()), states.at(i));
        }
        QVERIFY(m_career->undoText().isEmpty());
        for (qsizetype i = 1; i < states.size(); ++i) {
            QVERIFY(wentWell(m_career->redo()));
            QCOMPARE(dump(m_career->reader()), states.at(i));
        }
        QVERIFY(m_career->redoText().isEmpty());
    }

    void shouldRestoreValuesToTheLastBit_data()
    {
        QTest::addColumn<double>("figure");
        QTest::newRow("tenth") << 0.1;
        QTest::newRow("third") << 1.0 / 3;
        QTest::newRow("neighbour of one") << std::nextafter(1.0, 2.0);
        QTest::newRow("largest") << std::numeric_limits<double>::max();
        QTest::newRow("smallest") << std::numeric_limits<double>::min();
        QTest::newRow("subnormal") << std::numeric_limits<double>::denorm_min();
        QTest::newRow("whole") << 9007199254740993.0;
        QTest::newRow("negative") << -184'000.01;
        std::mt19937_64 random(42);
        for (int i = 0; i < 20; ++i)
            QTest::addRow("random %d", i)
                << std::bit_cast<double>((random() & ~(0x7ffULL << 52)) | ((random() % 2046) << 52));
    }
    void shouldRestoreValuesToTheLastBit()
    {
        QFETCH(double, figure);
        Entry entry = EntryBuilder().titled("T").saying("b\xc3\xa4\n\"'\\\x01\xf0\x9f\x98\x80");
        entry.body += QChar(0);
        entry.metrics << Metric{.id = MetricId::make(), .before = figure, .after = std::nullopt};
        QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
        const Entry stored = find(entry.id);
        QCOMPARE(std::bit_cast<quint64>(*stored.metrics.first().before), std::bit_cast<quint64>(figure));
        QVERIFY(perform([&](Session &session) {
            return session.execute(u"UPDATE metric SET before = 5, after = 6"_s).and_then([&](int) {
                return session.write(u"UPDATE entry SET body = 'other'"_s);
            });
        }));
        QVERIFY(wentWell(m_career->undo()));
        QCOMPARE(std::bit_cast<quint64>(*find(entry.id).metrics.first().before), std::bit_cast<quint64>(figure));
        QCOMPARE(find(entry.id), stored);
    }

    void shouldDropWhatWasUndoneWithANewAction()
    {
        captureTitled("One");
        QVERIFY(wentWell(m_career->undo()));
        captureTitled("Two");
        QVERIFY(m_career->redoText().isEmpty());
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(titles(m_career->reader()).isEmpty());
        QCOMPARE(actions(), 1);
    }

    void shouldNotRecordUndoAndRedo()
    {
        captureTitled("One");
        for (int i = 0; i < 3; ++i) {
            QVERIFY(wentWell(m_career->undo()));
            QVERIFY(wentWell(m_career->redo()));
        }
        QCOMPARE(actions(), 1);
    }

    void shouldNotGrowWhileOneFieldIsTyped()
    {
        Entry entry = EntryBuilder().titled("");
        QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
        const auto type = [&](const QString &body) {
            entry.body = body;
            return wentWell(m_career->perform({u"Edit"_s, u"body"_s}, [=, this](Session &session) {
                return EntryRepository(session).update(entry, m_folder->clock.now());
            }));
        };
        QVERIFY(type(u"a"_s));
        const auto size = auditSize();
        for (int i = 0; i < 20; ++i)
            QVERIFY(type(u"a"_s.repeated(i * 100)));
        QCOMPARE(auditSize(), size);
    }

    void shouldKeepActionsApartWhoseKeysDiffer_data()
    {
        QTest::addColumn<QString>("between");
        QTest::newRow("another field") << u"other"_s;
        QTest::newRow("no key") << u""_s;
    }
    void shouldKeepActionsApartWhoseKeysDiffer()
    {
        QFETCH(QString, between);
        for (const QString &key : {u"title"_s, between, u"title"_s})
            insertTagWithKey(key);
        QCOMPARE(actions(), 3);
    }

    void shouldNotJoinAnActionThatWasUndoneMeanwhile()
    {
        insertTagWithKey(u"k"_s);
        QVERIFY(wentWell(m_career->undo()));
        insertTagWithKey(u"k"_s);
        QCOMPARE(actions(), 1);
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(TagRepository(m_career->reader()).all()->isEmpty());
    }

    void shouldNotJoinAnActionOfAnEarlierOpening()
    {
        insertTagWithKey(u"k"_s);
        m_career.reset();
        m_career = m_folder->open();
        insertTagWithKey(u"k"_s);
        QCOMPARE(actions(), 2);
    }

    void shouldKeepAThousandActions()
    {
        QVERIFY(perform([](Session &session) {
            return session.runScript(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "
                "INSERT INTO audit_action (at, text) SELECT '2026-11-03T12:00:00.000Z', i FROM n; "
                "INSERT INTO tag (id, name, created_at, changed_at) VALUES (zeroblob(16), 't', '', '')");
        }));
        QCOMPARE(actions(), 1000);
    }

    void shouldForgetAfterThirtyDays()
    {
        captureTitled("Old");
        m_folder->clock.advanceSeconds(31 * 24 * 3600);
        captureTitled("New");
        QCOMPARE(actions(), 1);
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(m_career->undoText().isEmpty());
        QCOMPARE(titles(m_career->reader()), QStringList{u"Old"_s});
    }

    void shouldUndoAnImportSoThatItCanBeRepeated()
    {
        const Entry entry = EntryBuilder();
        QVERIFY(perform([&](Session &session) {
            return EntryRepository(session).insert(entry, m_folder->clock.now()).and_then([&] {
                return ImportedRepository(session).add(u"jrnl"_s, "print", entry.id);
            });
        }));
        QVERIFY(ImportedRepository(m_career->reader()).contains(u"jrnl"_s, "print").value());
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(!ImportedRepository(m_career->reader()).contains(u"jrnl"_s, "print").value());
    }

    void shouldCountLinksAndMetricsAsTheirEntry()
    {
        const Tag tag{TagId::make(), u"process"_s};
        Entry entry = EntryBuilder();
        QVERIFY(perform([&](Session &session) {
            return TagRepository(session).insert(tag, m_folder->clock.now()).and_then([&] {
                return EntryRepository(session).insert(entry, m_folder->clock.now());
            });
        }));
        entry.tags << tag.id;
        ChangeSet heard;
        connect(m_career.get(), &Career::changed, this, [&](const ChangeSet &changes) { heard = changes; });
        QTest::qWait(0);
        heard = {};
        QVERIFY(
            perform([&](Session &session) { return EntryRepository(session).update(entry, m_folder->clock.now()); }));
        QTRY_COMPARE(heard, (ChangeSet{.entries = {entry.id}}));
    }

    /** A file may come from anywhere: its audit table is data, and its names are looked up and never run. */
    void shouldNotRunWhatAHostileFileRecords_data()
    {
        QTest::addColumn<QString>("tableName");
        QTest::addColumn<QString>("rowKey");
        QTest::addColumn<QString>("before");
        const QString id = u"00112233445566778899AABBCCDDEEFF"_s;
        const QString key = u"{\"id\":\"%1\"}"_s.arg(id);
        QTest::newRow("table of its own") << u"career_file"_s << key << QString();
        QTest::newRow("SQL as table") << u"tag; DROP TABLE entry; --"_s << key << QString();
        QTest::newRow("schema") << u"sqlite_schema"_s << key << QString();
        QTest::newRow("unknown column") << u"tag"_s << u"{\"id) VALUES (1); DROP TABLE entry; --\":\"%1\"}"_s.arg(id)
                                        << QString();
        QTest::newRow("more columns") << u"tag"_s << u"{\"id\":\"%1\",\"name\":\"x\"}"_s.arg(id) << QString();
        QTest::newRow("no JSON") << u"tag"_s << u"'; DROP TABLE entry; --"_s << QString();
        QTest::newRow("a list") << u"tag"_s << u"[1]"_s << QString();
        QTest::newRow("image with a column too few") << u"tag"_s << key << u"{\"id\":\"%1\"}"_s.arg(id);
        QTest::newRow("image against the checks")
            << u"tag"_s << key
            << u"{\"id\":\"00\",\"name\":\"\",\"created_at\":1,\"changed_at\":null,\"deleted_at\":null}"_s;
    }
    void shouldNotRunWhatAHostileFileRecords()
    {
        QFETCH(QString, tableName);
        QFETCH(QString, rowKey);
        QFETCH(QString, before);
        captureTitled("Mine");
        QVERIFY(perform([&](Session &session) {
            return session
                .execute(u"UPDATE audit_change SET table_name = ?, row_key = ?, before = ?"_s,
                         {tableName, rowKey, before})
                .and_then(
                    [&](int) { return TagRepository(session).insert({TagId::make(), u"t"_s}, m_folder->clock.now()); })
                .and_then([&] {
                    return session.write(
                        u"DELETE FROM audit_action WHERE number = (SELECT max(number) FROM audit_action)"_s);
                });
        }));
        const QStringList state = dump(m_career->reader());
        auto undone = m_career->undo();
        undone.waitForFinished();
        QVERIFY(!undone.result());
        QCOMPARE(dump(m_career->reader()), state);
        QVERIFY(m_career->reader().value(u"SELECT count(*) FROM career_file"_s).value().toInt() == 1);
    }

    void shouldKeepTextThatLooksLikeSql()
    {
        const Entry entry = EntryBuilder().titled("'); DROP TABLE entry; --").saying("x'00' \" ? :a %1 @ json_object");
        QVERIFY(capture(*m_career, entry, m_folder->clock.now()));
        const Entry stored = find(entry.id);
        QVERIFY(wentWell(m_career->undo()));
        QVERIFY(wentWell(m_career->redo()));
        QCOMPARE(find(entry.id), stored);
    }

private:
    bool perform(const Career::Work &work) { return wentWell(m_career->perform({u"Step"_s}, work)); }

    void captureTitled(const char *title)
    {
        QVERIFY(capture(*m_career, EntryBuilder().titled(title), m_folder->clock.now()));
    }

    void insertTagWithKey(const QString &key)
    {
        QVERIFY(wentWell(m_career->perform({u"Tag"_s, key}, [this](Session &session) {
            return TagRepository(session).insert({TagId::make(), u"t"_s}, m_folder->clock.now());
        })));
    }

    Entry find(const EntryId &id) { return EntryRepository(m_career->reader()).find(id).value().value_or(Entry()); }
    int actions() { return m_career->reader().value(u"SELECT count(*) FROM audit_action"_s).value().toInt(); }
    qint64 auditSize()
    {
        return m_career->reader()
            .value(u"SELECT count(*) * 1000000 + sum(length(before)) FROM audit_change WHERE before IS NOT NULL"_s)
            .value()
            .toLongLong();
    }

    int below(int bound) { return int(m_random() % uint(bound)); }
    template<typename T>
    T anyOf(const QList<T> &list)
    {
        return list.at(below(int(list.size())));
    }
    QString anyText() { return QString::number(m_random(), 36) + u" 研究 '\"\\"_s; }

    Result<void> editAtRandom(Session &session)
    {
        const QDateTime now = m_folder->clock.now();
        switch (below(8)) {
        case 0:
            m_people << PersonId::make();
            return PersonRepository(session).insert({m_people.constLast(), anyText()}, now);
        case 1:
            m_tags << TagId::make();
            return TagRepository(session).insert({m_tags.constLast(), anyText()}, now);
        case 2:
            return ProfileRepository(session).save({anyText(), anyText(), anyText()});
        case 3:
            return AskRepository(session).insert(
                {.id = AskId::make(), .what = anyText(), .effectiveDate = QDate(2027, 1, 1)}, now);
        case 4:
            return trashOrRestore(session, now);
        default:
            return insertOrUpdate(session, now);
        }
    }

    Result<void> trashOrRestore(Session &session, const QDateTime &now)
    {
        if (m_entries.isEmpty())
            return {};
        const EntryId id = anyOf(m_entries);
        return EntryRepository(session).moveToTrash(id, now).or_else(
            [&](const Error &) { return restore(session, TrashKind::Entry, id.uuid(), now); });
    }

    Result<void> insertOrUpdate(Session &session, const QDateTime &now)
    {
        EntryRepository repository(session);
        if (m_entries.isEmpty() || below(3) == 0) {
            m_entries << EntryId::make();
            Entry entry = changed(EntryBuilder());
            entry.id = m_entries.constLast();
            return repository.insert(entry, now);
        }
        const auto stored = repository.find(anyOf(m_entries)).value();
        return stored ? repository.update(changed(*stored), now) : Result<void>();
    }

    Entry changed(Entry entry)
    {
        entry.title = anyText();
        entry.starred = below(2);
        entry.date = entry.date.addDays(below(5) - 2);
        if (!entry.metrics.isEmpty() && below(2))
            entry.metrics.removeFirst();
        if (below(2))
            entry.metrics << Metric{.id = MetricId::make(), .name = anyText(), .before = 1.0 / (1 + below(1000))};
        if (!m_tags.isEmpty() && below(2))
            entry.tags = {anyOf(m_tags)};
        if (!m_people.isEmpty() && below(2))
            entry.people = {anyOf(m_people)};
        return entry;
    }

    std::unique_ptr<CareerFolder> m_folder;
    std::unique_ptr<Career> m_career;
    std::mt19937 m_random;
    QList<EntryId> m_entries;
    QList<PersonId> m_people;
    QList<TagId> m_tags;
};

HEADWAY_TEST_MAIN(QCoreApplication, AuditLogTest)
#include "auditlogtest.moc"
