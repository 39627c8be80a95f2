// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "importfile.h"
#include "jrnltextreader.h"

using namespace Qt::StringLiterals;

void Headway::fuzz_jrnltext(const QByteArray &bytes)
{
    if (const auto text = asImportText(bytes, u"j.txt"_s))
        (void)readJrnlText(*text, u"j.txt"_s);
}
