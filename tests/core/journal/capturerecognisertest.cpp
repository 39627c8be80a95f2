// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturerecogniser.h"
#include "headwaytest.h"
#include "visibletext.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Headway;
using namespace Qt::StringLiterals;

class CaptureRecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadTheWholeExample();
    void shouldFindNames_data();
    void shouldFindNames();
    void shouldMakeAGracefulTitle_data();
    void shouldMakeAGracefulTitle();
    void shouldMoveTheEntryToTheNamedDay_data();
    void shouldMoveTheEntryToTheNamedDay();
    void shouldSpanWhatIsRecognised_data();
    void shouldSpanWhatIsRecognised();
    void shouldKeepTwoApartWhoDifferByAnAccentAlone();
    void shouldTakeNoPastedTextForAName();
    void shouldFindNothingInWhatCannotBeSeen();
    void shouldKnowTagsWhereNobodyIsKnown();
    void shouldMeanAStrengthByItsName_data();
    void shouldMeanAStrengthByItsName();
    void shouldNameEachOnce();
    void shouldReadWhatAMarkParted();
    void shouldTellAChangeOnceAndCallItAfterNobody();
    void shouldKeepAPastedTextAsItIs();
    void shouldHoldForAnyText();

private:
    CaptureLine recognise(const QString &text) const { return m_recogniser.recognise(text, m_known, m_today); }

    const QDate m_today{2026, 11, 21}; // a Saturday
    const CaptureRecogniser m_recogniser{QLocale(u"en_GB"_s)};
    const KnownNames m_known{
        .people = {{PersonId::make(), u"Dana Whitfield"_s},
                   {PersonId::make(), u"Åsa Öberg"_s},
                   {PersonId::make(), u"Åsa Lind"_s},
                   {PersonId::make(), u"Omar"_s},
                   {PersonId::make(), u"Omar Haddad"_s}},
        .goals = {{GoalId::make(), u"Onboarding goal"_s},
                  {GoalId::make(), u"Fewer falls on Ward 7"_s},
                  {GoalId::make(), u"Falls"_s},
                  {GoalId::make(), u"5S"_s}},
        .tags = {{TagId::make(), u"process"_s}, {TagId::make(), u"patient safety"_s}},
    };
};

/** "Name", "Name*" where it is new, joined by commas. */
template<typename List>
static QString written(const List &names)
{
    QStringList texts;
    for (const auto &named : names)
        texts << (named.isNew() ? QString(named.name + u'*') : named.name);
    return texts.join(u", "_s);
}

void CaptureRecogniserTest::shouldReadTheWholeExample()
{
    const auto line = recognise(u"Cut onboarding from 10 to 6 days @Dana #process >Onboarding goal"_s);
    QCOMPARE(line.title, u"Cut onboarding from 10 to 6 days"_s);
    QCOMPARE(line.date, m_today);
    QCOMPARE(line.people, m_known.people.first(1));
    QCOMPARE(line.tags, m_known.tags.first(1));
    QCOMPARE(line.goals, m_known.goals.first(1));
    QCOMPARE(line.metrics, (QList<Metric>{{{}, u"onboarding"_s, 10, 6, u"days"_s}}));
}

