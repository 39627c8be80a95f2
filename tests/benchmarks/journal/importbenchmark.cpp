// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// importbenchmark [ENTRIES]: imports a jrnl journal, beside parsing its JSON and storing the same rows in a bare
// database.

#include "career.h"
#include "clock.h"
#include "figures.h"
#include "journalimporter.h"
#include "jrnlreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

/** Entries of believable length, with two tags each: the same ones every time. */
QByteArray exportOf(int entries)
{
    static const QStringList words =
        u"moved the drug round to nine since then nobody is called away from it and the list is done by ten"_s.split(
            u' ');
    QRandomGenerator random(42);
    const auto text = [&](quint32 count) {
        QStringList chosen;
        for (quint32 i = 0; i < count; ++i)
            chosen << words.at(random.bounded(int(words.size())));
        return chosen.join(u' ');
    };
    QJsonArray array;
    for (int i = 0; i < entries; ++i) {
        const QString tag = u"@ward%1"_s.arg(random.bounded(40));
        array << QJsonObject{{u"title"_s, QString(text(8) + u" with "_s + tag + u" for #safety."_s)},
                             {u"body"_s, text(20 + random.bounded(60))},
                             {u"date"_s, QDate(2016, 1, 1).addDays(i % 3650).toString(Qt::ISODate)},
                             {u"time"_s, u"07:00"_s},
                             {u"tags"_s, QJsonArray{tag, u"#safety"_s}},
                             {u"starred"_s, i % 10 == 0}};
    }
    return QJsonDocument(QJsonObject{{u"entries"_s, array}}).toJson();
}

double importTime(const QByteArray &json, const CareerEnvironment &environment, const QString &file)
{
    auto career = Career::create(file, {.name = u"Anna Beispiel"_s}, environment);
    if (!career)
        return 0;
    return timeOf([&] {
        const auto journal = readJrnl(json, u"j.json"_s);
        const JournalImporter importer;
        const auto preview = importer.preview((*career)->reader(), *journal);
        (*career)
            ->perform(JournalImporter::action(*preview, u"j.json"_s),
                      [&](Session &session) {
                          return importer.write(session, *journal, environment.clock->now())
                              .transform([](const ImportSummary &) {});
                      })
            .waitForFinished();
    });
}

constexpr const char *bareTables =
    "CREATE TABLE entry (id BLOB PRIMARY KEY, date TEXT, title TEXT, body TEXT, starred INTEGER) STRICT;"
    "CREATE TABLE entry_tag (entry_id BLOB, tag_id BLOB, position INTEGER, PRIMARY KEY (entry_id, tag_id)) STRICT, "
    "WITHOUT ROWID;"
    "CREATE TABLE tag (id BLOB PRIMARY KEY, name TEXT) STRICT;"
    "CREATE TABLE imported (source TEXT, fingerprint BLOB, entry_id BLOB, PRIMARY KEY (source, fingerprint)) STRICT, "
    "WITHOUT ROWID;"
    "CREATE TABLE change (number INTEGER PRIMARY KEY, name TEXT, row BLOB) STRICT;"
    "CREATE TABLE key (key INTEGER PRIMARY KEY, entry_id BLOB UNIQUE) STRICT;"
    "CREATE VIRTUAL TABLE text USING fts5 (title, body, marks, content = '', contentless_delete = 1, "
    "tokenize = \"unicode61 remove_diacritics 2\", prefix = '1 2 3')";

/** Stores what an entry becomes: itself, its tags, what it is known by, and what undo and search keep of it. */
void storeBare(Session &session, const QJsonObject &object, QHash<QString, QByteArray> &tags)
{
    const auto run = [&session](const QString &statement, const QList<QVariant> &values) {
        (void)session.execute(statement, values);
    };
    const auto changed = [&](const QString &table, const QByteArray &row) {
        run(u"INSERT INTO change (name, row) VALUES (?, ?)"_s, {table, row});
    };
    const QByteArray id = EntryId::make().bytes();
    const QString title = object["title"_L1].toString();
    const QString body = object["body"_L1].toString();
    run(u"INSERT INTO entry VALUES (?, ?, ?, ?, ?)"_s,
        {id, object["date"_L1].toString(), title, body, int(object["starred"_L1].toBool())});
    changed(u"entry"_s, id);
    int position = 0;
    for (const QJsonValue &tag : object["tags"_L1].toArray()) {
        QByteArray &tagId = tags[tag.toString()];
        if (tagId.isEmpty()) {
            tagId = TagId::make().bytes();
            run(u"INSERT INTO tag VALUES (?, ?)"_s, {tagId, tag.toString()});
            changed(u"tag"_s, tagId);
        }
        run(u"INSERT INTO entry_tag VALUES (?, ?, ?)"_s, {id, tagId, position++});
        changed(u"entry_tag"_s, id);
    }
    const QByteArray fingerprint = QCryptographicHash::hash(id, QCryptographicHash::Sha256);
    run(u"INSERT INTO imported VALUES (?, ?, ?)"_s, {u"jrnl"_s, fingerprint, id});
    changed(u"imported"_s, fingerprint);
    run(u"INSERT INTO key (entry_id) VALUES (?)"_s, {id});
    run(u"INSERT INTO text (title, body, marks) VALUES (?, ?, '')"_s, {title, body});
}

double bareTime(const QByteArray &json, const QString &file)
{
    const auto session = Session::open(file, Session::Access::Create);
    if (!session || !(*session)->runScript(bareTables))
        return 0;
    return timeOf([&] {
        QHash<QString, QByteArray> tags;
        (void)(*session)->execute(u"BEGIN IMMEDIATE"_s);
        for (const QJsonValue &entry : QJsonDocument::fromJson(json).object()["entries"_L1].toArray())
            storeBare(**session, entry.toObject(), tags);
        (void)(*session)->execute(u"COMMIT"_s);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int entries = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const QByteArray json = exportOf(entries);
    const FixedClock clock{QDate(2026, 11, 3)};
    Figures ours;
    Figures bare;
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        ours.add(importTime(json, {&clock, folder.filePath(u"data"_s)}, folder.filePath(u"anna.headway"_s)));
        bare.add(bareTime(json, folder.filePath(u"bare.db"_s)));
    }
    std::printf("%d entries of jrnl, %.1f MB\n", entries, double(json.size()) / 1e6);
    ours.print("import");
    bare.print("parsing, and the same rows in a bare transaction");
    printRatio("import to that", ours.median(), bare.median());
    return 0;
}
