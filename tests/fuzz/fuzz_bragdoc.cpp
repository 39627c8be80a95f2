// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bragdocreader.h"
#include "fuzztargets.h"

using namespace Qt::StringLiterals;

void Headway::fuzz_bragdoc(const QByteArray &bytes)
{
    (void)readBragdoc(bytes, u"export.json"_s);
}