void CaptureRecogniserTest::shouldFindNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("people");
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("goals");
    const auto row = [](const QString &text, const QString &people, const QString &tags, const QString &goals) {
        QTest::newRow(qUtf8Printable(text)) << text << people << tags << goals;
    };
    const QString none;
    row(u"Moved beds @Dana Whitfield"_s, u"Dana Whitfield"_s, none, none);
    row(u"Moved beds @dana whitfield"_s, u"Dana Whitfield"_s, none, none);
    row(u"Moved beds @Dana"_s, u"Dana Whitfield"_s, none, none);
    row(u"Moved beds @\"Dana\""_s, u"Dana*"_s, none, none);
    row(u"Moved beds @\"Dana Whitfield\""_s, u"Dana Whitfield"_s, none, none);
    row(u"Moved beds @\"Jo de Vries\" again"_s, u"Jo de Vries*"_s, none, none);
    row(u"Moved beds @“Jo de Vries”"_s, u"Jo de Vries*"_s, none, none);
    row(u"Moved beds @„Jo de Vries“"_s, u"Jo de Vries*"_s, none, none);
    row(u"Moved beds @«Jo de Vries»"_s, u"Jo de Vries*"_s, none, none);
    row(u"Moved beds @Jo Smith"_s, u"Jo Smith*"_s, none, none);
    row(u"Moved beds @Jo de Vries #process"_s, u"Jo de Vries*"_s, u"process"_s, none);
    row(u"Moved beds @Jo van der Berg's way"_s, u"Jo van der Berg*"_s, none, none);
    row(u"Moved beds @Seán O'Brien-Lee."_s, u"Seán O'Brien-Lee*"_s, none, none);
    row(u"Moved beds @Dana Lee"_s, u"Dana Lee*"_s, none, none);
    row(u"Moved beds @Jo de luxe"_s, u"Jo*"_s, none, none);
    row(u"Moved beds @Jo ICU rota"_s, u"Jo*"_s, none, none);
    row(u"Moved beds @jo Smith"_s, u"jo*"_s, none, none);
    row(u"Moved beds @Jo, Ward"_s, u"Jo*"_s, none, none);
    row(u"Moved beds @Jo Last Friday"_s, u"Jo*"_s, none, none);
    row(u"Moved beds @Omar Smith"_s, u"Omar"_s, none, none);
    row(u"Moved beds @asa oberg"_s, u"Åsa Öberg"_s, none, none);
    row(u"Moved beds @ÅSA ÖBERG"_s, u"Åsa Öberg"_s, none, none);
    row(u"Moved beds @A\u030asa O\u0308berg"_s, u"Åsa Öberg"_s, none, none);
    row(u"Moved beds @Åsa and others"_s, u"Åsa*"_s, none, none);
    row(u"Moved beds @Omar"_s, u"Omar"_s, none, none);
    row(u"Moved beds @Omar Haddad"_s, u"Omar Haddad"_s, none, none);
    row(u"Moved beds @Omari"_s, u"Omari*"_s, none, none);
    row(u"Moved beds @Omar's idea"_s, u"Omar"_s, none, none);
    row(u"Moved beds @Jo’s idea"_s, u"Jo*"_s, none, none);
    row(u"Moved beds @O'Brien"_s, u"O'Brien*"_s, none, none);
    row(u"Moved beds @Anna-Lena."_s, u"Anna-Lena*"_s, none, none);
    row(u"Moved beds (@Omar)"_s, u"Omar"_s, none, none);
    row(u"@Omar moved beds"_s, u"Omar"_s, none, none);
    row(u"Moved beds @Omar, @Jo"_s, u"Omar, Jo*"_s, none, none);
    row(u"Moved beds @李雷"_s, u"李雷*"_s, none, none);
    row(u"Moved beds #process"_s, none, u"process"_s, none);
    row(u"Moved beds #Process, again"_s, none, u"process"_s, none);
    row(u"Moved beds #process-design"_s, none, u"process-design*"_s, none);
    row(u"Moved beds #processes"_s, none, u"processes*"_s, none);
    row(u"Moved beds #patient safety"_s, none, u"patient safety"_s, none);
    row(u"Moved beds #patient"_s, none, u"patient*"_s, none);
    row(u"Moved beds #\"night shift\""_s, none, u"night shift*"_s, none);
    row(u"Moved beds #5S"_s, none, u"5S*"_s, none);
    row(u"Moved beds #C++ #F#"_s, none, u"C++*, F#*"_s, none);
    row(u"Moved beds >Onboarding goal"_s, none, none, u"Onboarding goal"_s);
    row(u"Moved beds >onboarding"_s, none, none, u"Onboarding goal"_s);
    row(u"Moved beds >Fewer falls on Monday"_s, none, none, u"Fewer falls on Ward 7"_s);
    row(u"Moved beds >fewer again"_s, none, none, u"Fewer falls on Ward 7"_s);
    row(u"Moved beds >Falls, again"_s, none, none, u"Falls"_s);
    row(u"Moved beds >5S"_s, none, none, u"5S"_s);
    row(u"Moved beds >Cost"_s, none, none, u"Cost*"_s);
    row(u"Moved beds >\"Cost of care\""_s, none, none, u"Cost of care*"_s);
    row(u"@Omar #process >Falls"_s, u"Omar"_s, u"process"_s, u"Falls"_s);
    for (const char *text : {"Mail to a@b.c",
                             "Wrote C# and F#",
                             "5 > 3",
                             "x -> y",
                             "a >= b",
                             "a=>b",
                             "Ranked #1 of 12",
                             "at @ 9:30",
                             "@9:30",
                             "hand hygiene >90 %",
                             "@",
                             "#",
                             ">",
                             "@@",
                             "# heading",
                             "> quote",
                             "@\"\"",
                             "@\"open",
                             "@,",
                             "#-",
                             "a#b",
                             "<b>bold</b>",
                             "http://a.b/#c",
                             "@_x"})
        row(QString::fromUtf8(text), none, none, none);
}

