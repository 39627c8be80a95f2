// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chipstrip.h"
#include "headwaytest.h"

#include <QApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

class ChipStripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNeedNoPlaceWithoutChips()
    {
        ChipStrip strip;
        QCOMPARE(strip.heightForWidth(400), 0);
    }

    void shouldBreakIntoLinesLikeWords()
    {
        ChipStrip strip;
        strip.setChips({{.text = u"Dana Whitfield"_s}, {.text = u"Onboarding goal"_s}, {.text = u"process"_s}});
        const int oneLine = strip.heightForWidth(2000);
        QVERIFY(strip.heightForWidth(200) > oneLine);
        QVERIFY(strip.heightForWidth(1) > strip.heightForWidth(200));
    }

    void shouldCutALongNameInsteadOfGrowing()
    {
        ChipStrip strip;
        strip.setChips({{.text = QString(100'000, u'x')}});
        QCOMPARE(strip.heightForWidth(300), strip.heightForWidth(3000));
        QVERIFY(strip.sizeHint().width() < 400);
        QVERIFY(!strip.grab().isNull());
    }
};

HEADWAY_TEST_MAIN(QApplication, ChipStripTest)
#include "chipstriptest.moc"
