// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metricjson.h"

#include "headwaytest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Headway {

class MetricJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadBackWhatItWrote()
    {
        const QList<Metric> metrics{
            {.id = {}, .name = u"Falls"_s, .before = 6.2, .after = 4.1, .unit = u"per 1,000 bed days"_s},
            {.id = {}, .after = 0, .unit = u"€"_s},
            {}};
        QCOMPARE(metricsFromJson(metricsAsJson(metrics)), metrics);
    }

    void shouldTellNothingFromNaught()
    {
        const QByteArray json = QJsonDocument(metricsAsJson({{.id = {}, .after = 0}})).toJson(QJsonDocument::Compact);
        QCOMPARE(json, R"([{"after":0,"before":null,"name":"","unit":""}])");
    }

    void shouldTakeWhatIsNoFigureForNone()
    {
        const QJsonArray array{QJsonObject{{u"before"_s, u"10"_s}, {u"after"_s, true}, {u"name"_s, 3}}};
        QCOMPARE(metricsFromJson(array), QList{Metric{}});
        QCOMPARE(metricsFromJson(u"none"_s), QList<Metric>());
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::MetricJsonTest)

#include "metricjsontest.moc"
