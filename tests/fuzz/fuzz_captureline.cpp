// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturerecogniser.h"
#include "fuzztargets.h"

using namespace Qt::StringLiterals;

void Headway::fuzz_captureline(const QByteArray &bytes)
{
    static const CaptureRecogniser recogniser{QLocale(QLocale::English)};
    (void)recogniser.recognise(QString::fromUtf8(bytes), {}, QDate(2026, 11, 3));
}
