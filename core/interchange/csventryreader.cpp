// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csventryreader.h"

#include "csvcell.h"
#include "importfingerprints.h"
#include "markdowntext.h"
#include "visibletext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CsvReader)
};

std::optional<double> plainNumber(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/** Which columns hold something of which nobody said what it is. */
QList<SkippedItem> leftColumns(const CsvTable &table, const CsvMapping &mapping)
{
    QList<SkippedItem> left;
    for (qsizetype i = 0; i < table.header.size() && !mapping.isOwn(); ++i) {
        const auto holds = [i](const CsvRow &row) { return isVisible(row.cells.value(i)); };
        if (mapping.columns.value(i) != CsvField::Ignored || std::ranges::none_of(table.rows, holds))
            continue;
        const QString name = table.header.at(i).simplified();
        left.append({1, CsvText::tr("The column “%1” is not imported: what it holds is not said.")
                            .arg(name.isEmpty() ? QString::number(i + 1) : name.left(40))});
    }
    return left;
}

/** As Headway's own export writes somebody: "Dana Whitfield|giver|quotable". */
ImportedPerson ownPerson(const QString &cell)
{
    const QStringList parts = splitParts(cell, u'|');
    return {parts.value(0), fromName<PersonPart>(parts.value(1)).value_or(PersonPart::Unsaid),
            parts.value(2) == u"quotable"_s};
}

bool holdsMore(const CsvRow &row, qsizetype columns)
{
    return std::any_of(row.cells.begin() + std::min(columns, row.cells.size()), row.cells.end(),
                       [](const QString &cell) { return isVisible(cell); });
}

/** A row as it stands there, wherever its columns stand. Empty cells are no more than none. */
QStringList cellsOf(const CsvTable &table, const CsvRow &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (!row.cells.at(i).isEmpty())
            cells << table.header.value(i) + QChar(0) + row.cells.at(i);
    }
    cells.sort();
    return cells;
}

/** What was read of it, in other tables and by other mappings, too. */
QStringList wordsOf(const ImportedEntry &entry)
{
    return {entry.date.toString(Qt::ISODate), entry.title, entry.body, entry.situation, entry.action, entry.result};
}

/** As Headway wrote it: the space that parts it from the one in front is no letter of it, all others are. */
QString withoutJoint(const QString &name)
{
    return name.startsWith(u' ') ? name.sliced(1) : name;
}

} // namespace

CsvEntryReader::CsvEntryReader(const CsvTable &table, const CsvMapping &mapping)
    : m_mapping(mapping)
    , m_dates(mapping.locale, mapping.dates)
    , m_figures(mapping.locale, mapping.numbers)
    , m_columns(table.header.size())
{}

std::expected<ImportedEntry, SkippedItem> CsvEntryReader::read(const CsvRow &row, QList<SkippedItem> *remarks) const
{
    ImportedEntry entry{.line = row.line};
    QString reason = readInto(entry, row);
    if (holdsMore(row, m_columns)) {
        reason = CsvText::tr("The row has more cells than the table has columns: what stands in them cannot be told "
                             "apart. Put texts with commas or semicolons in quotation marks.");
    }
    if (!reason.isEmpty())
        return std::unexpected(SkippedItem{row.line, reason});
    entry.kind = csvKind(textOf(row, CsvField::Kind)).value_or(EntryKind::Accomplishment);
    if (remarks) {
        remarkKind(row, *remarks);
        remarkFigures(row, *remarks);
    }
    return entry;
}

void CsvEntryReader::remarkKind(const CsvRow &row, QList<SkippedItem> &remarks) const
{
    const QString kind = textOf(row, CsvField::Kind).trimmed();
    if (!kind.isEmpty() && !csvKind(kind)) {
        remarks.append({row.line, CsvText::tr("“%1” is no kind of entry that Headway knows; it came in as an "
                                              "accomplishment.")
                                      .arg(kind.left(40))});
    }
}

void CsvEntryReader::remarkFigures(const CsvRow &row, QList<SkippedItem> &remarks) const
{
    if (m_mapping.isOwn())
        return;
    for (const CsvField field : {CsvField::Before, CsvField::After}) {
        const QString figure = textOf(row, field);
        if (std::ranges::any_of(figure, [](QChar c) { return c.isDigit(); }) && !m_figures.read(figure)) {
            remarks.append(
                {row.line,
                 CsvText::tr("“%1” cannot be read as one number; the entry came in without it.").arg(figure.left(40))});
        }
    }
}

/** Why the row is none, or nothing. */
QString CsvEntryReader::readInto(ImportedEntry &entry, const CsvRow &row) const
{
    const QString date = textOf(row, CsvField::Date).trimmed();
    entry.date = m_dates.read(date);
    entry.title = textOf(row, CsvField::Title);
    entry.body = textOf(row, CsvField::Text);
    entry.situation = textOf(row, CsvField::Situation);
    entry.action = textOf(row, CsvField::Action);
    entry.result = textOf(row, CsvField::Result);
    readLinks(entry, row);
    if (!m_mapping.isOwn()) {
        entry.title = entry.title.simplified();
        for (const QString &text : {entry.body, entry.situation, entry.action, entry.result}) {
            if (entry.title.isEmpty())
                entry.title = firstWords(text);
        }
    }
    if (entry.date.isValid())
        return {};
    return date.isEmpty() ? CsvText::tr("The row has no date.")
                          : CsvText::tr("“%1” cannot be read as a date.").arg(date.left(40));
}