void CaptureRecogniserTest::shouldFindNames()
{
    QFETCH(QString, text);
    const auto line = recognise(text);
    QTEST(written(line.people), "people");
    QTEST(written(line.tags), "tags");
    QTEST(written(line.goals), "goals");
}

void CaptureRecogniserTest::shouldMakeAGracefulTitle_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    const auto row = [](const QString &text, const QString &title) {
        QTest::newRow(qUtf8Printable(text)) << text << title;
    };
    row(u"Cut onboarding with @Dana"_s, u"Cut onboarding with Dana"_s);
    row(u"Cut onboarding with @Dana Whitfield #process"_s, u"Cut onboarding with Dana Whitfield"_s);
    row(u"Cut onboarding with @Dana, @Omar #process"_s, u"Cut onboarding with Dana, Omar"_s);
    row(u"Cut onboarding with @Dana and @Omar"_s, u"Cut onboarding with Dana and Omar"_s);
    row(u"Cut onboarding last Friday @Dana with @Omar"_s, u"Cut onboarding Dana with Omar"_s);
    row(u"Cut onboarding >Onboarding goal yesterday"_s, u"Cut onboarding"_s);
    row(u"Cut the list >Fewer falls yesterday"_s, u"Cut the list"_s);
    row(u"Cut onboarding @Dana #process >Onboarding goal"_s, u"Cut onboarding"_s);
    row(u"Cut onboarding @Dana."_s, u"Cut onboarding."_s);
    row(u"Cut onboarding, @Dana"_s, u"Cut onboarding"_s);
    row(u"Cut onboarding – @Dana"_s, u"Cut onboarding"_s);
    row(u"Cut onboarding (@Dana)"_s, u"Cut onboarding (Dana)"_s);
    row(u"Cut onboarding (#process)"_s, u"Cut onboarding"_s);
    row(u"Cut onboarding (#process) for nurses"_s, u"Cut onboarding for nurses"_s);
    row(u"Cut more rounds @Dana yesterday #process"_s, u"Cut more rounds"_s);
    row(u"Cut more rounds yesterday @Dana."_s, u"Cut more rounds."_s);
    row(u"Trained @Dana #teaching"_s, u"Trained Dana"_s);
    row(u"I convinced @Dana"_s, u"I convinced Dana"_s);
    row(u"@Dana praised the rota"_s, u"Dana praised the rota"_s);
    row(u"Praise from @\"Jo de Vries\" for the rota"_s, u"Praise from Jo de Vries for the rota"_s);
    row(u"Used @Omar's list in the ward"_s, u"Used Omar's list in the ward"_s);
    row(u"Cut costs #process, again"_s, u"Cut costs, again"_s);
    row(u"Ran #process workshop"_s, u"Ran workshop"_s);
    row(u"#process Ran workshop"_s, u"Ran workshop"_s);
    row(u"#process: Ran workshop"_s, u"Ran workshop"_s);
    row(u"Yesterday we ran a workshop"_s, u"We ran a workshop"_s);
    row(u"yesterday ran a workshop"_s, u"ran a workshop"_s);
    row(u"Ran a workshop yesterday."_s, u"Ran a workshop."_s);
    row(u"Ran a workshop on Monday #process"_s, u"Ran a workshop"_s);
    row(u"2026-11-03: ran a workshop"_s, u"ran a workshop"_s);
    row(u"2026-11-03 mended what broke last Friday"_s, u"2026-11-03 mended what broke last Friday"_s);
    row(u"Report due by 2026-12-01"_s, u"Report due by 2026-12-01"_s);
    row(u"  Ran   a workshop  "_s, u"Ran a workshop"_s);
    row(u"Ran a\tworkshop\n"_s, u"Ran a workshop"_s);
    row(u"Saved € 184k in agency costs #process"_s, u"Saved € 184k in agency costs"_s);
    row(u"@Dana #process"_s, u"Dana"_s);
    row(u"#process >Falls"_s, u"process Falls"_s);
    row(u"yesterday"_s, u"yesterday"_s);
    row(u"   "_s, QString());
    row(QString(), QString());
    row(u"5 > 3 and C# and a@b.c"_s, u"5 > 3 and C# and a@b.c"_s);
    row(u"<script>alert(1)</script>"_s, u"<script>alert(1)</script>"_s);
}

