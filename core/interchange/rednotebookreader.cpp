// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rednotebookreader.h"

#include "importfile.h"
#include "importtree.h"
#include "rednotebookmonth.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::RedNotebookReader)
};

constexpr qint64 largestMonth = qint64(32) * 1024 * 1024; // Of 31 days, each as long as an entry may be.

/** The months that lie nearest to the top: RedNotebook keeps copies of a journal in folders below it. */
QStringList monthsIn(const ImportTree &tree)
{
    QStringList months;
    qsizetype nearest = std::numeric_limits<qsizetype>::max();
    for (const QString &file : tree.files()) {
        const qsizetype depth = file.count(u'/');
        if (!RedNotebookMonth::isNameOfMonth(file) || depth > nearest)
            continue;
        if (depth < nearest)
            months.clear();
        nearest = depth;
        months << file;
    }
    return months;
}

} // namespace

bool isRedNotebook(const ImportProbe &probe)
{
    static const QRegularExpression day(u"^\\d{1,2}:"_s, QRegularExpression::MultilineOption);
    if (!probe.names.isEmpty())
        return std::ranges::any_of(probe.names, RedNotebookMonth::isNameOfMonth);
    return RedNotebookMonth::isNameOfMonth(probe.path) && day.match(QString::fromUtf8(probe.beginning)).hasMatch();
}

Result<ImportedJournal> readRedNotebook(const QString &path, const ImportOptions &, const ImportControl &control)
{
    return ImportTree::open(path).and_then([&](const auto &tree) { return readRedNotebook(*tree, control); });
}

Result<ImportedJournal> readRedNotebook(const ImportTree &tree, const ImportControl &control)
{
    const QStringList months = monthsIn(tree);
    if (months.isEmpty()) {
        return refuse(Error::Kind::Malformed,
                      ReaderText::tr("“%1” holds no month of RedNotebook, which is called like 2026-01.txt. Choose the "
                                     "folder of the journal, or its backup.")
                              .arg(tree.name()) +
                          firstSkipped(tree));
    }
    ImportedJournal journal{.source = u"rednotebook"_s, .skipped = tree.skipped()};
    ImportFingerprints fingerprints;
    for (qsizetype i = 0; i < months.size(); ++i) {
        if (const auto goesOn = control.goOn(i, months.size()); !goesOn)
            return std::unexpected(goesOn.error());
        const QString &month = months.at(i);
        const auto text = tree.read(month, largestMonth).and_then([&](const QByteArray &bytes) {
            return asImportText(bytes, month);
        });
        if (text)
            RedNotebookMonth(journal, fingerprints, month).read(*text);
        else
            journal.skipped.append({0, text.error().sentence, month});
    }
    sortByTime(journal.entries);
    return journal;
}

} // namespace Headway
