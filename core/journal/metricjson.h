// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metric.h"

#include <QJsonArray>
#include <QList>

namespace Headway {

/** How figures stand in all JSON that Headway writes: `{"name", "before", "after", "unit"}`, null for what is not said.
 */
QJsonArray metricsAsJson(const QList<Metric> &metrics);
/** The same read back, without ids: these belong to the record that is made of them. */
QList<Metric> metricsFromJson(const QJsonValue &array);

} // namespace Headway