void CsvEntryReader::readLinks(ImportedEntry &entry, const CsvRow &row) const
{
    entry.tags = namesOf(row, CsvField::Tags);
    for (QString &tag : entry.tags)
        tag = !m_mapping.isOwn() && tag.startsWith(u'#') ? tag.sliced(1) : tag;
    entry.goals = namesOf(row, CsvField::Goals);
    entry.strengths = namesOf(row, CsvField::Strengths);
    entry.criteria = namesOf(row, CsvField::Criteria);
    for (const QString &name : namesOf(row, CsvField::People))
        entry.people << (m_mapping.isOwn() ? ownPerson(name) : ImportedPerson{.name = name});
    entry.metrics = metricsOf(row);
    entry.starred = csvTruth(textOf(row, CsvField::Starred));
    entry.aboveAndBeyond = csvTruth(textOf(row, CsvField::AboveAndBeyond));
    entry.lasting = fromName<Lasting>(textOf(row, CsvField::Lasting)).value_or(Lasting::Unsaid);
    entry.lastingDate = m_dates.read(textOf(row, CsvField::LastingDate));
    if (m_mapping.isOwn())
        entry.audience = fromName<Audience>(textOf(row, CsvField::Audience)).value_or(Audience::Private);
}

QStringList CsvEntryReader::cellsOf(const CsvRow &row, CsvField field) const
{
    QStringList cells;
    for (qsizetype i = 0; i < std::min(m_mapping.columns.size(), row.cells.size()); ++i) {
        if (m_mapping.columns.at(i) == field && !row.cells.at(i).isEmpty())
            cells << unguarded(row.cells.at(i));
    }
    return cells;
}

QString CsvEntryReader::textOf(const CsvRow &row, CsvField field) const
{
    QStringList cells = cellsOf(row, field);
    if (m_mapping.isOwn())
        return cells.value(0);
    for (QString &cell : cells)
        cell = cell.replace(u"\r\n"_s, u"\n"_s).trimmed();
    return cells.join(u"\n\n"_s);
}

QStringList CsvEntryReader::namesOf(const CsvRow &row, CsvField field) const
{
    QStringList names;
    for (const QString &cell : cellsOf(row, field))
        names << (m_mapping.isOwn() ? splitParts(cell, u';') : csvNames(cell));
    for (QString &name : names)
        name = m_mapping.isOwn() ? withoutJoint(name) : name.simplified();
    names.removeAll(QString());
    return names;
}

QList<Metric> CsvEntryReader::metricsOf(const CsvRow &row) const
{
    const auto before = m_figures.read(textOf(row, CsvField::Before));
    const auto after = m_figures.read(textOf(row, CsvField::After));
    Metric first{.id = {}, .name = textOf(row, CsvField::Metric), .unit = textOf(row, CsvField::Unit)};
    if (m_mapping.isOwn()) {
        first.before = plainNumber(textOf(row, CsvField::Before));
        first.after = plainNumber(textOf(row, CsvField::After));
    } else {
        first.before = before ? std::optional(before->value) : std::nullopt;
        first.after = after ? std::optional(after->value) : std::nullopt;
        if (first.unit.isEmpty())
            first.unit = after ? after->unit : before ? before->unit : QString();
    }
    QList<Metric> metrics;
    if (first.before || first.after || (m_mapping.isOwn() && first != Metric{}))
        metrics << first;
    return metrics + csvMetricsIn(textOf(row, CsvField::MoreMetrics));
}

Result<ImportedJournal> readCsvEntries(const CsvTable &table, const CsvMapping &mapping, const ImportControl &control)
{
    ImportedJournal journal{.source = u"csv"_s, .skipped = table.skipped, .shortened = leftColumns(table, mapping)};
    const CsvEntryReader reader(table, mapping);
    const qsizetype id = mapping.columns.indexOf(CsvField::Id);
    ImportFingerprints fingerprints;
    for (const CsvRow &row : table.rows) {
        if (const auto goesOn = control.goOn(row.line, table.rows.constLast().line); !goesOn)
            return std::unexpected(goesOn.error());
        auto entry = reader.read(row, &journal.shortened);
        if (!entry) {
            journal.skipped << entry.error();
            continue;
        }
        entry->id = EntryId(QUuid(id < 0 ? QString() : row.cells.value(id)));
        entry->fingerprint = fingerprints.of(id < 0 ? cellsOf(table, row) : QStringList{row.cells.value(id)});
        if (id < 0)
            entry->fingerprintAsRead = fingerprints.ofWhatWasRead(wordsOf(*entry));
        addEntry(journal, *entry);
    }
    std::ranges::stable_sort(journal.skipped, {}, &SkippedItem::line);
    sortByTime(journal.entries);
    return journal;
}

QString csvNumber(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString csvMetrics(const QList<Metric> &metrics)
{
    QStringList lines;
    for (const Metric &metric : metrics)
        lines << joinedParts({metric.name, csvNumber(metric.before), csvNumber(metric.after), metric.unit}, u'|');
    return lines.join(u'\n');
}

QList<Metric> csvMetricsIn(const QString &cell)
{
    QList<Metric> metrics;
    for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = splitParts(line, u'|');
        metrics << Metric{.id = {},
                          .name = parts.value(0),
                          .before = plainNumber(parts.value(1)),
                          .after = plainNumber(parts.value(2)),
                          .unit = parts.value(3)};
    }
    return metrics;
}

} // namespace Headway
