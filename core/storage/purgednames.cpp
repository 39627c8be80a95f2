// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purgednames.h"

#include "blocktexts.h"
#include "enumnames.h"
#include "goalrepository.h"
#include "markdownreader.h"
#include "nameindex.h"
#include "personalname.h"
#include "personrepository.h"
#include "printabletext.h"
#include "profilerepository.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** Those in the trash stay as well: they can come back. Of those who go none does. */
template<typename Repository, typename Record>
Result<QList<Record>> whoStays(Session &session, const QList<Record> &purged)
{
    return Repository(session).all().and_then([&](const QList<Record> &all) {
        return Repository(session).inTrash().transform([&](const QList<Record> &inTrash) {
            QList<Record> staying = all + inTrash;
            staying.removeIf([&](const Record &r) { return std::ranges::contains(purged, r.id, &Record::id); });
            return staying;
        });
    });
}

/** Whoever stays keeps their own name from paper, or lends it to whom shares it: it is not looked for here. */
template<typename Record>
QList<Record> withAudience(QList<Record> records, Audience audience)
{
    for (Record &record : records)
        record.audience = audience;
    return records;
}

RecordDirectory directoryOf(const PurgedRecords &purged, const PurgedRecords &staying)
{
    return {withAudience(staying.people, Audience::Boss) + withAudience(purged.people, Audience::Private),
            withAudience(staying.goals, Audience::Boss) + withAudience(purged.goals, Audience::Private)};
}

template<typename Record, typename Key>
void addNamesakes(const QList<Record> &purged, const QList<Record> &staying, Key key,
                  QMultiHash<QUuid, QUuid> &namesakes)
{
    for (const Record &gone : purged) {
        const QString wanted = key(gone.name);
        for (const Record &other : staying) {
            if (key(other.name) == wanted)
                namesakes.insert(gone.id.uuid(), other.id.uuid());
        }
    }
}

struct PrintedTable
{
    QLatin1StringView name;
    QLatin1StringView texts;  ///< What is printed of a row as it is, with a line for each of its texts.
    QLatin1StringView prose;  ///< What is printed of it as Markdown.
    QLatin1StringView linked; ///< Whom and what it links, as their ids without anything between them.
};

// What is written of figures hangs on their entry. Who is told of by a name is not mistaken for a namesake.
constexpr std::array printedTables{
    PrintedTable{"entry"_L1,
                 "title || char(10) || coalesce((SELECT group_concat(name || char(10) || unit, "
                 "char(10)) FROM metric WHERE entry_id = entry.id), '')"_L1,
                 "body || char(10, 10) || situation || char(10, 10) || action || char(10, 10) || result"_L1,
                 "(SELECT group_concat(hex(id), '') FROM (SELECT person_id AS id FROM entry_person WHERE entry_id = "
                 "entry.id UNION ALL SELECT goal_id FROM entry_goal WHERE entry_id = entry.id))"_L1},
    PrintedTable{"ask"_L1, "what || char(10) || sentence"_L1, "why_now"_L1, "''"_L1},
    PrintedTable{"goal"_L1, "name"_L1, "''"_L1, "hex(id)"_L1},
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

QList<QUuid> linkedBy(const QSqlQuery &row)
{
    constexpr qsizetype idSize = 16;
    const QByteArray ids = QByteArray::fromHex(row.value(3).toByteArray());
    QList<QUuid> linked;
    for (qsizetype at = 0; at < ids.size(); at += idSize)
        linked << QUuid::fromRfc4122(ids.sliced(at, idSize));
    return linked;
}

Result<void> collectNaming(Session &session, const PrintedTable &table, const PurgedNames &names, Audience reader,
                           QList<PrintedRecord> &naming)
{
    const QString sql =
        u"SELECT id, %1, %2, %3 FROM %4 WHERE audience = ?"_s.arg(table.texts, table.prose, table.linked, table.name);
    return session.each(sql, {nameOf(reader)}, [&](const QSqlQuery &row) {
        if (!names.in(printedTexts(row), linkedBy(row)).isEmpty())
            naming.append({table.name, QUuid::fromRfc4122(row.value(0).toByteArray())});
    });
}

} // namespace

QUuid idOf(const LeftOutReason &reason)
{
    return reason.person.isNull() ? reason.goal.uuid() : reason.person.uuid();
}

PurgedRecords PurgedRecords::of(const QList<Audience> &audiences) const
{
    PurgedRecords some = *this;
    some.people.removeIf([&](const Person &person) { return !audiences.contains(person.audience); });
    some.goals.removeIf([&](const Goal &goal) { return !audiences.contains(goal.audience); });
    return some;
}

PurgedNames::PurgedNames(const WithheldNames &names)
    : m_names(names)
{}

Result<PurgedNames> PurgedNames::load(Session &session, const PurgedRecords &purged)
{
    return whoStays<PersonRepository>(session, purged.people).and_then([&](const QList<Person> &people) {
        return whoStays<GoalRepository>(session, purged.goals).and_then([&](const QList<Goal> &goals) {
            return ProfileRepository(session).load().transform([&](const Profile &profile) {
                const WithheldNames found(Audience::Boss, directoryOf(purged, {people, goals}),
                                          {.author = profile.name});
                PurgedNames names(found);
                names.noteNamesakes(purged, {people, goals});
                return names;
            });
        });
    });
}

void PurgedNames::noteNamesakes(const PurgedRecords &purged, const PurgedRecords &staying)
{
    const EverydayWords everyday;
    const auto folded = [&everyday](const QString &name) { return PersonalName(name, everyday).folded(); };
    addNamesakes(purged.people, staying.people, folded, m_namesakes);
    addNamesakes(purged.goals, staying.goals, foldedName, m_namesakes);
}

QList<LeftOutReason> PurgedNames::in(const QStringList &texts, const QList<QUuid> &linked) const
{
    QList<PersonId> people; // Nobody has the id of a goal.
    for (const QUuid &id : linked)
        people << PersonId(id);
    QList<LeftOutReason> found = m_names.namedIn(texts, people);
    found.removeIf([&](const LeftOutReason &reason) {
        return std::ranges::any_of(linked, [&](const QUuid &id) { return m_namesakes.contains(idOf(reason), id); });
    });
    return found;
}

QList<LeftOutReason> PurgedNames::inProfile(const Profile &profile) const
{
    return in({printableText(profile.role), printableText(profile.organisation)}, m_namesakes.values());
}

QList<Audience> audiencesBeyond(Audience kept)
{
    QList<Audience> beyond = allAudiences();
    beyond.removeIf([kept](Audience reader) { return mayRead(reader, kept); });
    return beyond;
}

Result<QList<PrintedRecord>> recordsNaming(Session &session, const PurgedNames &names, const QList<Audience> &audiences)
{
    QList<PrintedRecord> naming;
    for (const Audience audience : audiences) {
        for (const PrintedTable &table : printedTables) {
            if (const auto collected = collectNaming(session, table, names, audience, naming); !collected)
                return std::unexpected(collected.error());
        }
    }
    return naming;
}

Result<void> narrow(Session &session, const QList<PrintedRecord> &records, Audience audience, const QDateTime &now)
{
    for (const PrintedRecord &record : records) {
        const auto narrowed =
            session.execute(u"UPDATE %1 SET audience = ?, changed_at = ? WHERE id = ?"_s.arg(record.table),
                            {nameOf(audience), now, record.id.toRfc4122()});
        if (!narrowed)
            return std::unexpected(narrowed.error());
    }
    return {};
}

QStringList printedForms(const QString &text)
{
    return textsOf(blocksFromMarkdown(text)) << printableText(text);
}

} // namespace Headway
