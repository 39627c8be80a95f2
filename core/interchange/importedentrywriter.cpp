// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importedentrywriter.h"

#include "attachmentcontents.h"
#include "criterionrepository.h"
#include "entryrepository.h"
#include "entrytitle.h"
#include "goalrepository.h"
#include "importedrepository.h"
#include "personrepository.h"
#include "strengthrepository.h"
#include "tagrepository.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeDatabase>

namespace Headway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JournalImporter)
};

Entry plainEntry(const ImportedEntry &imported)
{
    Entry entry = withFittingTitle({.id = {},
                                    .date = imported.date,
                                    .title = imported.title,
                                    .body = imported.body,
                                    .situation = imported.situation,
                                    .action = imported.action,
                                    .result = imported.result,
                                    .kind = imported.kind,
                                    .audience = imported.audience,
                                    .starred = imported.starred,
                                    .aboveAndBeyond = imported.aboveAndBeyond,
                                    .metrics = imported.metrics,
                                    .lasting = imported.lasting,
                                    .lastingDate = imported.lastingDate,
                                    .dismissedFindings = imported.dismissedFindings});
    for (Metric &metric : entry.metrics)
        metric.id = MetricId::make();
    return entry;
}

QString mediaTypeOf(const ImportedAttachment &attachment, const QByteArray &bytes)
{
    if (!attachment.mediaType.isEmpty())
        return attachment.mediaType;
    return QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, bytes).name();
}

QString tooLarge(const QString &name)
{
    return ImportText::tr("“%1” is larger than %2, so it was not attached.")
        .arg(name, QLocale().formattedDataSize(largestAttachment));
}

} // namespace

ImportedEntryWriter::ImportedEntryWriter(Session &session, const ImportOptions &options, QDateTime now, Names names)
    : m_session(session)
    , m_options(options)
    , m_now(std::move(now))
    , m_names(std::move(names))
{}

Result<ImportedEntryWriter> ImportedEntryWriter::load(Session &session, const ImportOptions &options,
                                                      const QDateTime &now)
{
    const auto people = RecordsByName<Person>::load(session);
    const auto goals = RecordsByName<Goal>::load(session);
    const auto tags = RecordsByName<Tag>::load(session);
    const auto strengths = RecordsByName<Strength>::load(session);
    const auto criteria = RecordsByName<Criterion>::load(session);
    if (!people)
        return std::unexpected(people.error());
    if (!goals)
        return std::unexpected(goals.error());
    if (!tags)
        return std::unexpected(tags.error());
    if (!strengths)
        return std::unexpected(strengths.error());
    if (!criteria)
        return std::unexpected(criteria.error());
    return ImportedEntryWriter(session, options, now, {*people, *goals, *tags, *strengths, *criteria});
}

Result<void> ImportedEntryWriter::write(const QString &source, const ImportedEntry &imported)
{
    Entry entry = plainEntry(imported);
    entry.id = idFor(imported);
    return link(imported, entry)
        .and_then([&] { return EntryRepository(m_session).insert(entry, m_now); })
        .and_then([&] { return remember(source, imported, entry.id); });
}

Result<void> ImportedEntryWriter::remember(const QString &source, const ImportedEntry &imported, const EntryId &entry)
{
    ImportedRepository repository(m_session);
    return repository.add(source, imported.fingerprint, entry).and_then([&] {
        return imported.fingerprintAsRead.isEmpty() ? Result<void>()
                                                    : repository.add(source, imported.fingerprintAsRead, entry);
    });
}

/** A file that was copied and edited has the id of another; both come in. */
EntryId ImportedEntryWriter::idFor(const ImportedEntry &imported)
{
    const bool isFree = !imported.id.isNull() && !m_used.contains(imported.id);
    const EntryId id = isFree ? imported.id : EntryId::make();
    m_used << id;
    return id;
}

/** What people typed means the name that fits; what Headway wrote, that name: Jose is not José. */
template<typename Record>
Result<QList<Id<Record>>> ImportedEntryWriter::idsOf(RecordsByName<Record> &records, const QStringList &names,
                                                     const ImportedEntry &imported) const
{
    if (imported.id.isNull())
        return records.idsOf(names, m_now);
    QList<Id<Record>> ids;
    for (const QString &name : names) {
        const auto id = records.findOrInsert({.id = Id<Record>::make(), .name = name}, m_now);
        if (!id)
            return std::unexpected(id.error());
        if (!ids.contains(*id))
            ids << *id;
    }
    return ids;
}

Result<void> ImportedEntryWriter::link(const ImportedEntry &imported, Entry &entry)
{
    return linkPeople(imported, entry)
        .and_then([&] { return linkTags(imported, entry); })
        .and_then([&] { return linkRest(imported, entry); })
        .and_then([&] { return attachAll(imported, entry); });
}

/** Who is named twice is linked once, with the part that is told first. */
Result<void> ImportedEntryWriter::linkPeople(const ImportedEntry &imported, Entry &entry)
{
    QList<ImportedPerson> people = imported.people;
    if (m_options.atWords == ImportOptions::AtWords::ArePeople) {
        for (const QString &word : imported.atWords)
            people.append({word});
    }
    for (const ImportedPerson &person : std::as_const(people)) {
        const auto ids = idsOf(m_names.people, {person.name}, imported);
        if (!ids)
            return std::unexpected(ids.error());
        if (!entry.people.contains(ids->constFirst()))
            entry.people.append({ids->constFirst(), person.part, person.mayBeQuoted});
    }
    return {};
}

Result<void> ImportedEntryWriter::linkTags(const ImportedEntry &imported, Entry &entry)
{
    const bool areTags = m_options.atWords == ImportOptions::AtWords::AreTags;
    const QStringList names = (areTags ? imported.atWords : QStringList()) + imported.tags;
    return idsOf(m_names.tags, names, imported).transform([&](const QList<TagId> &ids) { entry.tags = ids; });
}

Result<void> ImportedEntryWriter::linkRest(const ImportedEntry &imported, Entry &entry)
{
    return idsOf(m_names.goals, imported.goals, imported)
        .and_then([&](const QList<GoalId> &ids) {
            entry.goals = ids;
            return idsOf(m_names.strengths, imported.strengths, imported);
        })
        .and_then([&](const QList<StrengthId> &ids) {
            entry.strengths = ids;
            return idsOf(m_names.criteria, imported.criteria, imported);
        })
        .transform([&](const QList<CriterionId> &ids) { entry.criteria = ids; });
}

/** One that cannot be read is left out and told; one that cannot be written takes all back, like any other error. */
Result<void> ImportedEntryWriter::attachAll(const ImportedEntry &imported, Entry &entry)
{
    for (const ImportedAttachment &attachment : imported.attachments) {
        const auto bytes = attachment.read();
        if (!bytes || bytes->size() > largestAttachment) {
            m_skipped.append(
                {imported.line, bytes ? tooLarge(attachment.name) : bytes.error().sentence, imported.file});
            continue;
        }
        const auto hash = AttachmentContents(m_session).put(*bytes);
        if (!hash)
            return std::unexpected(hash.error());
        entry.attachments.append({.id = AttachmentId::make(),
                                  .fileName = attachment.name,
                                  .mediaType = mediaTypeOf(attachment, *bytes),
                                  .hash = *hash,
                                  .size = bytes->size()});
    }
    return {};
}

} // namespace Headway
