// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reportsettings.h"

#include <QByteArray>

namespace Headway {

/** The state of the reports page as it is kept between two starts. What cannot be read falls back to the defaults. */
QByteArray toBytes(const ReportsState &state);
ReportsState reportsStateFrom(const QByteArray &bytes, QDate today, const QLocale &locale);

} // namespace Headway
