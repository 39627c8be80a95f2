// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importtree.h"

#include "importfolder.h"
#include "ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Headway::ImportTree)
};

bool isZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(4) == "PK\x03\x04";
}

} // namespace

Result<std::shared_ptr<const ImportTree>> ImportTree::open(const QString &path)
{
    const QFileInfo info(path);
    if (info.isFile() && isZip(path))
        return ZipArchive::open(path);
    return ImportFolder::open(path);
}

QString firstSkipped(const ImportTree &tree)
{
    const QList<SkippedItem> skipped = tree.skipped();
    if (skipped.isEmpty())
        return {};
    const SkippedItem &first = skipped.constFirst();
    return u' ' + ImportText::tr("Of what it holds, “%1” was not read: %2").arg(first.file, first.reason);
}

bool ImportTree::contains(const QString &file) const
{
    const QStringList all = files();
    return std::ranges::binary_search(all, file);
}

} // namespace Headway
