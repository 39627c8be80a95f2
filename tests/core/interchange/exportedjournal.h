// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "criterionrepository.h"
#include "entrybuilder.h"
#include "entrylinknames.h"
#include "entryrepository.h"
#include "goalrepository.h"
#include "insertall.h"
#include "journalimporter.h"
#include "personrepository.h"
#include "strengthrepository.h"
#include "tagrepository.h"
#include "temporarycareer.h"

namespace Headway {

/** A journal with everything that is hard to bring back as it was. */
inline Result<void> writeHardJournal(Session &session, const QDateTime &now)
{
    using namespace Qt::StringLiterals;
    const QList<Person> people{{PersonId::make(), u"Dana Whitfield"_s},
                               {PersonId::make(), u"Smith; John, \"Jr.\""_s},
                               {PersonId::make(), u"Jose"_s},
                               {PersonId::make(), u"José"_s},
                               {PersonId::make(), QChar(0xfeff) + u"Lee"_s}};
    const QList<Goal> goals{{GoalId::make(), u"Goal: halve it"_s}};
    const QList<Tag> tags{
        {TagId::make(), u"yes"_s}, {TagId::make(), u"#1 – größer"_s}, {TagId::make(), u"10\u00a0days  off"_s}};
    const QList<Strength> strengths{{StrengthId::make(), u"Calm; steady"_s}};
    const QList<Criterion> criteria{{CriterionId::make(), u"Leads – others"_s}};
    QList<Entry> entries;
    const char *const bodies[] = {
        "",
        "One line",
        "Ends with lines\n\n\n",
        "\n\nBegins with lines",
        "  Trailing spaces  \n\tand tabs\t",
        "Of Windows\r\nand \r of old\r\n",
        "---\ntitle: no field\n---\n",
        "...\n# Heading\n#tag ![picture](../secret.png)",
        "\xef\xbb\xbfMarked \xf0\x9f\x91\xa9\xe2\x80\x8d\xe2\x9a\x95\xef\xb8\x8f \xe6\xbc\xa2\xe5\xad\x97 \xe2\x80\xa8",
        "=1+1",
        "'=quoted, \"twice\"; and | more\\",
        "-",
    };
    for (const char *body : bodies) {
        Entry entry = EntryBuilder{}.on("2026-11-03").titled("Same title").saying(body);
        entries << entry;
    }
    entries[0].title = u"=cmd|' /C calc'!A0"_s;
    entries[1].title = u" \"Quoted\": # and 'single' \\ "_s;
    entries[2].title = u"../../CON: a*b?"_s;
    entries[3].title = QString();
    entries[4].date = QDate(1987, 1, 31);
    entries[5] = EntryBuilder{}
                     .on("2025-02-03")
                     .titled("Everything")
                     .saying(bodies[5])
                     .ofKind(EntryKind::Praise)
                     .releasedTo(Audience::Boss)
                     .starred()
                     .aboveAndBeyond()
                     .measured("Falls: a|b", 6.25, -0.1, "per 1,000 bed days")
                     .measured("=saved", {}, 184000.123456789, "€")
                     .measured("- nothing", 1e-7, {}, "")
                     .tagged(tags[1].id)
                     .tagged(tags[0].id)
                     .towards(goals[0].id)
                     .with(people[1].id)
                     .with(people[0].id);
    entries[6].audience = Audience::Sponsor;
    entries[6].dismissedFindings = QStringList{u"no-number"_s, u"no-witness"_s};
    entries[7].situation = u"Ten days.\r\n\n---\n: odd "_s;
    entries[7].action = u"=Asked\n  twice"_s;
    entries[7].result = u"Six."_s;
    entries[7].lasting = Lasting::Lasts;
    entries[7].lastingDate = QDate(2026, 10, 1);
    entries[8].people = {{people[0].id, PersonPart::Giver, true}, {people[1].id, PersonPart::Witness}};
    entries[9].people = {people[2].id, people[4].id};
    entries[10].people = {people[3].id};
    // What is taken for a mark of the encoding at the head of a file is a letter at the head of a text.
    entries[10].body.prepend(QChar(0xfeff));
    entries[11].body = QChar(0xfeff) + u"Marked"_s;
    entries[11].metrics = {
        {.id = MetricId::make(), .name = QChar(0xfeff) + u"Falls"_s, .after = 3, .unit = u"a\u00a0day"_s}};
    entries[11].tags = {tags[2].id};
    entries[8].strengths = {strengths[0].id};
    entries[8].criteria = {criteria[0].id};
    return insertAll(PersonRepository(session), people, now)
        .and_then([&] { return insertAll(GoalRepository(session), goals, now); })
        .and_then([&] { return insertAll(TagRepository(session), tags, now); })
        .and_then([&] { return insertAll(StrengthRepository(session), strengths, now); })
        .and_then([&] { return insertAll(CriterionRepository(session), criteria, now); })
        .and_then([&] { return insertAll(EntryRepository(session), entries, now); });
}

/** All entries with names in the place of ids, so that those of two careers can be compared. */
inline QStringList told(Session &session)
{
    const EntryLinkNames names(readNamedRecords(session).value());
    QStringList all;
    const QList<Entry> entries = EntryRepository(session).inPeriod({}, {}).value();
    for (const Entry &entry : entries) {
        QStringList parts{entry.date.toString(Qt::ISODate),
                          entry.title,
                          entry.body,
                          nameOf(entry.kind),
                          nameOf(entry.audience),
                          QString::number(entry.starred),
                          QString::number(entry.aboveAndBeyond),
                          entry.situation,
                          entry.action,
                          entry.result,
                          nameOf(entry.lasting),
                          entry.lastingDate.toString(Qt::ISODate)};
        for (const EntryPerson &person : entry.people)
            parts << nameOf(person.part) << QString::number(person.mayBeQuoted);
        for (const Attachment &attachment : entry.attachments)
            parts << attachment.fileName << attachment.mediaType << QString::fromLatin1(attachment.hash.toHex());
        parts << EntryLinkNames::of(entry.tags, names.tags) << EntryLinkNames::of(entry.goals, names.goals)
              << EntryLinkNames::of(idsOf(entry.people), names.people)
              << EntryLinkNames::of(entry.strengths, names.strengths)
              << EntryLinkNames::of(entry.criteria, names.criteria);
        for (const Metric &metric : entry.metrics) {
            parts << metric.name << metric.unit << QString::number(metric.before.value_or(-1), 'g', 17)
                  << QString::number(metric.after.value_or(-1), 'g', 17);
        }
        all << parts.join(QChar(0x1f));
    }
    return all;
}

/** Writes a journal that was read into a career. */
inline Result<ImportSummary> brought(TemporaryCareer &career, const Result<ImportedJournal> &journal)
{
    if (!journal)
        return std::unexpected(journal.error());
    ImportSummary summary;
    return career
        .perform([&](Session &session) {
            return JournalImporter().write(session, *journal, career.now()).transform([&](const ImportSummary &done) {
                summary = done;
            });
        })
        .transform([&] { return summary; });
}

} // namespace Headway
