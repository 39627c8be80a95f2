// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "safefilename.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class SafeFileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeTakenByAnySystem_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("name");
        QTest::newRow("as it is") << u"Letter of thanks.pdf"_s << u"Letter of thanks.pdf"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::newRow("of Windows") << u"C:\\Users\\a.txt"_s << u"C__Users_a.txt"_s;
        QTest::newRow("forbidden") << u"a<b>|c?.txt"_s << u"a_b__c_.txt"_s;
        QTest::newRow("device") << u"CON.txt"_s << u"_CON.txt"_s;
        QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
        QTest::newRow("turned around") << u"photo\u202egpj.exe"_s << u"photo_gpj.exe"_s;
        QTest::newRow("line break") << u"a\nb.txt"_s << u"a_b.txt"_s;
        QTest::newRow("dot at the end") << u"report. ."_s << u"report"_s;
        QTest::newRow("nothing") << QString() << u"_"_s;
        QTest::newRow("dots alone") << u"..."_s << u"_"_s;
        QTest::newRow("other script") << u"研究.docx"_s << u"研究.docx"_s;
    }
    void shouldBeTakenByAnySystem()
    {
        QFETCH(const QString, wanted);
        QTEST(safeFileName(wanted), "name");
    }

    void shouldKeepTheEndingOfALongName()
    {
        const QString name = safeFileName(QString(500, u'a') + u".pdf"_s);
        QCOMPARE(name.size(), 120);
        QVERIFY(name.endsWith(u"a.pdf"_s));
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, SafeFileNameTest)
#include "safefilenametest.moc"
