// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "memorytree.h"
#include "rednotebookreader.h"

using namespace Qt::StringLiterals;

void Headway::fuzz_rednotebook(const QByteArray &bytes)
{
    (void)readRedNotebook(MemoryTree({{u"2026-01.txt"_s, bytes}}), {});
}
