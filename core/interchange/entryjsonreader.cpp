// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entryjsonreader.h"

#include "importfile.h"
#include "importfingerprints.h"
#include "importjson.h"
#include "jsonelementlines.h"
#include "metricjson.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::EntryJsonReader)
};

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &value : list.toArray())
        texts << value.toString();
    return texts;
}

template<typename Enum>
Enum named(const QJsonValue &name, Enum otherwise)
{
    return fromName<Enum>(name.toString()).value_or(otherwise);
}

QList<ImportedPerson> peopleIn(const QJsonObject &entry)
{
    QHash<QString, ImportedPerson> told;
    for (const QJsonValue &part : entry["parts"_L1].toArray()) {
        const QString name = part["name"_L1].toString();
        told.insert(name, {name, named(part["part"_L1], PersonPart::Unsaid), part["may_be_quoted"_L1].toBool()});
    }
    QList<ImportedPerson> people;
    for (const QString &name : textsIn(entry["people"_L1]))
        people << told.value(name, {name});
    return people;
}

ImportedEntry entryIn(const QJsonObject &json)
{
    return {.id = EntryId(QUuid(json["id"_L1].toString())),
            .date = QDate::fromString(json["date"_L1].toString(), Qt::ISODate),
            .title = json["title"_L1].toString(),
            .body = json["body"_L1].toString(),
            .kind = named(json["kind"_L1], EntryKind::Accomplishment),
            .audience = named(json["audience"_L1], Audience::Private),
            .starred = json["starred"_L1].toBool(),
            .aboveAndBeyond = json["above_and_beyond"_L1].toBool(),
            .situation = json["situation"_L1].toString(),
            .action = json["action"_L1].toString(),
            .result = json["result"_L1].toString(),
            .metrics = metricsFromJson(json["metrics"_L1]),
            .tags = textsIn(json["tags"_L1]),
            .people = peopleIn(json),
            .goals = textsIn(json["goals"_L1]),
            .strengths = textsIn(json["strengths"_L1]),
            .criteria = textsIn(json["criteria"_L1]),
            .lasting = named(json["lasting"_L1], Lasting::Unsaid),
            .lastingDate = QDate::fromString(json["lasting_date"_L1].toString(), Qt::ISODate),
            .dismissedFindings = textsIn(json["dismissed_findings"_L1])};
}

Error notAnExport(const QString &name)
{
    return {Error::Kind::Malformed,
            JsonText::tr("“%1” is not a career that Headway exported as JSON. Export it again: headway export json")
                .arg(name)};
}

} // namespace

bool isCareerJson(const ImportProbe &probe)
{
    return probe.beginning.trimmed().startsWith('{') && probe.beginning.contains("\"above_and_beyond\"");
}

Result<ImportedJournal> readCareerJsonFile(const QString &path, const ImportOptions &, const ImportControl &control)
{
    return readImportFile(path).and_then(
        [&](const QByteArray &text) { return readCareerJson(text, QFileInfo(path).fileName(), control); });
}

Result<ImportedJournal> readCareerJson(const QByteArray &text, const QString &name, const ImportControl &control)
{
    // At the head of a text Qt takes it for a byte order mark, and leaves it out.
    const QByteArray json = QByteArray(text).replace("\xef\xbb\xbf", "\\ufeff");
    QJsonParseError error;
    const QJsonObject career = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(jsonError(error, json, name, JsonText::tr("Export it again: headway export json")));
    if (career["format"_L1].toString() != u"headway-career" || !career["entries"_L1].isArray())
        return std::unexpected(notAnExport(name));
    const QJsonArray list = career["entries"_L1].toArray();
    const QList<int> lines = jsonElementLines(json, "entries");
    ImportedJournal journal{.source = u"headway"_s};
    ImportFingerprints fingerprints;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto goesOn = control.goOn(i, list.size()); !goesOn)
            return std::unexpected(goesOn.error());
        ImportedEntry entry = entryIn(list.at(i).toObject());
        entry.line = lines.value(i);
        entry.fingerprint = fingerprints.of({list.at(i)["id"_L1].toString()});
        for (const QJsonValue &file : list.at(i)["attachments"_L1].toArray()) {
            journal.skipped.append({entry.line, JsonText::tr("“%1” is not in a JSON export. Export a folder to bring "
                                                             "attached files along.")
                                                    .arg(file["file_name"_L1].toString())});
        }
        addEntry(journal, entry);
    }
    sortByTime(journal.entries);
    return journal;
}

} // namespace Headway
