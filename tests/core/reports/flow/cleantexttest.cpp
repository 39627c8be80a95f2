// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cleantext.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class CleanTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLeaveOrdinaryTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u"Zoë → 19\u00a0min"_s, u"كان العمل"_s, u"می\u200cخواهم"_s, u"👩‍💻"_s, u"काम"_s, u"非常"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void shouldLeaveOrdinaryTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(cleanText(text), text);
    }

    void shouldTakeAwayWhatDisguises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        QTest::newRow("bidi override") << u"a\u202eb\u202c"_s << u"ab"_s;
        QTest::newRow("bidi isolates") << u"a\u2066b\u2069\u200f"_s << u"ab"_s;
        QTest::newRow("soft hyphen") << u"hy\u00adphen"_s << u"hyphen"_s;
        QTest::newRow("zero-width space") << u"a\u200bb\ufeff"_s << u"ab"_s;
        QTest::newRow("controls") << u"a\u0007b\u0085"_s << u"ab"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a    b"_s;
        QTest::newRow("line feed") << u"a\nb"_s << u"a\u2028b"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s << u"ab"_s;
        QTest::newRow("private use") << u"a\ue123"_s << u"a□"_s;
        QTest::newRow("private plane") << u"a\U000f1234"_s << u"a□"_s;
        QTest::newRow("ligature form") << u"\ufb01ne"_s << u"fine"_s;
        QTest::newRow("Kangxi radical") << u"\u2f00"_s << u"一"_s;
    }

    void shouldTakeAwayWhatDisguises()
    {
        QFETCH(QString, text);
        QTEST(cleanText(text), "clean");
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, CleanTextTest)
#include "cleantexttest.moc"
