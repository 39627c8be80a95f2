// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offeredline.h"
#include "headwaytest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Headway {

/** A line that goes from one Headway to another arrives as it was, and nothing else does. */
class OfferedLineTest final : public QObject
{
    Q_OBJECT

private:
    static OfferedLine line()
    {
        return {.entry = EntryId::make(),
                .line = {.title = u"Cut “falls” — \n 40 %"_s,
                         .date = QDate(2026, 11, 3),
                         .people = {{PersonId::make(), u"Dana"_s}, {{}, u"Omar"_s}},
                         .goals = {{GoalId::make(), u"Onboarding goal"_s}},
                         .tags = {{{}, u"process"_s}},
                         .strengths = {{StrengthId::make(), u"Teaching"_s}},
                         .metrics = {{.id = {}, .before = 0.1, .after = 1e22, .unit = u"€"_s},
                                     {.id = {}, .after = -15, .unit = u"%"_s}}},
                .at = QDateTime(QDate(2026, 11, 3), QTime(12, 0, 0, 7), QTimeZone::UTC)};
    }

private Q_SLOTS:
    void shouldArriveAsItWas()
    {
        const OfferedLine sent = line();
        const auto arrived = OfferedLine::fromJson(sent.toJson());
        QVERIFY(arrived);
        QCOMPARE(*arrived, sent);
    }

    void shouldBeNothingWhereItIsNoLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = line().toJson();
        const auto with = [&good](const QString &key, const QJsonValue &value) {
            QJsonObject object = QJsonDocument::fromJson(good).object();
            object[key] = value;
            return QJsonDocument(object).toJson();
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\x00\xff capture me");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("half of one") << good.first(good.size() / 2);
        QTest::newRow("no entry") << with(u"entry"_s, QString());
        QTest::newRow("an entry that is no id") << with(u"entry"_s, u"../../work"_s);
        QTest::newRow("no title") << with(u"title"_s, u" \u200b"_s);
        QTest::newRow("a title that is a number") << with(u"title"_s, 7);
        QTest::newRow("no such day") << with(u"date"_s, u"2026-02-30"_s);
        QTest::newRow("no such time") << with(u"at"_s, u"noon"_s);
        QTest::newRow("people without names") << QByteArray(good).replace("Omar", "");
    }

    void shouldBeNothingWhereItIsNoLine()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!OfferedLine::fromJson(bytes));
    }
};

} // namespace Headway

HEADWAY_TEST_MAIN(QCoreApplication, Headway::OfferedLineTest)

#include "offeredlinetest.moc"
