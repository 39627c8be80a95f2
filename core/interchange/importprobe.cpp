// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importprobe.h"

#include "importtree.h"

#include <QDirListing>
#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

namespace Headway {

namespace {

constexpr qint64 beginningSize = 64 * 1024;
constexpr int mostNames = 5000;

QStringList namesIn(const QString &folder)
{
    QStringList names;
    for (const auto &item : QDirListing(folder, QDirListing::IteratorFlag::FilesOnly)) {
        names << item.fileName();
        if (names.size() == mostNames)
            break;
    }
    return names;
}

QStringList namesInArchive(const QString &path)
{
    const auto tree = ImportTree::open(path);
    return tree ? (*tree)->files().first(std::min<qsizetype>((*tree)->files().size(), mostNames)) : QStringList();
}

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(beginningSize) : QByteArray();
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (encoding && *encoding != QStringConverter::Utf8)
        return QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
}

} // namespace

bool ImportProbe::endsWith(QStringView ending) const
{
    return !isFolder && QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0;
}

ImportProbe importProbe(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {.path = path, .isFolder = true, .names = namesIn(path)};
    ImportProbe probe{.path = path, .beginning = info.isFile() ? beginningOf(path) : QByteArray()};
    if (probe.beginning.startsWith("PK\x03\x04"))
        probe.names = namesInArchive(path);
    return probe;
}

} // namespace Headway
