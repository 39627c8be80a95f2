// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formernames.h"

#include "nameindex.h"
#include "profilerepository.h"
#include "purgednames.h"
#include "storageerror.h"

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

/** What a record was called before the action that is under way. */
struct NameBefore
{
    QString name = {};       ///< Empty where the action made the record.
    bool wasChanged = false; ///< Whether the action has stored another one by now.
};

/** The changes of the action that is under way: it is the newest. */
QString changesNow(const QString &table)
{
    return u"audit_change WHERE action = (SELECT max(number) FROM audit_action) AND table_name = '%1'"_s.arg(table);
}

Result<NameBefore> nameBefore(Session &session, const QString &table, const QByteArray &id)
{
    const auto stored = session.value(u"SELECT name FROM %1 WHERE id = ?"_s.arg(table), {id});
    const auto kept = [](const QSqlQuery &row) { return NameBefore{row.value(0).toString(), true}; };
    return stored.and_then([&](const QVariant &name) {
        return session
            .row(u"SELECT iif(json_valid(before), before, '{}') ->> 'name' FROM %1 AND row_key = json_object('id', "
                 "hex(?))"_s.arg(changesNow(table)),
                 {id}, kept)
            .transform(
                [&](const std::optional<NameBefore> &before) { return before.value_or(NameBefore{name.toString()}); });
    });
}

/** What was narrowed for a name that was stored while the new one was typed: that may keep it by itself. */
Result<void> widenAgain(Session &session)
{
    for (const QString &table : {u"entry"_s, u"ask"_s, u"goal"_s, u"person"_s}) {
        const QString before = u"SELECT before ->> 'audience' FROM "_s + changesNow(table) +
                               u" AND json_valid(before) AND row_key = json_object('id', hex(%1.id))"_s.arg(table);
        const auto widened = session.execute(u"UPDATE %1 SET audience = (%2) WHERE EXISTS (%2)"_s.arg(table, before));
        if (!widened)
            return std::unexpected(widened.error());
    }
    return {};
}

/** What stands on the head of every report has no audience that could be narrowed. */
Result<void> checkProfile(Session &session, const PurgedNames &former, const PurgedNames &present)
{
    return ProfileRepository(session).load().and_then([&](const Profile &profile) -> Result<void> {
        const QList<LeftOutReason> named = former.inProfile(profile);
        if (named.isEmpty() || !present.inProfile(profile).isEmpty())
            return {};
        return refuse(Error::Kind::Refused,
                      StorageText::tr("%1 stands in your role or in the name of where you work, which every report "
                                      "says, and may not be known to all who read one. With another name here nothing "
                                      "would keep it from paper, so the name was not changed. Release %1 first, if it "
                                      "may be known.")
                          .arg(named.constFirst().name));
    });
}

Result<void> narrowWhatNames(Session &session, const PurgedNames &former, const PurgedNames &present, Audience kept,
                             const QDateTime &now)
{
    return recordsNaming(session, former, audiencesBeyond(kept))
        .and_then([&](QList<PrintedRecord> records) -> Result<void> {
            if (records.isEmpty())
                return {};
            return recordsNaming(session, present, audiencesBeyond(kept))
                .and_then([&](const QList<PrintedRecord> &stillKept) {
                    records.removeIf([&](const PrintedRecord &record) { return stillKept.contains(record); });
                    return narrow(session, records, kept, now);
                });
        });
}

Result<void> keepWhatNames(Session &session, const PurgedRecords &former, const PurgedRecords &present, Audience kept,
                           const QDateTime &now)
{
    return PurgedNames::load(session, former).and_then([&](const PurgedNames &before) {
        return PurgedNames::load(session, present).and_then([&](const PurgedNames &after) {
            return checkProfile(session, before, after).and_then([&] {
                return narrowWhatNames(session, before, after, kept, now);
            });
        });
    });
}

PurgedRecords only(const Person &person)
{
    return {.people = {person}};
}

PurgedRecords only(const Goal &goal)
{
    return {.goals = {goal}};
}

template<typename Record>
Result<void> keepFormerName(Session &session, const Record &record, const NameBefore &before, const QDateTime &now)
{
    if (record.audience == Audience::Boss || before.name.isEmpty())
        return {};
    const Result<void> widened = before.wasChanged ? widenAgain(session) : Result<void>();
    if (isSameName(before.name, record.name))
        return widened;
    Record former = record;
    former.name = before.name;
    return widened.and_then([&] { return keepWhatNames(session, only(former), only(record), record.audience, now); });
}

template<typename Record>
Result<void> update(Session &session, const QString &table, const Record &record, const QDateTime &now,
                    const std::function<Result<void>()> &write)
{
    return nameBefore(session, table, record.id.bytes()).and_then([&](const NameBefore &before) {
        return write().and_then([&] { return keepFormerName(session, record, before, now); });
    });
}

} // namespace

Result<void> updateWithName(Session &session, const Person &person, const QDateTime &now,
                            const std::function<Result<void>()> &write)
{
    return update(session, u"person"_s, person, now, write);
}

Result<void> updateWithName(Session &session, const Goal &goal, const QDateTime &now,
                            const std::function<Result<void>()> &write)
{
    return update(session, u"goal"_s, goal, now, write);
}

} // namespace Headway
