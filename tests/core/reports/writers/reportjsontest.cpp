// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportjson.h"

#include "everykindofblock.h"
#include "headwaytest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Headway;
using namespace Qt::StringLiterals;

class ReportJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatTheDocumentSays()
    {
        const QJsonObject json = QJsonDocument::fromJson(toJson(documentOfEveryKind())).object();
        QCOMPARE(json.value("kind"_L1), u"promotion-case"_s);
        QCOMPARE(json.value("language"_L1), u"en-GB"_s);
        QCOMPARE(json.value("date"_L1), u"21\u00a0November 2026"_s);
        QCOMPARE(json.value("title"_L1), u"The case for: <b>Promotion</b>"_s);
        QCOMPARE(json.value("blocks"_L1).toArray().size(), qsizetype(documentOfEveryKind().blocks.size()));
    }

    void shouldNameEveryKindOfBlock()
    {
        QStringList kinds;
        for (const QJsonValue &block :
             QJsonDocument::fromJson(toJson(documentOfEveryKind())).object().value("blocks"_L1).toArray())
            kinds << block.toObject().value("kind"_L1).toString();
        QCOMPARE(kinds,
                 (QStringList{u"heading"_s, u"lead"_s, u"key_sentence"_s, u"muted"_s, u"small"_s, u"paragraph"_s,
                              u"bullet_list"_s, u"quote"_s, u"code"_s, u"rule"_s, u"callout"_s, u"facts"_s, u"tiles"_s,
                              u"table"_s, u"timeline"_s, u"signature_lines"_s, u"page_break"_s, u"heading"_s}));
    }

    void shouldKeepMachineWordsUnderKeysOfTheirOwn()
    {
        const QByteArray json = toJson(documentOfEveryKind());
        QVERIFY(json.contains("\"id\": \"https://example.org/a?b=1&c=2\""));
        QVERIFY(json.contains("\"id\": \"E1\""));
        QVERIFY(!json.contains("2026-"));
    }

    void shouldGiveTheSameBytesForTheSameDocument()
    {
        QCOMPARE(toJson(documentOfEveryKind()), toJson(documentOfEveryKind()));
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, ReportJsonTest)
#include "reportjsontest.moc"
