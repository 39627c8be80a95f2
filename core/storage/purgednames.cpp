// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purgednames.h"

#include "blocktexts.h"
#include "enumnames.h"
#include "goalrepository.h"
#include "markdownreader.h"
#include "personrepository.h"
#include "printabletext.h"
#include "profilerepository.h"
#include "withheldnames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Beside whom and what the reader may know, who lends a name to whom shares it, only what goes for good. */
RecordDirectory directoryFor(Audience reader, QList<Person> people, QList<Goal> goals, const PurgedRecords &purged)
{
    people.removeIf([reader](const Person &person) { return !mayRead(reader, person.audience); });
    goals.removeIf([reader](const Goal &goal) { return !mayRead(reader, goal.audience); });
    return {people + purged.people, goals + purged.goals};
}

Result<WithheldNames> namesOf(Session &session, const PurgedRecords &purged, Audience reader)
{
    return PersonRepository(session).all().and_then([&](const QList<Person> &people) {
        return GoalRepository(session).all().and_then([&](const QList<Goal> &goals) {
            return ProfileRepository(session).load().transform([&](const Profile &profile) {
                return WithheldNames(reader, directoryFor(reader, people, goals, purged), {.author = profile.name});
            });
        });
    });
}

struct PrintedTable
{
    QLatin1StringView name;
    QLatin1StringView texts;  ///< What is printed of a row as it is, with a line for each of its texts.
    QLatin1StringView prose;  ///< What is printed of it as Markdown.
    QLatin1StringView linked; ///< The people whom it links, as their ids without anything between them.
};

// What is written of figures hangs on their entry. Who is told of by a name is not mistaken for a namesake.
constexpr std::array printedTables{
    PrintedTable{"entry"_L1,
                 "title || char(10) || coalesce((SELECT group_concat(name || char(10) || unit, "
                 "char(10)) FROM metric WHERE entry_id = entry.id), '')"_L1,
                 "body"_L1, "(SELECT group_concat(hex(person_id), '') FROM entry_person WHERE entry_id = entry.id)"_L1},
    PrintedTable{"ask"_L1, "what || char(10) || sentence"_L1, "why_now"_L1, "''"_L1},
    PrintedTable{"goal"_L1, "name"_L1, "''"_L1, "''"_L1},
    PrintedTable{"person"_L1, "name || char(10) || title"_L1, "''"_L1, "hex(id)"_L1},
};

/** As reports set them: what they kept back for a name, however it is written, goes private with that name. */
QStringList printedTexts(const QSqlQuery &row)
{
    QStringList texts = textsOf(blocksFromMarkdown(row.value(2).toString()));
    for (const QString &text : row.value(1).toString().split(u'\n'))
        texts << printableText(text);
    return texts;
}

QList<PersonId> linkedBy(const QSqlQuery &row)
{
    constexpr qsizetype idSize = 16;
    const QByteArray ids = QByteArray::fromHex(row.value(3).toByteArray());
    QList<PersonId> linked;
    for (qsizetype at = 0; at < ids.size(); at += idSize)
        linked << PersonId::fromBytes(ids.sliced(at, idSize));
    return linked;
}

Result<void> collectNaming(Session &session, const PrintedTable &table, const WithheldNames &names, Audience reader,
                           QList<PrintedRecord> &naming)
{
    const QString sql =
        u"SELECT id, %1, %2, %3 FROM %4 WHERE audience = ?"_s.arg(table.texts, table.prose, table.linked, table.name);
    return session.each(sql, {nameOf(reader)}, [&](const QSqlQuery &row) {
        if (!names.namedIn(printedTexts(row), linkedBy(row)).isEmpty())
            naming.append({table.name, QUuid::fromRfc4122(row.value(0).toByteArray())});
    });
}

} // namespace

Result<QList<PrintedRecord>> recordsNaming(Session &session, const PurgedRecords &purged, Audience reader)
{
    QList<PrintedRecord> naming;
    const auto collect = [&](const WithheldNames &names) -> Result<void> {
        Result<void> collected;
        for (const PrintedTable &table : printedTables)
            collected = collected.and_then([&] { return collectNaming(session, table, names, reader, naming); });
        return collected;
    };
    return namesOf(session, purged, reader).and_then(collect).transform([&] { return naming; });
}

} // namespace Headway
