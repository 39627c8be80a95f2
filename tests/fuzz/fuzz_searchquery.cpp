// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzztargets.h"
#include "searchparser.h"

void Headway::fuzz_searchquery(const QByteArray &bytes)
{
    static const SearchParser parser{QLocale(QLocale::English)};
    (void)parser.parse(QString::fromUtf8(bytes), QDate(2026, 11, 3));
}
