// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvmapping.h"

#include "csvreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct MappingText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::CsvMapping)
};

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/** Where the column stands that is meant by a name or a number, or −1. */
qsizetype columnOf(const CsvTable &table, const QString &word)
{
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        if (folded(table.header.at(i)) == folded(word))
            return i;
    }
    bool isNumber = false;
    const int number = word.trimmed().toInt(&isNumber);
    return isNumber && number >= 1 && number <= table.header.size() ? number - 1 : -1;
}

Result<void> change(CsvMapping &mapping, const CsvTable &table, const QString &word)
{
    const auto field = fromName<CsvField>(word.section(u'=', 0, 0).trimmed());
    if (!field || !word.contains(u'=')) {
        return refuse(Error::Kind::Misuse,
                      MappingText::tr("“%1” says of no field which column it is in. Write: date=COLUMN. Fields: %2.")
                          .arg(word, allNames<CsvField>(u", "_s)));
    }
    const QString column = word.section(u'=', 1);
    const qsizetype place = columnOf(table, column);
    if (place < 0) {
        return refuse(Error::Kind::Misuse,
                      MappingText::tr("There is no column “%1”. Columns: %2.").arg(column, table.header.join(u", "_s)));
    }
    mapping.columns.replace(place, *field);
    return {};
}

/** A guess yields to what is said. */
void forgetGuess(CsvMapping &mapping, const QStringList &words)
{
    for (const QString &word : words) {
        const auto field = fromName<CsvField>(word.section(u'=', 0, 0).trimmed());
        if (field && *field != CsvField::Ignored)
            std::ranges::replace(mapping.columns, *field, CsvField::Ignored);
    }
}

} // namespace

QString label(CsvField field)
{
    switch (field) {
    case CsvField::Ignored:
        return MappingText::tr("Do not import");
    case CsvField::Date:
        return MappingText::tr("Date");
    case CsvField::Title:
        return MappingText::tr("Title");
    case CsvField::Text:
        return MappingText::tr("Text");
    case CsvField::Kind:
        return MappingText::tr("Kind");
    case CsvField::Tags:
        return MappingText::tr("Tags");
    case CsvField::Goals:
        return MappingText::tr("Goals");
    case CsvField::People:
        return MappingText::tr("People");
    case CsvField::Situation:
        return MappingText::tr("Situation");
    case CsvField::Action:
        return MappingText::tr("Action");
    case CsvField::Result:
        return MappingText::tr("Result");
    case CsvField::Metric:
        return MappingText::tr("Figure: what was measured");
    case CsvField::Before:
        return MappingText::tr("Figure: before");
    case CsvField::After:
        return MappingText::tr("Figure: after");
    case CsvField::Unit:
        return MappingText::tr("Figure: unit");
    case CsvField::Strengths:
        return MappingText::tr("Strengths");
    case CsvField::Criteria:
        return MappingText::tr("Criteria");
    case CsvField::Lasting:
        return MappingText::tr("Whether it lasted");
    case CsvField::LastingDate:
        return MappingText::tr("Until when it lasted");
    case CsvField::Starred:
        return MappingText::tr("Starred");
    case CsvField::AboveAndBeyond:
        return MappingText::tr("Above and beyond");
    case CsvField::MoreMetrics:
        return MappingText::tr("Further figures");
    case CsvField::Audience:
        return MappingText::tr("Audience");
    case CsvField::Id:
        return MappingText::tr("Headway’s own mark");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QList<CsvField> choosableCsvFields()
{
    static constexpr std::array ownAlone{CsvField::MoreMetrics, CsvField::Lasting, CsvField::LastingDate,
                                         CsvField::Audience, CsvField::Id};
    QList<CsvField> fields;
    for (const auto &row : enumNames<CsvField>) {
        if (!std::ranges::contains(ownAlone, row.value))
            fields << row.value;
    }
    return fields;
}

Result<CsvMapping> changedMapping(CsvMapping mapping, const CsvTable &table, const QString &changes)
{
    const auto words = readCsv(u"sep=,\n"_s + changes, u"--map"_s);
    if (!words)
        return std::unexpected(words.error());
    forgetGuess(mapping, words->header);
    for (const QString &word : words->header) {
        if (const auto changed = change(mapping, table, word); !changed)
            return std::unexpected(changed.error());
    }
    return mapping;
}

QString toText(const CsvMapping &mapping)
{
    QStringList names;
    for (const CsvField field : mapping.columns)
        names << nameOf(field);
    return QStringList{mapping.locale.name(), nameOf(mapping.dates), names.join(u','), nameOf(mapping.numbers)}.join(
        u'/');
}

std::optional<CsvMapping> mappingFrom(const QString &text, const CsvTable &table)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3 && parts.size() != 4)
        return std::nullopt;
    const auto dates = fromName<CsvDates>(parts.at(1));
    CsvMapping mapping{.dates = dates.value_or(CsvDates::ByLocale),
                       .numbers = fromName<CsvNumbers>(parts.value(3)).value_or(CsvNumbers::ByLocale),
                       .locale = QLocale(parts.at(0))};
    for (const QString &name : parts.at(2).split(u','))
        mapping.columns << fromName<CsvField>(name).value_or(CsvField::Ignored);
    return dates && mapping.columns.size() == table.header.size() ? std::optional(mapping) : std::nullopt;
}

} // namespace Headway
