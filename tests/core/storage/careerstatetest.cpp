// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "careerstate.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

/** "a1 b3" is two publications, the last with three changes; "@4" that four were made by now. */
CareerState stateOf(const QString &told)
{
    CareerState state;
    const QStringList words = told.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qint64 count = word.sliced(1).toLongLong();
        state.changeCount = count;
        if (!word.startsWith(u'@'))
            state.publications << Publication{uuid7FromParts(0, 0, word.front().unicode()), {}, count};
    }
    return state;
}

} // namespace

class CareerStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldDecideByTheNewestPublicationThatBothKnow_data()
    {
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("file");
        QTest::addColumn<Standing>("expected");
        QTest::newRow("the same") << u"a1"_s << u"a1"_s << Standing::HereIsCurrent;
        QTest::newRow("unpublished here") << u"a1 @2"_s << u"a1"_s << Standing::HereIsCurrent;
        QTest::newRow("an older one of ours") << u"a1 b2"_s << u"a1"_s << Standing::HereIsCurrent;
        QTest::newRow("changed there") << u"a1"_s << u"a1 b2"_s << Standing::FileIsNewer;
        QTest::newRow("changed there twice") << u"a1"_s << u"a1 b2 c3"_s << Standing::FileIsNewer;
        QTest::newRow("noted here, never placed, nothing changed") << u"a1 x1"_s << u"a1 b2"_s << Standing::FileIsNewer;
        QTest::newRow("both changed") << u"a1 @2"_s << u"a1 b2"_s << Standing::BothChanged;
        QTest::newRow("both published") << u"a1 x2"_s << u"a1 b2"_s << Standing::BothChanged;
        QTest::newRow("published there without knowing ours") << u"a1 b2"_s << u"a1 c2"_s << Standing::BothChanged;
        QTest::newRow("nothing in common") << u"a1"_s << u"b1"_s << Standing::BothChanged;
        QTest::newRow("never published here") << u"@1"_s << u"b1"_s << Standing::BothChanged;
    }
    void shouldDecideByTheNewestPublicationThatBothKnow()
    {
        QFETCH(QString, here);
        QFETCH(QString, file);
        QFETCH(Standing, expected);
        QCOMPARE(standing(stateOf(here), stateOf(file)), expected);
    }

    void shouldKnowWhetherChangesWaitToBePublished()
    {
        QVERIFY(!stateOf(u"a1"_s).hasUnpublishedChanges());
        QVERIFY(stateOf(u"a1 @2"_s).hasUnpublishedChanges());
        QVERIFY(stateOf(u""_s).hasUnpublishedChanges());
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, CareerStateTest)
#include "careerstatetest.moc"
