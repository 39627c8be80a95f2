// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releaseplan.h"

#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

using Kind = LeftOutReason::Kind;

namespace {

LeftOut leftOut(const QString &title, const QList<LeftOutReason> &reasons)
{
    return {.what = title, .reasons = reasons, .date = QDate(2026, 11, 3), .entry = EntryId::make()};
}

} // namespace

class ReleasePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReleaseTheEntryAndAllThatItNames()
    {
        const LeftOut told = leftOut(u"Told"_s, {m_itself, m_dana, m_goal});
        const ReleasePlan plan = releasePlan({told}, {told});
        QCOMPARE(plan.entries, QList<EntryId>{told.entry});
        QCOMPARE(plan.people, QList<PersonId>{m_dana.person});
        QCOMPARE(plan.goals, QList<GoalId>{m_goal.goal});
        QCOMPARE(plan.titles, QStringList{u"Told"_s});
        QCOMPARE(plan.personNames, QStringList{u"Dana"_s});
        QCOMPARE(plan.goalNames, QStringList{u"Leave"_s});
    }

    void shouldNotTouchAnEntryThatIsReleasedItself()
    {
        const LeftOut told = leftOut(u"Told"_s, {m_dana});
        QVERIFY(releasePlan({told}, {told}).entries.isEmpty());
    }

    void shouldReleaseTheAsk()
    {
        const LeftOut ask{.what = u"Promotion"_s, .reasons = {m_itself}, .ask = AskId::make()};
        const ReleasePlan plan = releasePlan({ask}, {ask});
        QCOMPARE(plan.asks, QList<AskId>{ask.ask});
        QCOMPARE(plan.titles, QStringList{u"Promotion"_s});
    }

    void shouldNameEachOnce()
    {
        const LeftOut one = leftOut(u"One"_s, {m_dana});
        const LeftOut two = leftOut(u"Two"_s, {m_dana});
        QCOMPARE(releasePlan({one, two}, {one, two}).personNames, QStringList{u"Dana"_s});
    }

    void shouldTellWhatElseWouldBePrinted()
    {
        const LeftOut wanted = leftOut(u"Wanted"_s, {m_itself, m_dana});
        const LeftOut also = leftOut(u"Also"_s, {m_dana});
        const LeftOut not1 = leftOut(u"Private itself"_s, {m_itself, m_dana});
        const LeftOut not2 = leftOut(u"Names more"_s, {m_dana, m_goal});
        QCOMPARE(releasePlan({wanted}, {wanted, also, not1, not2}).alsoPrinted, QStringList{u"Also"_s});
    }

    void shouldReleaseNeitherThoughtsNorWhatIsGone()
    {
        const LeftOut thought = leftOut(u"Thought"_s, {{.kind = Kind::NotEvidence}});
        const LeftOut gone = leftOut(u"Gone"_s, {{.kind = Kind::NamesPerson, .person = PersonId::make()}});
        QVERIFY(!canBeReleased(thought) && !canBeReleased(gone));
        QVERIFY(releasePlan({thought, gone}, {thought, gone}).isEmpty());
        QVERIFY(canBeReleased(leftOut(u"Told"_s, {m_itself, m_dana})));
    }

    void shouldReleaseNothingThatQuotesSomebodyWithoutLeave()
    {
        const LeftOutReason noLeave{.kind = Kind::NoLeaveToQuote, .name = m_dana.name, .person = m_dana.person};
        const LeftOut quoted = leftOut(u"Quoted"_s, {m_itself, noLeave});
        const LeftOut wanted = leftOut(u"Wanted"_s, {m_dana});
        QVERIFY(!canBeReleased(quoted));
        QVERIFY(releasePlan({quoted}, {quoted}).isEmpty());
        QVERIFY(releasePlan({wanted}, {wanted, leftOut(u"Also"_s, {noLeave})}).alsoPrinted.isEmpty());
    }

private:
    const LeftOutReason m_itself{.kind = Kind::NotReleased};
    const LeftOutReason m_dana{.kind = Kind::TextNamesPerson, .name = u"Dana"_s, .person = PersonId::make()};
    const LeftOutReason m_goal{.kind = Kind::CountsTowardsGoal, .name = u"Leave"_s, .goal = GoalId::make()};
};

HEADWAY_TEST_MAIN(QCoreApplication, ReleasePlanTest)
#include "releaseplantest.moc"
