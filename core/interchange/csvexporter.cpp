// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvexporter.h"

#include "csvcell.h"
#include "csventryreader.h"
#include "entrylinknames.h"
#include "entryrepository.h"
#include "transaction.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

constexpr std::array columns{CsvField::Date,           CsvField::Title,    CsvField::Text,        CsvField::Kind,
                             CsvField::Situation,      CsvField::Action,   CsvField::Result,      CsvField::Metric,
                             CsvField::Before,         CsvField::After,    CsvField::Unit,        CsvField::MoreMetrics,
                             CsvField::People,         CsvField::Goals,    CsvField::Tags,        CsvField::Strengths,
                             CsvField::Criteria,       CsvField::Lasting,  CsvField::LastingDate, CsvField::Starred,
                             CsvField::AboveAndBeyond, CsvField::Audience, CsvField::Id};

QString joined(const QStringList &names)
{
    return joinedParts(names, u';');
}

/** "Dana Whitfield|giver|quotable": a part and a leave only where there is one. */
QString peopleOf(const Entry &entry, const EntryLinkNames &names)
{
    QStringList people;
    for (const EntryPerson &person : entry.people) {
        if (!names.people.contains(person.id))
            continue;
        QStringList parts{names.people.value(person.id)};
        if (person.part != PersonPart::Unsaid || person.mayBeQuoted)
            parts << nameOf(person.part);
        if (person.mayBeQuoted)
            parts << u"quotable"_s;
        people << joinedParts(parts, u'|');
    }
    return joined(people);
}

using Texts = QHash<CsvField, QString>;

/** What people typed, and what therefore could be anything. */
Texts textsOf(const Entry &entry, const EntryLinkNames &names)
{
    const Metric first = entry.metrics.value(0);
    return {{CsvField::Title, entry.title},
            {CsvField::Text, entry.body},
            {CsvField::Situation, entry.situation},
            {CsvField::Action, entry.action},
            {CsvField::Result, entry.result},
            {CsvField::Metric, first.name},
            {CsvField::Unit, first.unit},
            {CsvField::MoreMetrics, csvMetrics(entry.metrics.mid(1))},
            {CsvField::People, peopleOf(entry, names)},
            {CsvField::Goals, joined(EntryLinkNames::of(entry.goals, names.goals))},
            {CsvField::Tags, joined(EntryLinkNames::of(entry.tags, names.tags))},
            {CsvField::Strengths, joined(EntryLinkNames::of(entry.strengths, names.strengths))},
            {CsvField::Criteria, joined(EntryLinkNames::of(entry.criteria, names.criteria))}};
}

/** Words and numbers of Headway's own. */
Texts wordsOf(const Entry &entry)
{
    const Metric first = entry.metrics.value(0);
    return {{CsvField::Date, entry.date.toString(Qt::ISODate)},
            {CsvField::Kind, nameOf(entry.kind)},
            {CsvField::Before, csvNumber(first.before)},
            {CsvField::After, csvNumber(first.after)},
            {CsvField::Lasting, entry.lasting == Lasting::Unsaid ? QString() : nameOf(entry.lasting)},
            {CsvField::LastingDate, entry.lastingDate.toString(Qt::ISODate)},
            {CsvField::Starred, entry.starred ? u"yes"_s : QString()},
            {CsvField::AboveAndBeyond, entry.aboveAndBeyond ? u"yes"_s : QString()},
            {CsvField::Audience, nameOf(entry.audience)},
            {CsvField::Id, entry.id.uuid().toString(QUuid::WithoutBraces)}};
}

/** As RFC 4180 ends lines. */
QString row(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells << csvCell(value);
    return cells.join(u',') + u"\r\n"_s;
}

Result<QString> table(const QList<Entry> &entries, const EntryLinkNames &names, const ImportControl &control)
{
    QStringList header;
    for (const CsvField field : columns)
        header << nameOf(field);
    QString text = row(header);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (const auto goesOn = control.goOn(i, entries.size()); !goesOn)
            return std::unexpected(goesOn.error());
        const Entry &entry = entries.at(i);
        const Texts texts = textsOf(entry, names);
        const Texts words = wordsOf(entry);
        QStringList values;
        for (const CsvField field : columns)
            values << (texts.contains(field) ? guarded(texts.value(field)) : words.value(field));
        text += row(values);
    }
    return text;
}

} // namespace

Result<QByteArray> entriesAsCsv(Session &session, const ImportControl &control)
{
    const auto view = ReadView::begin(session);
    if (!view)
        return std::unexpected(view.error());
    const auto records = readNamedRecords(session);
    const auto entries = EntryRepository(session).inPeriod({}, {});
    if (!records)
        return std::unexpected(records.error());
    if (!entries)
        return std::unexpected(entries.error());
    return table(*entries, EntryLinkNames(*records), control).transform([](const QString &text) {
        return "\xef\xbb\xbf" + text.toUtf8();
    });
}

} // namespace Headway
