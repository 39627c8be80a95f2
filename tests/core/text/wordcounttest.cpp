// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordcount.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class WordCountTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountAsWordProcessorsDo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("spaces") << u" \n\t "_s << 0;
        QTest::newRow("sentence") << u"The night-shift didn’t fall, once."_s << 5;
        QTest::newRow("marks") << u"## **Bold** title\n- point\n> said\n---"_s << 4;
        QTest::newRow("figures") << u"10 → 6 days (−40 %)"_s << 4;
        QTest::newRow("address") << u"see https://example.org/a-b?c=d now"_s << 3;
        QTest::newRow("Chinese") << u"我们把培训缩短了四天。"_s << 10;
        QTest::newRow("Japanese") << u"研修を4日短縮した"_s << 8 + 1;
        QTest::newRow("Korean") << u"교육을 나흘 줄였다"_s << 3;
        QTest::newRow("mixed") << u"the 会議 was short"_s << 5;
        QTest::newRow("beyond the first plane") << u"𠀀𠀁 ok 😀"_s << 3;
        QTest::newRow("accents apart") << u"cafe\u0301 au lait"_s << 3;
    }

    void shouldCountAsWordProcessorsDo()
    {
        QFETCH(const QString, text);
        QTEST(int(wordCount(text)), "words");
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, WordCountTest)
#include "wordcounttest.moc"