void CaptureRecogniserTest::shouldMakeAGracefulTitle()
{
    QFETCH(QString, text);
    QTEST(recognise(text).title, "title");
}

void CaptureRecogniserTest::shouldMoveTheEntryToTheNamedDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("none") << u"Ran a workshop"_s << m_today;
    QTest::newRow("yesterday") << u"Ran a workshop yesterday"_s << QDate(2026, 11, 20);
    QTest::newRow("ISO") << u"Ran a workshop 2026-11-03 #process"_s << QDate(2026, 11, 3);
    QTest::newRow("the first of two") << u"2026-11-03 mended what broke last Friday"_s << QDate(2026, 11, 3);
    QTest::newRow("a term is no day") << u"Report due by 2026-12-01"_s << m_today;
    QTest::newRow("a day beside a term") << u"Report due by 2026-12-01 sent yesterday"_s << QDate(2026, 11, 20);
    QTest::newRow("not in a name") << u"Ran a workshop #\"last Friday\""_s << m_today;
    QTest::newRow("3 days ago is no figure") << u"Ran a workshop 3 days ago"_s << QDate(2026, 11, 18);
}

void CaptureRecogniserTest::shouldMoveTheEntryToTheNamedDay()
{
    QFETCH(QString, text);
    const auto line = recognise(text);
    QTEST(line.date, "date");
    QVERIFY(line.metrics.isEmpty());
}

void CaptureRecogniserTest::shouldSpanWhatIsRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spans"); // P T G F D, small where new
    QTest::newRow("all") << u"Yesterday cut rounds 10 to 6 days @Dana #process >Falls"_s
                         << u"D:Yesterday F:10 to 6 days P:@Dana T:#process G:>Falls"_s;
    QTest::newRow("new") << u"Ran it with @Jo #lean >\"Cost of care\""_s << u"p:@Jo t:#lean g:>\"Cost of care\""_s;
    QTest::newRow("none") << u"Ran a workshop in Ward 7"_s << QString();
    QTest::newRow("a term") << u"Report due by 2026-12-01"_s << QString();
    QTest::newRow("figures in a name") << u"Done >\"Cut 10 to 6 days\""_s << u"g:>\"Cut 10 to 6 days\""_s;
    QTest::newRow("emoji") << u"🎉 saved € 5k 🎉 @Omar"_s << u"F:€ 5k P:@Omar"_s;
}

void CaptureRecogniserTest::shouldSpanWhatIsRecognised()
{
    QFETCH(QString, text);
    QStringList spans;
    for (const CaptureSpan &span : recognise(text).spans) {
        const QChar kind = u"PTSGFD"_s.at(int(span.kind));
        spans << (span.isNew ? kind.toLower() : kind) + u':' + text.sliced(span.start, span.length);
    }
    QTEST(spans.join(u' '), "spans");
}

