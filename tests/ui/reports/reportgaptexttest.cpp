// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportgaptext.h"

#include "headwaytest.h"

#include <QApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

const LeftOutReason dana{.kind = LeftOutReason::Kind::NamesPerson, .name = u"Dana"_s, .person = PersonId::make()};
const LeftOutReason zoe{.kind = LeftOutReason::Kind::NamesPerson, .name = u"Zoë"_s, .person = PersonId::make()};
const LeftOutReason goal{
    .kind = LeftOutReason::Kind::CountsTowardsGoal, .name = u"Fewer falls"_s, .goal = GoalId::make()};

/** What is said where `reasons` hold back that many entries. */
QString said(const QList<LeftOutReason> &reasons, int entries = 1)
{
    auto built = std::make_shared<BuiltReport>();
    for (int i = 0; i < entries; ++i)
        built->leftOut << LeftOut{.what = u"Told"_s, .reasons = reasons, .entry = EntryId::make()};
    PreparedReport report;
    report.gap = ReportGap::NothingReleased;
    report.built = built;
    return gapText(report);
}

} // namespace

class ReportGapTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhomAnEntryNamesThatHoldsItBack()
    {
        QCOMPARE(said({dana}),
                 u"1 entry(ies) name Dana, who is still kept from this reader. Release that name too? You can "
                 "among what is left out."_s);
        QCOMPARE(said({dana, zoe}, 2), u"2 entry(ies) name people who are still kept from this reader: Dana and Zoë. "
                                       "Release those names too? You can among what is left out."_s);
    }

    void shouldSayWhichGoalsHoldThemBack()
    {
        QVERIFY(said({goal}).startsWith(
            u"1 entry(ies) name the goal “Fewer falls”, which is still kept from this reader. "_s));
        QVERIFY(
            said({goal, dana})
                .startsWith(
                    u"1 entry(ies) name people and goals that are still kept from this reader: Dana and Fewer falls. "_s));
    }

    void shouldSayThatLeaveToQuoteIsMissing()
    {
        const LeftOutReason leave{
            .kind = LeftOutReason::Kind::NoLeaveToQuote, .name = u"Dana"_s, .person = PersonId::make()};
        QVERIFY(said({leave}, 2).startsWith(u"2 entry(ies) quote people who have not given leave for it: ask them"_s));
    }

    void shouldSayThatASearchFindsNothing()
    {
        PreparedReport report;
        report.gap = ReportGap::NothingFound;
        report.request.search = u"zebra "_s;
        QCOMPARE(gapText(report), u"No entry of the journal matches “zebra”. Search for something else."_s);
        report.request.from = QDate(2026, 1, 1);
        QVERIFY(gapText(report).startsWith(u"No entry of this period matches “zebra”."_s));
    }
};

HEADWAY_TEST_MAIN(QApplication, ReportGapTextTest)
#include "reportgaptexttest.moc"
