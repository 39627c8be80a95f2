// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfsyntax.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class PdfSyntaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteNumbersAsShortAsTheyAre_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("whole") << 1200.0 << QByteArray("1200");
        QTest::newRow("fraction") << 0.25 << QByteArray("0.25");
        QTest::newRow("three decimals") << 841.8901 << QByteArray("841.89");
        QTest::newRow("small") << 0.001 << QByteArray("0.001");
        QTest::newRow("too small") << 0.0004 << QByteArray("0");
        QTest::newRow("negative") << -12.5 << QByteArray("-12.5");
        QTest::newRow("rounded up") << 9.9996 << QByteArray("10");
        QTest::newRow("inner zeros") << 10.01 << QByteArray("10.01");
    }

    void shouldWriteNumbersAsShortAsTheyAre()
    {
        QFETCH(double, number);
        QByteArray out;
        PdfSyntax::appendNumber(out, number);
        QTEST(out, "written");
    }

    void shouldWriteTextSoThatNoneOfItIsSyntax()
    {
        QCOMPARE(PdfSyntax::textString(u")>>/AA"_s), QByteArray("<FEFF0029003E003E002F00410041>"));
        QCOMPARE(PdfSyntax::textString(u"🚀"_s), QByteArray("<FEFFD83DDE80>"));
    }

    void shouldKnowTheNameOfEveryRole()
    {
        QCOMPARE(PdfSyntax::structureType(Role::Document), "/Document");
        QCOMPARE(PdfSyntax::structureType(Role::Heading5), "/H5");
        QCOMPARE(PdfSyntax::structureType(Role::Caption), "/Caption");
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, PdfSyntaxTest)
#include "pdfsyntaxtest.moc"
