// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "importfile.h"
#include "jrnljsonreader.h"

using namespace Qt::StringLiterals;

void Headway::fuzz_jrnljson(const QByteArray &bytes)
{
    if (const auto text = asImportText(bytes, u"j.json"_s))
        (void)readJrnlJson(*text, u"j.json"_s);
}
