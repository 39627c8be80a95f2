// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "ziparchive.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

void Headway::fuzz_zip(const QByteArray &bytes)
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    const auto zip = ZipArchive::open(std::move(device), u"journal.zip"_s);
    for (const QString &file : zip ? (*zip)->files() : QStringList())
        (void)(*zip)->read(file, largestImportText);
}
