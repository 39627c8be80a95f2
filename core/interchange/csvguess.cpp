// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvfigures.h"
#include "csvmapping.h"
#include "csvvalues.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr qsizetype rowsLookedAt = 200;

/** What columns are called, in the languages of those who keep such tables. The first field with a word has it. */
struct FieldWords
{
    CsvField field;
    QStringView words;
};
constexpr std::array fieldWords{
    FieldWords{CsvField::Date, u"date datum day when wann created erstellt timestamp zeitpunkt eventstart"},
    FieldWords{CsvField::Title, u"title titel subject betreff headline überschrift accomplishment achievement erfolg "
                                u"leistung what was entry eintrag win summary zusammenfassung name"},
    FieldWords{CsvField::Text,
               u"text body description beschreibung details detail notes note notizen notiz bemerkung "
               u"bemerkungen anmerkung anmerkungen remark remarks comment comments kommentar content inhalt"},
    FieldWords{CsvField::Kind, u"kind type art typ"},
    FieldWords{CsvField::Tags, u"tags tag labels label category categories kategorie kategorien schlagwort "
                               u"schlagwörter stichwort stichwörter stichworte keyword keywords project projects "
                               u"projekt projekte thema themen topic topics"},
    FieldWords{CsvField::Goals, u"goals goal ziel ziele objective objectives okr okrs"},
    FieldWords{CsvField::People, u"people person personen who wer with mit stakeholder stakeholders beteiligte "
                                 u"beteiligter kolleg kollege kollegin kollegen kolleginnen colleague colleagues "
                                 u"coworker coworkers teammate teammates mitarbeiter mitarbeiterin mitarbeitende "
                                 u"mitarbeiterinnen witness witnesses zeuge zeugin zeugen zeuginnen chef chefin "
                                 u"vorgesetzte vorgesetzter boss manager"},
    FieldWords{CsvField::Situation, u"situation context kontext ausgangslage challenge background hintergrund"},
    FieldWords{CsvField::Action, u"action actions aktion aktionen handlung maßnahme maßnahmen vorgehen"},
    FieldWords{CsvField::Result, u"result results outcome outcomes impact ergebnis ergebnisse wirkung auswirkung "
                                 u"auswirkungen resultat resultate"},
    FieldWords{CsvField::Metric, u"metric metrics kennzahl kennzahlen measure kpi messgröße"},
    FieldWords{CsvField::Before, u"before vorher baseline"},
    FieldWords{CsvField::After, u"after nachher value wert"},
    FieldWords{CsvField::Unit, u"unit units einheit einheiten"},
    FieldWords{CsvField::Strengths, u"strengths strength stärken stärke skills skill fähigkeit fähigkeiten"},
    FieldWords{CsvField::Criteria, u"criteria criterion kriterien kriterium"},
    FieldWords{CsvField::Starred, u"starred star favourite favorite favorit stern"},
};

QHash<QString, CsvField> fieldsByWord()
{
    QHash<QString, CsvField> fields;
    for (const auto &row : enumNames<CsvField>)
        fields.insert(row.name, row.value);
    for (const FieldWords &row : fieldWords) {
        for (const QStringView word : row.words.split(u' '))
            fields.insert(word.toString(), fields.value(word.toString(), row.field));
    }
    return fields;
}

/** "Datum (TT.MM.)" as "datum"; "above_and_beyond" as it is. */
QString firstWord(const QString &name)
{
    const QString word = name.simplified().toCaseFolded();
    qsizetype end = 0;
    while (end < word.size() && (word.at(end).isLetter() || word.at(end) == u'_'))
        ++end;
    return word.first(end);
}

/** How many of a column's first cells are dates, and how many say anything. */
struct DateCount
{
    int dates = 0;
    int said = 0;
};

DateCount countDates(const CsvTable &table, qsizetype column, const CsvDateReader &reader)
{
    DateCount count;
    for (const CsvRow &row : table.rows.first(std::min(table.rows.size(), rowsLookedAt))) {
        const QString cell = row.cells.value(column).trimmed();
        count.said += cell.isEmpty() ? 0 : 1;
        count.dates += reader.read(cell).isValid() ? 1 : 0;
    }
    return count;
}

/** Where the dates stand that no name tells of: in German, "Tag" is a day. */
void findDates(CsvMapping &mapping, const CsvTable &table)
{
    const CsvDateReader reader(mapping.locale, mapping.dates);
    for (qsizetype i = 0; i < mapping.columns.size() && !mapping.has(CsvField::Date); ++i) {
        const CsvField field = mapping.columns.at(i);
        const DateCount count = countDates(table, i, reader);
        if ((field == CsvField::Ignored || field == CsvField::Tags) && count.dates > 0 && 2 * count.dates > count.said)
            mapping.columns.replace(i, CsvField::Date);
    }
}

void findOrder(CsvMapping &mapping, const CsvTable &table)
{
    const qsizetype column = mapping.columns.indexOf(CsvField::Date);
    int most = -1;
    for (const CsvDates dates :
         {CsvDates::ByLocale, CsvDates::DayMonthYear, CsvDates::MonthDayYear, CsvDates::YearMonthDay}) {
        const int read = column < 0 ? 0 : countDates(table, column, CsvDateReader(mapping.locale, dates)).dates;
        if (read <= most)
            continue;
        most = read;
        mapping.dates = dates;
    }
}

/** What stands in the columns of the figures, as far as it is looked at. */
QStringList figuresOf(const CsvMapping &mapping, const CsvTable &table)
{
    QStringList cells;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (mapping.columns.at(i) != CsvField::Before && mapping.columns.at(i) != CsvField::After)
            continue;
        for (const CsvRow &row : table.rows.first(std::min(table.rows.size(), rowsLookedAt)))
            cells << row.cells.value(i);
    }
    return cells;
}

/** Several columns of texts are put one below another, and several of names one behind another. */
bool mayStandTwice(CsvField field)
{
    static constexpr std::array several{CsvField::Text,   CsvField::Tags,      CsvField::Goals,
                                        CsvField::People, CsvField::Strengths, CsvField::Criteria};
    return std::ranges::contains(several, field);
}

} // namespace

CsvMapping guessedMapping(const CsvTable &table, const QLocale &locale)
{
    static const QHash<QString, CsvField> fields = fieldsByWord();
    CsvMapping mapping{.locale = locale};
    for (const QString &name : table.header) {
        const CsvField field = fields.value(firstWord(name), CsvField::Ignored);
        mapping.columns << (mapping.has(field) && !mayStandTwice(field) ? CsvField::Ignored : field);
    }
    if (mapping.isOwn()) {
        mapping.locale = QLocale::c();
        return mapping;
    }
    findDates(mapping, table);
    findOrder(mapping, table);
    mapping.numbers = guessedNumbers(figuresOf(mapping, table), locale);
    return mapping;
}

} // namespace Headway
