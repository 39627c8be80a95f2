// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jrnlreader.h"
#include "importfile.h"
#include "jrnljsonreader.h"
#include "jrnltextreader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Headway {

namespace {

struct JrnlText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::JrnlReader)
};

bool holdsJrnlEntries(const QByteArray &text)
{
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const QByteArrayView line = QByteArrayView(text).sliced(start, (end < 0 ? text.size() : end) - start);
        // Dates stand at the beginning, so that of a long line no more need be looked at.
        if (beginsJrnlEntry(QString::fromUtf8(line.first(std::min(line.size(), longestJrnlHeader)))))
            return true;
        start = end < 0 ? text.size() : end + 1;
    }
    return false;
}

} // namespace

bool isJrnl(const ImportProbe &probe)
{
    const QByteArray start = probe.beginning.trimmed();
    if (start.startsWith('{'))
        return start.contains("\"entries\"") && start.contains("\"title\"") && start.contains("\"time\"");
    return holdsJrnlEntries(start);
}

Result<ImportedJournal> readJrnlFile(const QString &path, const ImportOptions &, const ImportControl &control)
{
    return readImportFile(path).and_then(
        [&](const QByteArray &text) { return readJrnl(text, QFileInfo(path).fileName(), control); });
}

Result<ImportedJournal> readJrnl(const QByteArray &text, const QString &name, const ImportControl &control)
{
    const QByteArray start = text.first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    if (start.isEmpty())
        return refuse(Error::Kind::Malformed,
                      JrnlText::tr("“%1” is empty. Export the journal again: jrnl --format json").arg(name));
    if (start.startsWith('{'))
        return readJrnlJson(text, name, control);
    if (holdsJrnlEntries(text))
        return readJrnlText(text, name, control);
    return refuse(Error::Kind::Malformed,
                  JrnlText::tr("“%1” is not an export of jrnl. Export the journal with: jrnl --format json").arg(name));
}

} // namespace Headway
