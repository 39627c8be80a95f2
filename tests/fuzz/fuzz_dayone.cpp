// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayonereader.h"
#include "fuzztargets.h"
#include "memorytree.h"

using namespace Qt::StringLiterals;

void Headway::fuzz_dayone(const QByteArray &bytes)
{
    const auto tree = std::make_shared<const MemoryTree>(
        QMap<QString, QByteArray>{{u"Journal.json"_s, bytes}, {u"photos/aa.png"_s, "picture"_ba}});
    const auto journal = readDayOne(tree, {});
    for (const ImportedEntry &entry : journal ? journal->entries : QList<ImportedEntry>()) {
        for (const ImportedAttachment &attachment : entry.attachments)
            (void)attachment.read();
    }
}
