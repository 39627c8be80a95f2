// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// journalbenchmark [ENTRIES]: captures and searches in a large career, beside the bare database doing the same.

#include "clock.h"
#include "figures.h"
#include "journalsearch.h"
#include "largecareer.h"
#include "searchparser.h"
#include "searchtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 600;
constexpr int aTurn = 20;
constexpr int roundsUntilTheLogIsReused = 1000;

Entry nextEntry(int i)
{
    return {
        .id = EntryId::make(),
        .date = QDate(2026, 11, 3),
        .title = u"Cut onboarding from 10 to 6 days, time %1"_s.arg(i),
        .metrics = {{.id = MetricId::make(), .name = u"Onboarding"_s, .before = 10, .after = 6, .unit = u"days"_s}}};
}

double captureTime(Career &career, const Entry &entry, const Clock &clock)
{
    return timeOf([&] {
        career
            .perform({u"Capture"_s},
                     [&](Session &session) { return EntryRepository(session).insert(entry, clock.now()); })
            .waitForFinished();
    });
}

/** What a capture stores, in a bare transaction: `onlyTheUsers` leaves out what undo and search need. */
double bareCaptureTime(Session &session, const Entry &entry, bool onlyTheUsers)
{
    const Metric &metric = entry.metrics.constFirst();
    const QString date = entry.date.toString(Qt::ISODate);
    const QVariant before = *metric.before;
    const QVariant after = *metric.after;
    const auto run = [&session](const QString &statement, const QList<QVariant> &values = {}) {
        (void)session.execute(statement, values);
    };
    return timeOf([&] {
        run(u"BEGIN IMMEDIATE"_s);
        run(u"INSERT INTO entry VALUES (?, ?, ?, ?)"_s, {entry.id.bytes(), date, entry.title, entry.body});
        run(u"INSERT INTO metric VALUES (?, ?, ?, ?, ?, ?)"_s,
            {metric.id.bytes(), entry.id.bytes(), metric.name, before, after, metric.unit});
        if (!onlyTheUsers) {
            run(u"INSERT INTO action (text) VALUES (?)"_s, {u"Capture"_s});
            run(u"INSERT INTO change (name, row) VALUES (?, ?)"_s, {u"entry"_s, entry.id.bytes()});
            run(u"INSERT INTO change (name, row) VALUES (?, ?)"_s, {u"metric"_s, metric.id.bytes()});
            run(u"INSERT INTO key (entry_id) VALUES (?)"_s, {entry.id.bytes()});
            run(u"INSERT INTO text (title, body, marks) VALUES (?, ?, '')"_s, {entry.title, entry.body});
            run(u"UPDATE counter SET count = count + 1"_s);
        }
        run(u"COMMIT"_s);
    });
}

constexpr const char *bareTables =
    "CREATE TABLE entry (id BLOB PRIMARY KEY, date TEXT, title TEXT, body TEXT) STRICT;"
    "CREATE TABLE metric (id BLOB PRIMARY KEY, entry_id BLOB, name TEXT, before REAL, after REAL, unit TEXT) STRICT;"
    "CREATE TABLE action (number INTEGER PRIMARY KEY, text TEXT) STRICT;"
    "CREATE TABLE change (number INTEGER PRIMARY KEY, name TEXT, row BLOB) STRICT;"
    "CREATE TABLE key (key INTEGER PRIMARY KEY, entry_id BLOB UNIQUE) STRICT;"
    "CREATE TABLE counter (count INTEGER) STRICT;"
    "INSERT INTO counter VALUES (0);"
    "CREATE VIRTUAL TABLE text USING fts5 (title, body, marks, content = '', contentless_delete = 1, "
    "tokenize = \"unicode61 remove_diacritics 2\", prefix = '1 2 3')";

/** In turns, since how long the disk takes to sync changes from one second to the next. */
void measureCapture(Career &career, const QString &bareFile, const Clock &clock)
{
    auto bare = Session::open(bareFile, Session::Access::Create); // With the journal and syncing of a working copy.
    if (!bare || !(*bare)->runScript(bareTables))
        return;
    // As the career's: a log that grows costs the file system a sync of its own.
    for (int i = 0; i < roundsUntilTheLogIsReused; ++i)
        bareCaptureTime(**bare, nextEntry(i), false);
    Figures ours;
    Figures sameRows;
    Figures usersRows;
    for (int i = 0; i < rounds; ++i) {
        const Entry entry = nextEntry(i);
        const int turn = i / aTurn % 3;
        if (turn == 0)
            ours.add(captureTime(career, entry, clock));
        else
            (turn == 1 ? sameRows : usersRows).add(bareCaptureTime(**bare, entry, turn == 2));
    }
    ours.print("a durable capture");
    sameRows.print("the same rows in a bare SQLCipher transaction");
    usersRows.print("the user's rows alone, without undo and search");
    printRatio("capture to the same rows", ours.median(), sameRows.median());
    printRatio("capture to the user's rows alone", ours.median(), usersRows.median());
}