void CaptureRecogniserTest::shouldKeepTwoApartWhoDifferByAnAccentAlone()
{
    const KnownNames both{.people = {{PersonId::make(), u"José"_s}, {PersonId::make(), u"Jose"_s}}};
    const auto people = [&](const QString &text, const KnownNames &known) {
        return m_recogniser.recognise(text, known, m_today).people;
    };
    QCOMPARE(people(u"Moved beds @jose, @josé"_s, both), (QList{both.people.at(1), both.people.at(0)}));
    const KnownNames one{.people = both.people.first(1)};
    QCOMPARE(people(u"Moved beds @Jose"_s, one), one.people);
    QCOMPARE(written(people(u"Moved beds @\"Jose\" and @José"_s, one)), u"Jose*, José"_s);
}

void CaptureRecogniserTest::shouldTakeNoPastedTextForAName()
{
    const QString longest(longestName, u'a');
    QCOMPARE(written(recognise(u"Moved beds #"_s + longest).tags), QString(longest + u'*'));
    const QString text = u"Moved beds #a"_s + longest;
    QCOMPARE(recognise(text).tags.size(), 0);
    QCOMPARE(recognise(text).title, text);
}

void CaptureRecogniserTest::shouldFindNothingInWhatCannotBeSeen()
{
    QCOMPARE(recognise(u"\u00a0\u200b"_s).title, QString());
    QCOMPARE(recognise(u"Moved beds #\"\u200b\" @\u200b"_s).tags.size(), 0);
    QCOMPARE(recognise(u"Moved beds #\"\u200b\" @\u200b"_s).people.size(), 0);
}

void CaptureRecogniserTest::shouldKnowTagsWhereNobodyIsKnown()
{
    const KnownNames tagsAlone{.tags = m_known.tags};
    const auto line = m_recogniser.recognise(u"Moved beds #process #patient safety"_s, tagsAlone, m_today);
    QCOMPARE(line.tags, m_known.tags);
}

void CaptureRecogniserTest::shouldMeanAStrengthByItsName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("strengths");
    QTest::addColumn<QString>("tags");
    const auto row = [](const char *text, const QString &strengths, const QString &tags) {
        QTest::newRow(text) << QString::fromUtf8(text) << strengths << tags;
    };
    const QString none;
    row("Moved beds #Calm under pressure", u"Calm under pressure"_s, none);
    row("Moved beds #calm UNDER pressure, again", u"Calm under pressure"_s, none);
    row("Moved beds #\"Calm under pressure\"", u"Calm under pressure"_s, none);
    row("Moved beds #calm", none, u"calm*"_s);
    row("Moved beds #Calm under pressures", none, u"Calm*"_s);
    row("Moved beds #Enseñar a otros", u"Enseñar a otros"_s, none);
    row("Moved beds #ensenar a otros", u"Enseñar a otros"_s, none);
    row("Moved beds #zuhören", u"Zuhören"_s, none);
    row("Moved beds #teaching", u"Teaching"_s, none);
    row("Moved beds #\"teaching\"", u"Teaching"_s, none);
    row("Moved beds #teaching nights", none, u"teaching nights"_s);
    row("Moved beds #listening #process", none, u"listening*, process"_s);
    row("Moved beds #Listening to people #C++ #process", u"Listening to people, C++"_s, u"process"_s);
    row("#Teaching", u"Teaching"_s, none);
}

void CaptureRecogniserTest::shouldMeanAStrengthByItsName()
{
    QFETCH(QString, text);
    KnownNames known{
        .tags = {{TagId::make(), u"process"_s}, {TagId::make(), u"teaching"_s}, {TagId::make(), u"teaching nights"_s}}};
    for (const char *name :
         {"Calm under pressure", "Enseñar a otros", "Zuhören", "Teaching", "Listening to people", "C++"})
        known.strengths << Named<StrengthId>{StrengthId::make(), QString::fromUtf8(name)};
    const auto line = m_recogniser.recognise(text, known, m_today);
    QTEST(written(line.strengths), "strengths");
    QTEST(written(line.tags), "tags");
    QCOMPARE(std::ranges::count(line.spans, CaptureSpan::Kind::Strength, &CaptureSpan::kind), line.strengths.size());
    QVERIFY(!line.title.contains(u'#'));
}

