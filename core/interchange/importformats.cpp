// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importformats.h"

#include "bragdocreader.h"
#include "csvfilereader.h"
#include "dayonereader.h"
#include "entryjsonreader.h"
#include "jrnlreader.h"
#include "markdownfolderreader.h"
#include "rednotebookreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ImportFormats)
};

template<typename Condition>
std::optional<ImportFormat> firstFormat(const Condition &condition)
{
    const QList<ImportFormat> formats = importFormats();
    const auto found = std::ranges::find_if(formats, condition);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<ImportFormat> importFormats()
{
    return {
        {"jrnl"_L1, ImportText::tr("jrnl"), {u"*.json"_s, u"*.txt"_s}, false, isJrnl, readJrnlFile},
        {"rednotebook"_L1,
         ImportText::tr("RedNotebook"),
         {u"*.zip"_s, u"*.txt"_s},
         true,
         isRedNotebook,
         readRedNotebook},
        {"dayone"_L1, ImportText::tr("Day One"), {u"*.zip"_s, u"*.json"_s}, true, isDayOne, readDayOne},
        {"markdown"_L1,
         ImportText::tr("Markdown notes"),
         {u"*.md"_s, u"*.markdown"_s},
         true,
         isMarkdown,
         readMarkdownFolder},
        {"bragdoc"_L1, ImportText::tr("bragdoc"), {u"*.json"_s}, false, isBragdoc, readBragdocFile},
        {"headway"_L1, ImportText::tr("Headway (JSON)"), {u"*.json"_s}, false, isCareerJson, readCareerJsonFile},
        {"csv"_L1, ImportText::tr("Table (CSV)"), {u"*.csv"_s, u"*.tsv"_s}, false, isCsv, readCsvFile},
    };
}

std::optional<ImportFormat> importFormat(QStringView name)
{
    return firstFormat([&](const ImportFormat &format) { return name == format.name; });
}

std::optional<ImportFormat> recognisedFormat(const QString &path)
{
    const ImportProbe probe = importProbe(path);
    return firstFormat([&](const ImportFormat &format) { return format.recognises(probe); });
}

QString allImportFormatNames()
{
    QStringList names;
    for (const ImportFormat &format : importFormats())
        names << format.name;
    return names.join(u", "_s);
}

} // namespace Headway
