// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releasequestion.h"

#include "headwaytest.h"

#include <QApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

LeftOut heldBack(const QString &title, const QList<LeftOutReason> &reasons)
{
    return {.what = title, .reasons = reasons, .date = QDate(2026, 11, 3), .entry = EntryId::make()};
}

} // namespace

class ReleaseQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCountWhatIsAskedForApartFromWhoComesAlong()
    {
        const LeftOutReason itself{.kind = LeftOutReason::Kind::NotReleased};
        const LeftOutReason dana{
            .kind = LeftOutReason::Kind::NamesPerson, .name = u"Dana"_s, .person = PersonId::make()};
        QList<LeftOut> wanted;
        for (int i = 0; i < 38; ++i)
            wanted << heldBack(u"Entry %1"_s.arg(i), {itself, dana});
        const ReleaseQuestion asked = releaseQuestion(releasePlan(wanted, wanted), Audience::Boss);
        QCOMPARE(asked.question, u"Release 38 records to your boss?"_s);
        QVERIFY(asked.list.startsWith(u"38 entry(ies), with all that is written in them:\n    • Entry 0\n"_s));
        for (const LeftOut &each : std::as_const(wanted))
            QVERIFY2(asked.list.contains(u"• "_s + each.what), qPrintable(each.what));
        QVERIFY(asked.list.endsWith(u"Coming along, 1 person(s) by name and title:\n    • Dana"_s));
    }

    void shouldCountWhatOnlyNamesHoldBack()
    {
        const LeftOutReason goal{
            .kind = LeftOutReason::Kind::CountsTowardsGoal, .name = u"Leave"_s, .goal = GoalId::make()};
        const LeftOut told = heldBack(u"Told"_s, {goal});
        const ReleaseQuestion asked = releaseQuestion(releasePlan({told}, {told}), Audience::Boss);
        QCOMPARE(asked.question, u"Release “Told” to your boss?"_s);
        QCOMPARE(asked.list, u"1 record(s) that only names hold back:\n    • Told\n\n"
                             "Coming along, 1 goal(s) by name:\n    • Leave"_s);
    }
};

HEADWAY_TEST_MAIN(QApplication, ReleaseQuestionTest)
#include "releasequestiontest.moc"