/** All that is in the search box while these are typed, from the third letter on. */
QStringList typed()
{
    QStringList all;
    for (const QString &words :
         {u"handover ros"_s, u"sepsis"_s, u"warehouse"_s, u"nurse patient"_s, u"negotiation"_s, u"zebra"_s}) {
        for (qsizetype letters = 3; letters <= words.size(); ++letters)
            all << words.first(letters);
    }
    return all << u"团队"_s << u"团队很快"_s;
}

/** All that is in the search box while operators are typed, from the third letter on, and some that few have. */
QStringList typedWithOperators()
{
    QStringList all;
    for (const QString &words : {u"kind:praise sepsis"_s, u"goal:onboarding warehouse"_s, u"from:2015 to:2016 nurse"_s,
                                 u"person:\"Dana Handover\" ward"_s, u"is:starred has:metric"_s}) {
        for (qsizetype letters = 3; letters <= words.size(); ++letters)
            all << words.first(letters);
    }
    return all << u"goal:relocation"_s << u"goal:relocation nurse"_s << u"tag:vacancies sepsis"_s << u"on:2011-05"_s
               << u"-kind:accomplishment -zebra"_s << u"nurse -sepsis"_s << u"\"nurse patient\" kind:learning"_s
               << u"has:metric is:starred kind:setback audit"_s;
}

void measureOperators(Session &session, SearchOrder order, const char *what)
{
    const SearchParser parser{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    Figures all;
    Figures plain;
    QHash<QString, Figures> each;
    const QStringList operators = typedWithOperators();
    const QStringList words = typed();
    for (int i = 0; i < rounds; ++i) {
        const QString &text = operators.at(i % operators.size());
        const SearchQuery query = parser.parse(text, QDate(2026, 11, 3));
        const double time = timeOf([&] { (void)JournalSearch(session).page(query, {}, 60, order); });
        all.add(time);
        each[text].add(time);
        const SearchQuery wordsAlone = parser.parse(words.at(i % words.size()), QDate(2026, 11, 3));
        plain.add(timeOf([&] { (void)JournalSearch(session).page(wordsAlone, {}, 60); }));
    }
    all.print(what);
    const auto slowest = std::ranges::max(operators, {}, [&](const QString &text) { return each[text].at(0.95); });
    each[slowest].print(qPrintable(u"the slowest of them, “%1”"_s.arg(slowest)));
    printRatio("operators to words alone, newest first, at 95 %", all.at(0.95), plain.at(0.95));
}

void measureSearch(Session &session)
{
    const SearchParser parser{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    Figures ours;
    Figures bare;
    const QStringList all = typed();
    QHash<QString, Figures> each;
    for (int i = 0; i < rounds; ++i) {
        const QString &words = all.at(i % all.size());
        const double time =
            timeOf([&] { (void)JournalSearch(session).page(parser.parse(words, QDate(2026, 11, 3)), {}, 60); });
        ours.add(time);
        each[words].add(time);
        bare.add(timeOf([&] {
            (void)session.rows(u"SELECT e.title, e.date FROM entry_text t CROSS JOIN entry_key k ON k.key = t.rowid "
                               "CROSS JOIN entry e ON e.id = k.entry_id WHERE entry_text MATCH ? "
                               "ORDER BY t.rowid DESC LIMIT 60"_s,
                               {indexQuery(words)}, [](const QSqlQuery &row) { return row.value(0).toString(); });
        }));
    }
    ours.print("first page of a search");
    const auto slowest = std::ranges::max(all, {}, [&](const QString &words) { return each[words].at(0.95); });
    each[slowest].print(qPrintable(u"the slowest of them, “%1”"_s.arg(slowest)));
    bare.print("the bare FTS5 query, with titles and dates");
    printRatio("search to the bare query", ours.median(), bare.median());
    printRatio("search to the bare query, at 95 %", ours.at(0.95), bare.at(0.95));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int entries = application.arguments().value(1, u"100000"_s).toInt();
    QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 3));
    const CareerEnvironment environment{
        .clock = &clock, .dataFolder = folder.filePath(u"data"_s), .publishAfterMs = 24 * 3600 * 1000};
    const QString file = folder.filePath(u"large.headway"_s);
    std::printf("%d entries\n", entries);
    if (!LargeCareer::make(file, environment, entries))
        return 1;
    auto career = Career::open(file, environment);
    if (!career)
        return 1;
    std::printf("%-52s %lld MB\n", "the file", QFileInfo((*career)->reader().path()).size() / 1000000);
    measureCapture(**career, folder.filePath(u"bare.db"_s), clock);
    measureSearch((*career)->reader());
    measureOperators((*career)->reader(), SearchOrder::Newest, "first page of a search with operators");
    measureOperators((*career)->reader(), SearchOrder::Relevance, "the same, the most relevant first");
    return 0;
}
