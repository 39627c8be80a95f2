// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jrnlimporter.h"
#include "entryrepository.h"
#include "entrytitle.h"
#include "importedrepository.h"
#include "personrepository.h"
#include "tagrepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

const QString source = u"jrnl"_s;

struct JrnlText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JrnlImporter)
};

/**
 * What makes an entry the same again: its minute, its words, and its number among equal ones in the file. The JSON and
 * the text export of one journal give the same.
 */
QByteArray fingerprint(const JrnlEntry &entry, QHash<QByteArray, int> &equals)
{
    const QStringList parts{entry.date.toString(Qt::ISODate), entry.time.toString(u"HH:mm"_s), entry.title, entry.body};
    QByteArray content = parts.join(QChar(0)).toUtf8();
    const int number = equals[content]++;
    content += '\0' + QByteArray::number(number);
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

JrnlImporter::JrnlImporter(Tags tags, ImportControl control)
    : m_tags(tags)
    , m_control(std::move(control))
{}

Result<QList<JrnlImporter::Item>> JrnlImporter::newItems(Session &session, const JrnlJournal &journal) const
{
    QList<Item> items;
    QHash<QByteArray, int> equals;
    ImportedRepository imported(session);
    for (const JrnlEntry &entry : journal.entries) {
        if (m_control.stop.stop_requested())
            return std::unexpected(importCancelled());
        const Item item{&entry, fingerprint(entry, equals)};
        const auto isThere = imported.contains(source, item.fingerprint);
        if (!isThere)
            return std::unexpected(isThere.error());
        if (!*isThere)
            items << item;
    }
    return items;
}

Result<ImportSummary> JrnlImporter::preview(Session &session, const JrnlJournal &journal) const
{
    return newItems(session, journal).transform([&](const QList<Item> &items) {
        return ImportSummary{int(items.size()), int(journal.entries.size() - items.size()), journal.skipped,
                             journal.shortened};
    });
}

UserAction JrnlImporter::action(const ImportSummary &preview, const QString &fileName)
{
    //: What undo takes back
    return {JrnlText::tr("Import of %n entries from %1", nullptr, preview.imported).arg(fileName)};
}

Result<ImportSummary> JrnlImporter::write(Session &session, const JrnlJournal &journal, const QDateTime &now) const
{
    const auto items = newItems(session, journal);
    if (!items)
        return std::unexpected(items.error());
    auto names = loadNames(session);
    if (!names)
        return std::unexpected(names.error());
    for (qsizetype done = 0; done < items->size(); ++done) {
        if (m_control.stop.stop_requested())
            return std::unexpected(importCancelled());
        m_control.report(done, items->size());
        if (const auto written = writeItem(session, *names, items->at(done), now); !written)
            return std::unexpected(written.error());
    }
    m_control.report(items->size(), items->size());
    return ImportSummary{int(items->size()), int(journal.entries.size() - items->size()), journal.skipped,
                         journal.shortened};
}

Result<JrnlImporter::Names> JrnlImporter::loadNames(Session &session)
{
    return RecordsByName<Person>::load(session).and_then([&](const RecordsByName<Person> &people) {
        return RecordsByName<Tag>::load(session).transform(
            [&](const RecordsByName<Tag> &tags) { return Names{people, tags}; });
    });
}

Result<void> JrnlImporter::writeItem(Session &session, Names &names, const Item &item, const QDateTime &now) const
{
    Entry entry = withFittingTitle({.id = EntryId::make(),
                                    .date = item.entry->date,
                                    .title = item.entry->title,
                                    .body = item.entry->body,
                                    .starred = item.entry->starred});
    return addTags(names, *item.entry, entry, now)
        .and_then([&] { return EntryRepository(session).insert(entry, now); })
        .and_then([&] { return ImportedRepository(session).add(source, item.fingerprint, entry.id); });
}

Result<void> JrnlImporter::addTags(Names &names, const JrnlEntry &from, Entry &entry, const QDateTime &now) const
{
    QStringList people;
    QStringList tags;
    for (const QString &tag : from.tags)
        (m_tags == Tags::AsPeople && tag.startsWith(u'@') ? people : tags) << tag.sliced(1);
    return names.people.idsOf(people, now)
        .and_then([&](const QList<PersonId> &ids) {
            entry.people = {ids.cbegin(), ids.cend()};
            return names.tags.idsOf(tags, now);
        })
        .transform([&](const QList<TagId> &ids) { entry.tags = ids; });
}

} // namespace Headway
