// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bragdocreader.h"

#include "importfile.h"
#include "importfingerprints.h"
#include "importjson.h"
#include "jsonelementlines.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct BragdocText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::BragdocReader)
};

/** The names of records by their ids. */
QHash<QString, QString> namesById(const QJsonArray &records)
{
    QHash<QString, QString> names;
    for (const QJsonValue &record : records)
        names.insert(record["id"_L1].toString(), record["name"_L1].toString());
    return names;
}

QDate dayOf(const QJsonObject &achievement)
{
    for (const QLatin1StringView key : {"eventStart"_L1, "eventEnd"_L1, "createdAt"_L1}) {
        const QDate day = QDate::fromString(achievement[key].toString().left(10), Qt::ISODate);
        if (day.isValid())
            return day;
    }
    return {};
}

/** Paragraphs, each said once. */
QString bodyOf(const QJsonObject &achievement, const QString &title)
{
    QStringList paragraphs;
    for (const QLatin1StringView key : {"summary"_L1, "details"_L1}) {
        const QString text = achievement[key].toString().trimmed();
        if (!text.isEmpty() && text != title && !paragraphs.contains(text))
            paragraphs << text;
    }
    if (achievement["impact"_L1].isDouble())
        paragraphs << BragdocText::tr("Impact: %1").arg(achievement["impact"_L1].toInt());
    return paragraphs.join(u"\n\n"_s);
}

QString asItStands(const QJsonObject &achievement)
{
    return QString::fromUtf8(QJsonDocument(achievement).toJson(QJsonDocument::Compact));
}

/** Makes entries of the lists of an export. */
class Reader
{
public:
    explicit Reader(const QJsonObject &account)
        : m_projects(namesById(account["projects"_L1].toArray()))
        , m_companies(namesById(account["companies"_L1].toArray()))
    {
        m_journal.source = u"bragdoc"_s;
    }

    void read(const QJsonValue &value, int line)
    {
        const QJsonObject achievement = value.toObject();
        ImportedEntry entry{
            .date = dayOf(achievement), .title = achievement["title"_L1].toString().simplified(), .line = line};
        entry.body = bodyOf(achievement, entry.title);
        for (const QString &tag : {m_projects.value(achievement["projectId"_L1].toString()),
                                   m_companies.value(achievement["companyId"_L1].toString())}) {
            if (!tag.isEmpty())
                entry.tags << tag;
        }
        const QString id = achievement["id"_L1].toString();
        entry.fingerprint = m_fingerprints.of({id.isEmpty() ? asItStands(achievement) : id});
        if (id.isEmpty())
            entry.fingerprintAsRead =
                m_fingerprints.ofWhatWasRead({entry.date.toString(Qt::ISODate), entry.title, entry.body});
        if (value.isObject())
            addEntry(m_journal, entry);
        else
            m_journal.skipped.append({line, BragdocText::tr("This is not an achievement.")});
    }

    void leaveOut(const QJsonValue &document, int line)
    {
        m_journal.skipped.append({line, BragdocText::tr("The document “%1” is no achievement and was left out.")
                                            .arg(document["title"_L1].toString().left(80))});
    }

    ImportedJournal finished()
    {
        sortByTime(m_journal.entries);
        return std::move(m_journal);
    }

private:
    QHash<QString, QString> m_projects;
    QHash<QString, QString> m_companies;
    ImportFingerprints m_fingerprints;
    ImportedJournal m_journal;
};

Error notAnExport(const QString &name)
{
    return {Error::Kind::Malformed,
            BragdocText::tr("“%1” is not an export of bragdoc: it has no list of achievements. Export your data again "
                            "from your account at bragdoc.")
                .arg(name)};
}

} // namespace

bool isBragdoc(const ImportProbe &probe)
{
    const QByteArray start = probe.beginning.trimmed();
    const bool isJson = start.startsWith('{') || start.startsWith('[');
    return isJson &&
           (start.contains("\"achievements\"") || (start.contains("\"eventStart\"") && start.contains("\"summary\"")));
}

Result<ImportedJournal> readBragdocFile(const QString &path, const ImportOptions &, const ImportControl &control)
{
    return readImportFile(path).and_then(
        [&](const QByteArray &text) { return readBragdoc(text, QFileInfo(path).fileName(), control); });
}

Result<ImportedJournal> readBragdoc(const QByteArray &json, const QString &name, const ImportControl &control)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonValue listed = document.object()["achievements"_L1];
    if (document.isNull())
        return std::unexpected(
            jsonError(error, json, name, BragdocText::tr("Export your data again from your account at bragdoc.")));
    if (!document.isArray() && !listed.isArray())
        return std::unexpected(notAnExport(name));
    const QJsonArray list = document.isArray() ? document.array() : listed.toArray();
    const QList<int> lines = document.isArray() ? QList<int>() : jsonElementLines(json, "achievements");
    Reader reader(document.object());
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto goesOn = control.goOn(i, list.size()); !goesOn)
            return std::unexpected(goesOn.error());
        reader.read(list.at(i), lines.value(i));
    }
    const QJsonArray documents = document.object()["documents"_L1].toArray();
    const QList<int> documentLines = jsonElementLines(json, "documents");
    for (qsizetype i = 0; i < documents.size(); ++i)
        reader.leaveOut(documents.at(i), documentLines.value(i));
    return reader.finished();
}

} // namespace Headway
