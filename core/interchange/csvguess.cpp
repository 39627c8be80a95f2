// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
    FieldWords{CsvField::Text, u"text body description beschreibung details detail notes note notizen notiz bemerkung "
                               u"bemerkungen comment comments kommentar content inhalt"},
    FieldWords{CsvField::Kind, u"kind type art typ"},
    FieldWords{CsvField::Tags, u"tags tag labels label category categories kategorie kategorien schlagwort "
                               u"schlagwörter stichwort stichwörter keywords project projekt"},
    FieldWords{CsvField::Goals, u"goals goal ziel ziele objective objectives okr"},
    FieldWords{CsvField::People, u"people person personen who wer with mit stakeholder stakeholders beteiligte "
                                 u"kollegen colleagues witness witnesses zeugen"},
    FieldWords{CsvField::Situation, u"situation context kontext ausgangslage challenge background hintergrund"},
    FieldWords{CsvField::Action, u"action actions aktion handlung maßnahme vorgehen"},
    FieldWords{CsvField::Result, u"result results outcome impact ergebnis wirkung auswirkung resultat"},
    FieldWords{CsvField::Metric, u"metric kennzahl measure kpi messgröße"},
    FieldWords{CsvField::Before, u"before vorher baseline"},
    FieldWords{CsvField::After, u"after nachher value wert"},
    FieldWords{CsvField::Unit, u"unit einheit"},
    FieldWords{CsvField::Strengths, u"strengths strength stärken stärke skills skill fähigkeiten"},
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

} // namespace

CsvMapping guessedMapping(const CsvTable &table, const QLocale &locale)
{
    static const QHash<QString, CsvField> fields = fieldsByWord();
    CsvMapping mapping{.locale = locale};
    for (const QString &name : table.header) {
        const CsvField field = fields.value(firstWord(name), CsvField::Ignored);
        mapping.columns << (mapping.has(field) && field != CsvField::Text ? CsvField::Ignored : field);
    }
    if (mapping.isOwn()) {
        mapping.locale = QLocale::c();
        return mapping;
    }
    findDates(mapping, table);
    findOrder(mapping, table);
    return mapping;
}

} // namespace Headway
