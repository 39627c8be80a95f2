// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayonereader.h"

#include "dayoneentry.h"
#include "importfile.h"
#include "importfingerprints.h"
#include "importjson.h"
#include "importtree.h"
#include "jsonelementlines.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

using Tree = std::shared_ptr<const ImportTree>;

struct DayOneText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::DayOneReader)
};

bool isJson(const QString &file)
{
    return file.endsWith(".json"_L1, Qt::CaseInsensitive);
}

QString folderOf(const QString &file)
{
    return file.first(file.lastIndexOf(u'/') + 1);
}

Error notAnExport(const QString &name)
{
    return {Error::Kind::Malformed,
            DayOneText::tr("“%1” is not an export of Day One. In Day One, choose Export, and JSON in Zip.").arg(name)};
}

Result<QJsonArray> entriesIn(const QByteArray &text, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return std::unexpected(jsonError(error, text, name, DayOneText::tr("Export the journal again.")));
    const QJsonValue entries = document.object().value("entries"_L1);
    return entries.isArray() ? Result<QJsonArray>(entries.toArray()) : std::unexpected(notAnExport(name));
}

/** Reads one journal after the other. */
class Reader
{
public:
    Reader(Tree tree, const ImportControl &control)
        : m_tree(std::move(tree))
        , m_control(control)
    {
        m_journal.source = u"dayone"_s;
        m_journal.skipped = m_tree->skipped();
    }

    /** Whether it was such a journal; one that is not is told, and the others are read. */
    Result<bool> read(const QString &file)
    {
        const auto text = m_tree->read(file, largestImportText).and_then([&](const QByteArray &bytes) {
            return asImportText(bytes, file);
        });
        const auto entries = text.and_then([&](const QByteArray &json) { return entriesIn(json, file); });
        if (!entries) {
            m_first = m_first.value_or(entries.error());
            m_journal.skipped.append({0, entries.error().sentence, file});
            return false;
        }
        return readAll(*entries, jsonElementLines(*text, "entries"), file).transform([] { return true; });
    }

    ImportedJournal finished()
    {
        sortByTime(m_journal.entries);
        return std::move(m_journal);
    }

    /** Why the first was none. */
    const std::optional<Error> &firstError() const { return m_first; }

private:
    Result<void> readAll(const QJsonArray &entries, const QList<int> &lines, const QString &file)
    {
        const DayOneEntry reader(m_tree, folderOf(file));
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (const auto goesOn = m_control.goOn(i, entries.size()); !goesOn)
                return goesOn;
            add(reader, entries.at(i), lines.value(i), m_tree->files().size() > 1 ? file : QString());
        }
        return {};
    }

    void add(const DayOneEntry &reader, const QJsonValue &value, int line, const QString &file)
    {
        const QJsonObject object = value.toObject();
        if (!value.isObject()) {
            m_journal.skipped.append({line, DayOneText::tr("This is not an entry."), file});
            return;
        }
        ImportedEntry entry = reader.read(object, line, file, m_journal.skipped);
        const QString id = object["uuid"_L1].toString();
        entry.fingerprint =
            m_fingerprints.of(id.isEmpty() ? QStringList{entry.date.toString(Qt::ISODate), object["text"_L1].toString()}
                                           : QStringList{id});
        addEntry(m_journal, entry);
    }

    Tree m_tree;
    const ImportControl &m_control;
    ImportFingerprints m_fingerprints;
    ImportedJournal m_journal;
    std::optional<Error> m_first;
};

/** Those nearest to the top. */
QStringList journalsIn(const ImportTree &tree)
{
    QStringList journals = tree.files();
    journals.removeIf([](const QString &file) { return !isJson(file); });
    const auto depth = [](const QString &file) { return file.count(u'/'); };
    const auto nearest = std::ranges::min_element(journals, {}, depth);
    const qsizetype least = nearest == journals.end() ? 0 : depth(*nearest);
    journals.removeIf([&](const QString &file) { return depth(file) > least; });
    return journals;
}

/** A journal that lies beside its photos is read with them. */
Result<Tree> treeOf(const QString &path)
{
    const bool hasPhotos = isJson(path) && QFileInfo(QFileInfo(path).path() + u"/photos"_s).isDir();
    return ImportTree::open(hasPhotos ? QFileInfo(path).path() : path);
}

} // namespace

bool isDayOne(const ImportProbe &probe)
{
    if (probe.isFolder)
        return probe.names.contains(u"Journal.json"_s);
    if (!probe.names.isEmpty())
        return std::ranges::any_of(probe.names, isJson);
    return probe.beginning.trimmed().startsWith('{') && probe.beginning.contains("\"creationDate\"");
}

Result<ImportedJournal> readDayOne(const QString &path, const ImportOptions &, const ImportControl &control)
{
    const QString only = isJson(path) ? QFileInfo(path).fileName() : QString();
    return treeOf(path).and_then([&](const Tree &tree) { return readDayOne(tree, control, only); });
}

Result<ImportedJournal> readDayOne(const Tree &tree, const ImportControl &control, const QString &only)
{
    Reader reader(tree, control);
    bool isExport = false;
    for (const QString &file : only.isEmpty() ? journalsIn(*tree) : QStringList{only}) {
        const auto read = reader.read(file);
        if (!read)
            return std::unexpected(read.error());
        isExport = isExport || *read;
    }
    if (!isExport)
        return std::unexpected(reader.firstError().value_or(notAnExport(tree->name())));
    return reader.finished();
}

} // namespace Headway
