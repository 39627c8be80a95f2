// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jrnljsonreader.h"
#include "importjson.h"
#include "jrnltags.h"
#include "jsonelementlines.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct JrnlText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JrnlReader)
};

/** jrnl lists its tags in lower case; in the text they stand as they were meant: "@Tom". */
QStringList asWritten(const QJsonArray &listed, const QString &text)
{
    struct Written
    {
        QString tag;
        qsizetype place;
    };
    QHash<QString, Written> inText;
    for (const QString &tag : jrnlTagsIn(text))
        inText.insert(tag.toCaseFolded(), {tag, inText.size()});
    QList<Written> found;
    QSet<QString> seen;
    for (const QJsonValue &value : listed) {
        const QString tag = value.toString();
        const QString folded = tag.toCaseFolded();
        if (isVisible(QStringView(tag).mid(1)) && !seen.contains(folded))
            found << inText.value(folded, {tag, -1});
        seen << folded;
    }
    // The order of the text, since that of jrnl's list changes from export to export.
    std::ranges::stable_sort(found, {}, &Written::place);
    QStringList tags;
    for (const Written &written : std::as_const(found))
        tags << written.tag;
    return tags;
}

ImportedEntry readEntry(const QJsonObject &object, int line)
{
    ImportedEntry entry;
    entry.line = line;
    entry.date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate);
    entry.time = QTime::fromString(object["time"_L1].toString(), Qt::ISODate);
    entry.title = object["title"_L1].toString().simplified();
    entry.body = object["body"_L1].toString().trimmed();
    entry.starred = object["starred"_L1].toBool();
    setJrnlTags(entry, asWritten(object["tags"_L1].toArray(), entry.title + u'\n' + entry.body));
    return entry;
}

void add(ImportedJournal &journal, const QJsonValue &value, int line)
{
    const ImportedEntry entry = readEntry(value.toObject(), line);
    if (!value.isObject())
        journal.skipped.append({line, JrnlText::tr("This is not an entry.")});
    else if (!entry.date.isValid())
        journal.skipped.append({line, JrnlText::tr("The entry has no date of the form 2026-08-29.")});
    else
        addEntry(journal, entry);
}

} // namespace

Result<ImportedJournal> readJrnlJson(const QByteArray &text, const QString &name, const ImportControl &control)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return std::unexpected(
            jsonError(error, text, name, JrnlText::tr("Export the journal again: jrnl --format json")));
    const QJsonValue list = document.object().value("entries"_L1);
    if (!list.isArray()) {
        return refuse(Error::Kind::Malformed, JrnlText::tr("“%1” is not an export of jrnl: it has no list “entries”. "
                                                           "Export the journal with: jrnl --format json")
                                                  .arg(name));
    }
    const QList<int> lines = jsonElementLines(text, "entries");
    ImportedJournal journal{u"jrnl"_s};
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const auto goesOn = control.goOn(i, array.size()); !goesOn)
            return std::unexpected(goesOn.error());
        add(journal, array.at(i), lines.value(i));
    }
    finishJrnl(journal);
    return journal;
}

} // namespace Headway
