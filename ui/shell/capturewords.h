// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "captureline.h"

#include <QLocale>

namespace Headway {

/** The sign that begins a name of this kind: "@", "#", ">"; empty for figures and dates. */
QString markOf(CaptureSpan::Kind kind);

/** "Yesterday, Friday 20 November"; with the year where it is not today's. */
QString dateInWords(QDate date, QDate today, const QLocale &locale);

/** "10 → 6 days (−40 %)" */
QString metricInWords(const Metric &metric, const QLocale &locale);

/** All that a captured line means in one sentence, to be read aloud. */
QString spoken(const CaptureLine &line, QDate today, const QLocale &locale);

} // namespace Headway
