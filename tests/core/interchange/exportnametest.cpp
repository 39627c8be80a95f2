// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportname.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class ExportNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBeTakenByEverySystem_data();
    void shouldBeTakenByEverySystem();
    void shouldFitWhereItStands();
    void shouldGiveEachFileANameOfItsOwn();
};

void ExportNameTest::shouldBeTakenByEverySystem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Cut onboarding"_s << u"Cut onboarding"_s;
    QTest::newRow("signs of paths") << u"../a\\b:c*?\"<>|d"_s << u"a b c d"_s;
    QTest::newRow("dots and spaces") << u" ..hidden. "_s << u"hidden"_s;
    QTest::newRow("lines") << u"a\nb\tc\u0007"_s << u"a b c"_s;
    QTest::newRow("directions") << u"abc\u202egnp.exe"_s << u"abc gnp.exe"_s;
    QTest::newRow("device") << u"con.txt"_s << u"_con.txt"_s;
    QTest::newRow("device alone") << u"LPT1"_s << u"_LPT1"_s;
    QTest::newRow("no device") << u"contract"_s << u"contract"_s;
    QTest::newRow("composed") << u"Gro\u0308ße"_s << u"Größe"_s;
    QTest::newRow("nothing") << u"///"_s << QString();
    QTest::newRow("emoji") << u"Done 🎉"_s << u"Done 🎉"_s;
}

void ExportNameTest::shouldBeTakenByEverySystem()
{
    QFETCH(const QString, text);
    QTEST(portableName(text), "name");
}

void ExportNameTest::shouldFitWhereItStands()
{
    QVERIFY(portableName(QString(500, u'a')).size() <= 120);
    const QString emoji = portableName(u"👩‍⚕️"_s.repeated(100));
    QVERIFY(emoji.toUtf8().size() <= 120);
    QVERIFY(emoji.endsWith(u"👩‍⚕️"_s) || !emoji.back().isHighSurrogate());
}

void ExportNameTest::shouldGiveEachFileANameOfItsOwn()
{
    ExportNames names;
    QCOMPARE(names.take(u"A"_s, u".md"_s), u"A.md"_s);
    QCOMPARE(names.take(u"a"_s, u".md"_s), u"a-2.md"_s);
    QCOMPARE(names.take(u"a-2"_s, u".md"_s), u"a-2-2.md"_s);
    QCOMPARE(names.take(u"A"_s, u".md"_s), u"A-3.md"_s);
}

HEADWAY_TEST_MAIN(QCoreApplication, ExportNameTest)
#include "exportnametest.moc"
