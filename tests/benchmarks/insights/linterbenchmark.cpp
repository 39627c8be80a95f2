// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

// linterbenchmark [ENTRIES]: looks through a journal for what its evidence lacks, beside reading its texts once.

#include "evidencecorpus.h"
#include "evidencelinter.h"
#include "figures.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
const QDate today(2026, 11, 3);

/** Those of the tests again and again, of the length that people write. */
QList<Entry> manyEntries(int count)
{
    const QList<CorpusEntry> corpus = evidenceCorpus(today);
    QList<Entry> entries;
    entries.reserve(count);
    for (int i = 0; i < count && !corpus.isEmpty(); ++i) {
        entries << corpus.at(i % corpus.size()).entry;
        entries.last().id = EntryId::make();
        for (int more = 0; more < i % 4; ++more)
            entries.last().body += u"\n\n"_s + corpus.at((i + 7 * more) % corpus.size()).entry.body;
    }
    return entries;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = application.arguments().value(1, u"10000"_s).toInt();
    const EvidencePeriod period{.from = today.addYears(-1), .to = today, .entries = manyEntries(count), .criteria = {}};
    Figures making;
    Figures linting;
    Figures reading;
    qsizetype found = 0;
    qsizetype words = 0;
    for (int round = 0; round < rounds; ++round) {
        std::optional<EvidenceLinter> linter;
        making.add(timeOf([&] { linter.emplace(); }));
        linting.add(timeOf([&] { found = linter->findings(period, today).size(); }));
        reading.add(timeOf([&] {
            words = 0;
            for (const Entry &entry : period.entries)
                words += TextWords(entry.title + u'\n' + entry.body).count();
        }));
    }
    std::printf("%lld entries, %lld words, %lld findings\n", qint64(period.entries.size()), qint64(words),
                qint64(found));
    making.print("Compiling the word lists");
    linting.print("Linting all entries");
    reading.print("Floor: parting their texts into words");
    printRatio("Linting, of the floor", linting.median(), reading.median());
    return 0;
}
