// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "markdownfromhtml.h"

void Headway::fuzz_pastedhtml(const QByteArray &bytes)
{
    (void)markdownFromHtml(QString::fromUtf8(bytes));
}
