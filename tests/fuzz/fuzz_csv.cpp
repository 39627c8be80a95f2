// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csventryreader.h"
#include "csvmapping.h"
#include "csvreader.h"
#include "fuzztargets.h"

using namespace Qt::StringLiterals;

void Headway::fuzz_csv(const QByteArray &bytes)
{
    const auto table =
        csvText(bytes, u"a.csv"_s).and_then([](const QString &text) { return readCsv(text, u"a.csv"_s); });
    if (table)
        (void)readCsvEntries(*table, guessedMapping(*table, QLocale(QLocale::German)));
}
