// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metricjson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Headway {

namespace {

QJsonValue figureAsJson(const std::optional<double> &figure)
{
    return figure ? QJsonValue(*figure) : QJsonValue();
}

std::optional<double> figureFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

} // namespace

QJsonArray metricsAsJson(const QList<Metric> &metrics)
{
    QJsonArray array;
    for (const Metric &metric : metrics) {
        array << QJsonObject{{u"name"_s, metric.name},
                             {u"before"_s, figureAsJson(metric.before)},
                             {u"after"_s, figureAsJson(metric.after)},
                             {u"unit"_s, metric.unit}};
    }
    return array;
}

QList<Metric> metricsFromJson(const QJsonValue &array)
{
    QList<Metric> metrics;
    for (const QJsonValue &one : array.toArray()) {
        metrics.append({.id = {},
                        .name = one["name"_L1].toString(),
                        .before = figureFromJson(one["before"_L1]),
                        .after = figureFromJson(one["after"_L1]),
                        .unit = one["unit"_L1].toString()});
    }
    return metrics;
}

} // namespace Headway
