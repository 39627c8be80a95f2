// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allowedlink.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class AllowedLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldAllowOnlyWhatAReportMayLeadTo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("allowed");

        QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << u"https://example.org/a?b=c#d"_s;
        QTest::newRow("http") << u"http://example.org"_s << u"http://example.org"_s;
        QTest::newRow("mail") << u"mailto:anna@example.org"_s << u"mailto:anna@example.org"_s;
        QTest::newRow("capitals") << u"HTTPS://Example.org/A"_s << u"https://example.org/A"_s;
        QTest::newRow("space and quotes")
            << u"https://example.org/a b\"<>"_s << u"https://example.org/a%20b%22%3C%3E"_s;
        QTest::newRow("letters") << u"https://example.org/Weiß"_s << u"https://example.org/Wei%C3%9F"_s;
        QTest::newRow("bidi") << u"https://example.org/\u202egpj.exe"_s << u"https://example.org/gpj.exe"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("script, hidden") << u" java\u200bscript:alert(1)"_s << QString();
        QTest::newRow("script with a tab") << u"java\tscript:alert(1)"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("data") << u"data:text/html,x"_s << QString();
        QTest::newRow("share") << u"//server/share"_s << QString();
        QTest::newRow("relative") << u"notes.md"_s << QString();
        QTest::newRow("no host") << u"https:///x"_s << QString();
        QTest::newRow("mail to nobody") << u"mailto:"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("endless") << u"https://example.org/"_s + QString(5000, u'x') << QString();
    }

    void shouldAllowOnlyWhatAReportMayLeadTo()
    {
        QFETCH(QString, address);
        QTEST(allowedLink(address), "allowed");
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, AllowedLinkTest)
#include "allowedlinktest.moc"
