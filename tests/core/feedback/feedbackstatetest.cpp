// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackstate.h"
#include "headwaytest.h"

#include <QCoreApplication>

using namespace Headway;
using namespace Qt::StringLiterals;

/** How far a piece of feedback has come follows from what is filled in. */
class FeedbackStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowFromWhatIsFilledIn_data();
    void shouldFollowFromWhatIsFilledIn();
    void shouldSayWhatComesNext_data();
    void shouldSayWhatComesNext();
    void shouldNameWhoSaidItAndWasNotTold();
    void shouldQueueWhatNobodyKnowsTheOldestChangeFirst();

private:
    static inline const QDate m_today{2026, 11, 21};
    static inline const PersonId m_priya = PersonId::make();
    static inline const PersonId m_dana = PersonId::make();
};

void FeedbackStateTest::shouldFollowFromWhatIsFilledIn_data()
{
    QTest::addColumn<Feedback>("feedback");
    QTest::addColumn<FeedbackState>("state");
    using State = FeedbackState;
    QTest::newRow("nothing yet") << Feedback{.about = u"Handovers"_s} << State::Noted;
    QTest::newRow("asked") << Feedback{.askedDate = m_today} << State::Asked;
    QTest::newRow("said on a day") << Feedback{.askedDate = m_today, .receivedDate = m_today} << State::Received;
    QTest::newRow("words alone") << Feedback{.words = u"Too long"_s} << State::Received;
    QTest::newRow("set aside") << Feedback{.words = u"Too long"_s, .noChange = u"It has to be"_s} << State::SetAside;
    QTest::newRow("changed") << Feedback{.words = u"Too long"_s, .change = u"Ten minutes now"_s} << State::Changed;
    QTest::newRow("changed on a day, nothing written") << Feedback{.changeDate = m_today} << State::Changed;
    QTest::newRow("changed after all") << Feedback{.change = u"Shorter"_s, .noChange = u"No"_s} << State::Changed;
    QTest::newRow("shown is not known") << Feedback{.change = u"Shorter"_s, .evidence = {EntryId::make()}}
                                        << State::Changed;
    QTest::newRow("known") << Feedback{.change = u"Shorter"_s, .told = {{m_priya, m_today}}} << State::Known;
    QTest::newRow("told of no change") << Feedback{.words = u"Long"_s, .told = {{m_priya, m_today}}} << State::Received;
}

void FeedbackStateTest::shouldFollowFromWhatIsFilledIn()
{
    QFETCH(const Feedback, feedback);
    QTEST(stateOf(feedback), "state");
}

void FeedbackStateTest::shouldSayWhatComesNext_data()
{
    QTest::addColumn<Feedback>("feedback");
    QTest::addColumn<FeedbackStep>("step");
    using Step = FeedbackStep;
    QTest::newRow("noted") << Feedback() << Step::None;
    QTest::newRow("asked 13 days ago") << Feedback{.askedDate = m_today.addDays(-13)} << Step::None;
    QTest::newRow("asked 14 days ago") << Feedback{.askedDate = m_today.addDays(-14)} << Step::AskAgain;
    QTest::newRow("received") << Feedback{.words = u"Too long"_s} << Step::Decide;
    QTest::newRow("set aside") << Feedback{.words = u"Too long"_s, .noChange = u"No"_s} << Step::None;
    QTest::newRow("changed") << Feedback{.givers = {m_priya}, .change = u"Shorter"_s} << Step::TellOf;
    const Feedback toldDana{.givers = {m_priya}, .change = u"Shorter"_s, .told = {{m_dana, m_today}}};
    QTest::newRow("told others") << toldDana << Step::TellGiver;
    const Feedback toldPriya{.givers = {m_priya}, .change = u"Shorter"_s, .told = {{m_priya, m_today}}};
    QTest::newRow("told, nothing shows it") << toldPriya << Step::ShowIt;
    Feedback shown = toldPriya;
    shown.evidence = {EntryId::make()};
    QTest::newRow("all done") << shown << Step::None;
}

void FeedbackStateTest::shouldSayWhatComesNext()
{
    QFETCH(const Feedback, feedback);
    QTEST(nextStep(feedback, m_today), "step");
}

void FeedbackStateTest::shouldNameWhoSaidItAndWasNotTold()
{
    const Feedback feedback{.givers = {m_priya, m_dana}, .change = u"Shorter"_s, .told = {{m_dana, m_today}}};
    QCOMPARE(untoldGivers(feedback), QList{m_priya});
}

void FeedbackStateTest::shouldQueueWhatNobodyKnowsTheOldestChangeFirst()
{
    const Feedback undated{.about = u"Undated"_s, .change = u"Shorter"_s};
    const Feedback late{.about = u"Late"_s, .changeDate = m_today};
    const Feedback early{.about = u"Early"_s, .changeDate = m_today.addDays(-30)};
    const Feedback known{.about = u"Known"_s, .changeDate = m_today, .told = {{m_priya, m_today}}};
    QStringList queued;
    for (const Feedback &feedback : nobodyKnows({undated, late, known, early}))
        queued << feedback.about;
    QCOMPARE(queued, (QStringList{u"Early"_s, u"Late"_s, u"Undated"_s}));
}

HEADWAY_TEST_MAIN(QCoreApplication, FeedbackStateTest)
#include "feedbackstatetest.moc"
