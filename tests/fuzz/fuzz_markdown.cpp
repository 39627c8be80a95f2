// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "markdownnote.h"

using namespace Qt::StringLiterals;

void Headway::fuzz_markdown(const QByteArray &bytes)
{
    (void)readMarkdownNote(bytes, u"2026-01-05 Note.md"_s);
}
