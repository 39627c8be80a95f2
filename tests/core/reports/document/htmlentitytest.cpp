// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlentity.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class HtmlEntityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDecodeEntities_data()
    {
        QTest::addColumn<QByteArray>("entity");
        QTest::addColumn<QString>("character");

        QTest::newRow("amp") << "&amp;"_ba << u"&"_s;
        QTest::newRow("first by name") << "&AElig;"_ba << u"Æ"_s;
        QTest::newRow("last by name") << "&zwnj;"_ba << u"\u200c"_s;
        QTest::newRow("euro") << "&euro;"_ba << u"€"_s;
        QTest::newRow("case counts") << "&Eacute;&eacute;"_ba.first(8) << u"É"_s;
        QTest::newRow("decimal") << "&#233;"_ba << u"é"_s;
        QTest::newRow("hexadecimal") << "&#x1F600;"_ba << u"😀"_s;
        QTest::newRow("hexadecimal, capital") << "&#XE9;"_ba << u"é"_s;
        QTest::newRow("unknown stays") << "&headway;"_ba << u"&headway;"_s;
        QTest::newRow("NUL") << "&#0;"_ba << QString();
        QTest::newRow("surrogate") << "&#xD800;"_ba << QString();
        QTest::newRow("beyond Unicode") << "&#x110000;"_ba << QString();
        QTest::newRow("beyond integers") << "&#99999999999999999999;"_ba << QString();
    }

    void shouldDecodeEntities()
    {
        QFETCH(QByteArray, entity);
        QTEST(decodedEntity(entity), "character");
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, HtmlEntityTest)
#include "htmlentitytest.moc"
