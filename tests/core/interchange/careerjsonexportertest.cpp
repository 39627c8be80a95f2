// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerjsonexporter.h"
#include "headwaytest.h"
#include "samplecareer.h"
#include "temporarycareer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Headway;
using namespace Qt::StringLiterals;

class CareerJsonExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHoldTheWholeCareer();
    void shouldGiveTheSameBytesAgain();
    void shouldBearAnEmptyCareer();
};

static QJsonObject exported(TemporaryCareer &career)
{
    return QJsonDocument::fromJson(careerAsJson(career.reader()).value()).object();
}

void CareerJsonExporterTest::shouldHoldTheWholeCareer()
{
    TemporaryCareer career;
    const auto sample = sampleCareer(QDate(2026, 11, 21)).value();
    QVERIFY(career.perform([&](Session &session) { return insertSampleCareer(session, sample, career.now()); }));
    const QJsonObject json = exported(career);
    QCOMPARE(json["format"_L1].toString(), u"headway-career"_s);
    QCOMPARE(json["profile"_L1]["name"_L1].toString(), u"Anna Lindqvist"_s);
    QCOMPARE(json["people"_L1].toArray().size(), sample.people.size());
    QCOMPARE(json["goals"_L1].toArray().size(), sample.goals.size());
    QCOMPARE(json["tags"_L1].toArray().size(), sample.tags.size());
    QCOMPARE(json["asks"_L1][0]["effective_date"_L1].toString(),
             sample.asks.first().effectiveDate.toString(Qt::ISODate));
    const QJsonArray entries = json["entries"_L1].toArray();
    QCOMPARE(entries.size(), sample.entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = sample.entries.at(i);
        QCOMPARE(entries.at(i)["title"_L1].toString(), entry.title);
        QCOMPARE(entries.at(i)["body"_L1].toString(), entry.body);
        QCOMPARE(entries.at(i)["above_and_beyond"_L1].toBool(), entry.aboveAndBeyond);
        QCOMPARE(entries.at(i)["people"_L1].toArray().size(), entry.people.size());
        QCOMPARE(entries.at(i)["metrics"_L1].toArray().size(), entry.metrics.size());
    }
}

void CareerJsonExporterTest::shouldGiveTheSameBytesAgain()
{
    TemporaryCareer career;
    const auto sample = sampleCareer(QDate(2026, 11, 21)).value();
    QVERIFY(career.perform([&](Session &session) { return insertSampleCareer(session, sample, career.now()); }));
    QCOMPARE(careerAsJson(career.reader()).value(), careerAsJson(career.reader()).value());
}

void CareerJsonExporterTest::shouldBearAnEmptyCareer()
{
    TemporaryCareer career;
    QVERIFY(exported(career)["entries"_L1].toArray().isEmpty());
}

HEADWAY_TEST_MAIN(QCoreApplication, CareerJsonExporterTest)
#include "careerjsonexportertest.moc"