void CaptureRecogniserTest::shouldNameEachOnce()
{
    const auto line = recognise(u"Talk of @Dana and @dana whitfield and @Jo and @jo about #lean and #Lean"_s);
    QCOMPARE(written(line.people), u"Dana Whitfield, Jo*"_s);
    QCOMPARE(written(line.tags), u"lean*"_s);
}

void CaptureRecogniserTest::shouldReadWhatAMarkParted()
{
    const auto line = recognise(u"Ran a workshop last #process Friday"_s);
    QCOMPARE(line.title, u"Ran a workshop"_s);
    QCOMPARE(line.date, QDate(2026, 11, 20));
}

void CaptureRecogniserTest::shouldTellAChangeOnceAndCallItAfterNobody()
{
    const auto line = recognise(u"Waiting time down 35% with @Dana from 40 to 26 minutes"_s);
    QCOMPARE(line.metrics, (QList<Metric>{{{}, u"Waiting time"_s, 40, 26, u"minutes"_s}}));
}

void CaptureRecogniserTest::shouldKeepAPastedTextAsItIs()
{
    const QString text = u"word #process "_s.repeated(10'000);
    const auto line = recognise(text);
    QCOMPARE(line.title, text.simplified());
    QVERIFY(line.spans.isEmpty());
}

/** Random texts of the characters that mean something: no crash, spans in order and inside, and a title is final. */
void CaptureRecogniserTest::shouldHoldForAnyText()
{
    const QStringList pieces{u"@"_s,
                             u"#"_s,
                             u">"_s,
                             u"\""_s,
                             u"“"_s,
                             u" "_s,
                             u" "_s,
                             u" "_s,
                             u","_s,
                             u"("_s,
                             u")"_s,
                             u"."_s,
                             u"-"_s,
                             u"→"_s,
                             u"to"_s,
                             u"from"_s,
                             u"by"_s,
                             u"last"_s,
                             u"Friday"_s,
                             u"yesterday"_s,
                             u"on"_s,
                             u"10"_s,
                             u"6"_s,
                             u"days"_s,
                             u"%"_s,
                             u"€"_s,
                             u"k"_s,
                             u"x"_s,
                             u"Dana"_s,
                             u"Whitfield"_s,
                             u"process"_s,
                             u"2026-11-03"_s,
                             u"3 Nov"_s,
                             u"ago"_s,
                             u"Å"_s,
                             u"\u030a"_s,
                             u"🎉"_s,
                             u"李"_s,
                             u"'s"_s,
                             QString(QChar(0xd83d)),
                             QString(QChar(0)),
                             u"\u202e"_s,
                             u"per"_s,
                             u"with"_s,
                             u"\n"_s};
    QRandomGenerator random(2026);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(16); i >= 0; --i)
            text += pieces.at(random.bounded(int(pieces.size())));
        const auto line = recognise(text);
        qsizetype end = 0;
        for (const CaptureSpan &span : line.spans) {
            QVERIFY2(span.start >= end && span.length > 0, qUtf8Printable(text));
            end = span.start + span.length;
        }
        QVERIFY2(end <= text.size(), qUtf8Printable(text));
        const QString again = recognise(line.title).title;
        QVERIFY2(again == line.title, qUtf8Printable(u"%1 | %2 | %3"_s.arg(text, line.title, again)));
        QVERIFY2(line.title.isEmpty() == !isVisible(text), qUtf8Printable(text));
        QVERIFY(line.date.isValid());
    }
}

HEADWAY_TEST_MAIN(QCoreApplication, CaptureRecogniserTest)
#include "capturerecognisertest.moc"
