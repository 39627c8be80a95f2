// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audiencerule.h"

#include "entrybuilder.h"
#include "headwaytest.h"

using namespace Headway;
using namespace Qt::StringLiterals;

class AudienceRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowTheLadder_data()
    {
        QTest::addColumn<Audience>("reader");
        QTest::addColumn<Audience>("entry");
        QTest::addColumn<bool>("printed");

        QTest::newRow("mine, private") << Audience::Private << Audience::Private << true;
        QTest::newRow("mine, sponsor") << Audience::Private << Audience::Sponsor << true;
        QTest::newRow("mine, boss") << Audience::Private << Audience::Boss << true;
        QTest::newRow("sponsor, private") << Audience::Sponsor << Audience::Private << false;
        QTest::newRow("sponsor, sponsor") << Audience::Sponsor << Audience::Sponsor << true;
        QTest::newRow("sponsor, boss") << Audience::Sponsor << Audience::Boss << true;
        QTest::newRow("boss, private") << Audience::Boss << Audience::Private << false;
        QTest::newRow("boss, sponsor") << Audience::Boss << Audience::Sponsor << false;
        QTest::newRow("boss, boss") << Audience::Boss << Audience::Boss << true;
    }

    void shouldFollowTheLadder()
    {
        QFETCH(Audience, reader);
        QFETCH(Audience, entry);
        QTEST(releasedFor(reader, EntryBuilder{}.releasedTo(entry).build(), m_named), "printed");
    }

    void shouldLeaveOutAnEntryThatNamesAPrivatePerson()
    {
        const Entry entry = EntryBuilder{}.releasedTo(Audience::Boss).with(m_dana.id).with(m_recruiter.id);
        const QList<LeftOutReason> expected{
            {.kind = LeftOutReason::Kind::NamesPerson, .name = u"Rex Hunter"_s, .person = m_recruiter.id}};
        QCOMPARE(whyNotReleased(Audience::Boss, entry, m_named), expected);
    }

    void shouldLeaveOutAnEntryThatNamesAPrivateGoal()
    {
        const Entry entry = EntryBuilder{}.releasedTo(Audience::Boss).towards(m_leave.id).towards(m_falls.id);
        const QList<LeftOutReason> expected{
            {.kind = LeftOutReason::Kind::CountsTowardsGoal, .name = u"Leave by May"_s, .goal = m_leave.id}};
        QCOMPARE(whyNotReleased(Audience::Boss, entry, m_named), expected);
    }

    void shouldGiveEveryReason()
    {
        const Entry entry = EntryBuilder{}.with(m_recruiter.id).towards(m_leave.id);
        const QList<LeftOutReason> reasons = whyNotReleased(Audience::Sponsor, entry, m_named);
        QCOMPARE(reasons.size(), 3);
        QCOMPARE(reasons.constFirst().kind, LeftOutReason::Kind::NotReleased);
    }

    void shouldLeaveOutAnEntryWhosePersonIsNotKnown()
    {
        const PersonId gone = PersonId::make();
        const Entry entry = EntryBuilder{}.releasedTo(Audience::Boss).with(gone);
        const QList<LeftOutReason> expected{
            {.kind = LeftOutReason::Kind::NamesPerson, .person = gone, .inTrash = true}};
        QCOMPARE(whyNotReleased(Audience::Boss, entry, m_named), expected);
        QVERIFY(releasedFor(Audience::Private, entry, m_named));
    }

    void shouldStillKeepWhatWasKeptBySomebodyNowInTheTrash()
    {
        RecordDirectory named;
        named.addFromTrash({m_dana, m_recruiter}, {m_falls, m_leave});
        const Entry kept = EntryBuilder{}.releasedTo(Audience::Boss).with(m_recruiter.id).towards(m_leave.id);
        const QList<LeftOutReason> expected{{.kind = LeftOutReason::Kind::NamesPerson,
                                             .name = u"Rex Hunter"_s,
                                             .person = m_recruiter.id,
                                             .inTrash = true},
                                            {.kind = LeftOutReason::Kind::CountsTowardsGoal,
                                             .name = u"Leave by May"_s,
                                             .goal = m_leave.id,
                                             .inTrash = true}};
        QCOMPARE(whyNotReleased(Audience::Boss, kept, named), expected);
        const Entry free = EntryBuilder{}.releasedTo(Audience::Boss).with(m_dana.id).towards(m_falls.id);
        QVERIFY(releasedFor(Audience::Boss, free, named));
    }

    void shouldAddFurtherReasonsButTellOfNobodyTwice()
    {
        const Entry entry = EntryBuilder{}.releasedTo(Audience::Boss).with(m_recruiter.id);
        const QList<LeftOutReason> further{
            {.kind = LeftOutReason::Kind::TextNamesPerson, .name = m_recruiter.name, .person = m_recruiter.id},
            {.kind = LeftOutReason::Kind::TextNamesGoal, .name = m_leave.name, .goal = m_leave.id}};
        const ReleasedEntries parted =
            releasedFor(Audience::Boss, {entry}, m_named, [&](const Entry &) { return further; });
        QVERIFY(parted.printed.isEmpty());
        const QList<LeftOutReason> &reasons = parted.leftOut.constFirst().reasons;
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons.constFirst().kind, LeftOutReason::Kind::NamesPerson);
        QCOMPARE(reasons.constLast(), further.constLast());
    }

    void shouldNotCountTags()
    {
        const Entry entry = EntryBuilder{}.releasedTo(Audience::Boss).tagged(TagId::make());
        QVERIFY(releasedFor(Audience::Boss, entry, m_named));
    }

    void shouldPartEntriesAndKeepTheirOrder()
    {
        const Entry first = EntryBuilder{}.titled("First").releasedTo(Audience::Boss);
        const Entry hidden = EntryBuilder{}.titled("Hidden").on("2026-02-01");
        const Entry last = EntryBuilder{}.titled("Last").releasedTo(Audience::Boss);
        const ReleasedEntries parted = releasedFor(Audience::Boss, {first, hidden, last}, m_named);
        QCOMPARE(parted.printed, (QList<Entry>{first, last}));
        const QList<LeftOut> expected{{.what = u"Hidden"_s,
                                       .reasons = {{.kind = LeftOutReason::Kind::NotReleased}},
                                       .date = QDate(2026, 2, 1),
                                       .entry = hidden.id}};
        QCOMPARE(parted.leftOut, expected);
    }

    void shouldSayWhyInASentence_data()
    {
        QTest::addColumn<LeftOutReason>("reason");
        QTest::addColumn<QString>("said");

        using Kind = LeftOutReason::Kind;
        QTest::newRow("itself") << LeftOutReason{Kind::NotReleased} << u"Not released to this reader"_s;
        QTest::newRow("person") << LeftOutReason{Kind::NamesPerson, u"Dana"_s}
                                << u"Names Dana, who is not released to this reader"_s;
        QTest::newRow("person gone") << LeftOutReason{Kind::NamesPerson} << u"Names someone who is in the trash"_s;
        QTest::newRow("goal") << LeftOutReason{Kind::CountsTowardsGoal, u"Falls"_s}
                              << u"Counts towards “Falls”, which is not released to this reader"_s;
        QTest::newRow("goal gone") << LeftOutReason{Kind::CountsTowardsGoal}
                                   << u"Counts towards a goal that is in the trash"_s;
        QTest::newRow("person in the trash")
            << LeftOutReason{.kind = Kind::NamesPerson, .name = u"Dana"_s, .inTrash = true}
            << u"Names Dana, who is in the trash and not released to this reader"_s;
        QTest::newRow("text") << LeftOutReason{Kind::TextNamesPerson, u"Dana"_s}
                              << u"Its text names Dana, who is not released to this reader: release Dana, or take the "
                                 "name out"_s;
        QTest::newRow("text, in the trash")
            << LeftOutReason{.kind = Kind::TextNamesPerson, .name = u"Dana"_s, .inTrash = true}
            << u"Its text names Dana, who is in the trash and not released to this reader: release Dana, or take the "
               "name out"_s;
        QTest::newRow("text of a goal") << LeftOutReason{.kind = Kind::TextNamesPerson,
                                                         .name = u"Dana"_s,
                                                         .within = u"Meet Dana"_s}
                                        << u"“Meet Dana”, which is printed with it, names Dana, who is not released to "
                                           "this reader: release Dana, or change “Meet Dana”"_s;
        QTest::newRow("text names a goal")
            << LeftOutReason{Kind::TextNamesGoal, u"Falls"_s}
            << u"Its text names the goal “Falls”, which is not released to this reader: release that goal, or take its "
               "name out"_s;
        QTest::newRow("text, or a namesake")
            << LeftOutReason{.kind = Kind::TextNamesPerson, .name = u"Dana Lee"_s, .orOf = u"Dana Brook"_s}
            << u"A name in its text may be that of Dana Lee, who is not released to this reader, or of Dana Brook: "
               "write it in full, or release Dana Lee"_s;
        QTest::newRow("text of a goal, or a namesake")
            << LeftOutReason{.kind = Kind::TextNamesPerson,
                             .name = u"Dana Lee"_s,
                             .within = u"Meet Dana"_s,
                             .orOf = u"Dana Brook"_s}
            << u"A name in “Meet Dana”, which is printed with it, may be that of Dana Lee, who is not released to "
               "this reader, or of Dana Brook: write it in full, or release Dana Lee"_s;
        QTest::newRow("setback") << LeftOutReason{Kind::SetbackAlone}
                                 << u"A setback, and its text does not say what was learned from it"_s;
        QTest::newRow("reflection") << LeftOutReason{Kind::NotEvidence} << u"A reflection, which is no evidence"_s;
    }

    void shouldSayWhyInASentence()
    {
        QFETCH(LeftOutReason, reason);
        QTEST(sentence(reason), "said");
    }

private:
    const Person m_dana{.id = PersonId::make(), .name = u"Dana Okafor"_s, .audience = Audience::Boss};
    const Person m_recruiter{.id = PersonId::make(), .name = u"Rex Hunter"_s, .audience = Audience::Private};
    const Goal m_falls{.id = GoalId::make(), .name = u"Fewer falls"_s, .audience = Audience::Boss};
    const Goal m_leave{.id = GoalId::make(), .name = u"Leave by May"_s, .audience = Audience::Private};
    const RecordDirectory m_named{{m_dana, m_recruiter}, {m_falls, m_leave}};
};

HEADWAY_TEST_MAIN(QCoreApplication, AudienceRuleTest)
#include "audienceruletest.moc"
