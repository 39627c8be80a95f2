// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayoneentry.h"

#include "attachment.h"
#include "dayonetext.h"
#include "importtitle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct DayOneText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::DayOneReader)
};

/** The lists of media, and the folder in which the files of each lie. */
struct MediaKind
{
    QLatin1StringView list;
    QLatin1StringView folder;
};

constexpr std::array mediaKinds{MediaKind{"photos"_L1, "photos"_L1}, MediaKind{"videos"_L1, "videos"_L1},
                                MediaKind{"audios"_L1, "audios"_L1}, MediaKind{"pdfAttachments"_L1, "pdfs"_L1}};

/** The day and the hour that Day One showed: those of the place where it was written. */
QDateTime localTime(const QJsonObject &object)
{
    const QDateTime instant = QDateTime::fromString(object["creationDate"_L1].toString(), Qt::ISODate);
    const QTimeZone zone(object["timeZone"_L1].toString().toLatin1());
    return zone.isValid() ? instant.toTimeZone(zone) : instant;
}

QString withoutEnding(const QString &name)
{
    return name.contains(u'.') ? name.section(u'.', 0, -2) : name;
}

/** Two files of an entry may bear the name that a camera gave them. */
class FreeNames
{
public:
    QString freed(const QString &name)
    {
        QString free = name;
        while (m_taken.contains(free))
            free = numbered(name, ++m_numbers[name]);
        m_taken << free;
        return free;
    }

private:
    static QString numbered(const QString &name, int number)
    {
        const QString stem = withoutEnding(name);
        return stem + u" (%1)"_s.arg(number + 1) + name.sliced(stem.size());
    }

    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< The last that a name was given.
};

} // namespace

DayOneEntry::DayOneEntry(std::shared_ptr<const ImportTree> tree, QString folder)
    : m_tree(std::move(tree))
    , m_folder(std::move(folder))
{
    for (const QString &file : m_tree->files()) {
        if (file.startsWith(m_folder))
            m_byName.insert(withoutEnding(file.sliced(m_folder.size())), file);
    }
}

ImportedEntry DayOneEntry::read(const QJsonObject &object, int line, const QString &file,
                                QList<SkippedItem> &skipped) const
{
    const QDateTime written = localTime(object);
    ImportedEntry entry{.date = written.date(),
                        .time = written.time(),
                        .starred = object["starred"_L1].toBool(),
                        .line = line,
                        .file = file};
    QHash<QString, QString> names;
    FreeNames free;
    for (Medium medium : mediaOf(object)) {
        if (medium.place.isEmpty()) {
            skipped.append({line, DayOneText::tr("The file “%1” is not in the export.").arg(medium.name), file});
            continue;
        }
        medium.name = free.freed(medium.name);
        names.insert(medium.identifier, medium.name);
        entry.attachments << attachment(medium);
    }
    const TitledText text = titledText(markdownOfDayOne(object["text"_L1].toString(), names));
    entry.title = text.title.isEmpty() ? entry.attachments.value(0).name : text.title;
    entry.body = text.body;
    for (const QJsonValue &tag : object["tags"_L1].toArray())
        entry.tags << tag.toString();
    return entry;
}

QList<DayOneEntry::Medium> DayOneEntry::mediaOf(const QJsonObject &object) const
{
    QList<QPair<int, Medium>> media;
    for (const MediaKind &kind : mediaKinds) {
        for (const QJsonValue &value : object[kind.list].toArray()) {
            const QJsonObject medium = value.toObject();
            media.append({medium["orderInEntry"_L1].toInt(), mediumOf(medium, kind.folder)});
        }
    }
    std::ranges::stable_sort(media, {}, &QPair<int, Medium>::first);
    QList<Medium> ordered;
    for (const auto &medium : std::as_const(media))
        ordered << medium.second;
    return ordered;
}

/** Files are called by the MD5 of their content; old exports, by the identifier. */
DayOneEntry::Medium DayOneEntry::mediumOf(const QJsonObject &medium, const QString &folder) const
{
    const QString identifier = medium["identifier"_L1].toString();
    const QString md5 = medium["md5"_L1].toString();
    QString place = m_byName.value(folder + u'/' + md5);
    if (place.isEmpty())
        place = m_byName.value(folder + u'/' + identifier);
    QString name;
    for (const QLatin1StringView key : {"filename"_L1, "fileName"_L1, "pdfName"_L1, "title"_L1}) {
        if (name.isEmpty())
            name = medium[key].toString().section(u'/', -1).simplified();
    }
    if (name.isEmpty())
        name = place.isEmpty() ? md5 + u'.' + medium["type"_L1].toString() : place.section(u'/', -1);
    return {identifier, place, name};
}

ImportedAttachment DayOneEntry::attachment(const Medium &medium) const
{
    return {.name = medium.name,
            .read = [tree = m_tree, place = medium.place] { return tree->read(place, largestAttachment); }};
}

} // namespace Headway
