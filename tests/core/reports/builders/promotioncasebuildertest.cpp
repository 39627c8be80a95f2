// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "promotioncasebuilder.h"

#include "caserequest.h"
#include "documenttext.h"
#include "headwaytest.h"
#include "materialbuilder.h"

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

/** The headings of a report, each with its level in front: "2 Results by goal". */
QStringList outline(const ReportDocument &document)
{
    QStringList headings;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content))
            headings << QString::number(heading->level) + u' ' + heading->text;
    }
    return headings;
}

QStringList anchors(const ReportDocument &document)
{
    QStringList anchors;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.content); heading && !heading->anchor.isEmpty())
            anchors << heading->anchor;
    }
    return anchors;
}

void collectTargets(const Spans &spans, QStringList &targets)
{
    for (const Span &span : spans) {
        if (!span.target.isEmpty())
            targets << span.target;
    }
}

QStringList targets(const ReportDocument &document)
{
    QStringList targets;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            collectTargets(paragraph->spans, targets);
        else if (const auto *quote = std::get_if<Quote>(&block.content))
            collectTargets(quote->attribution, targets);
        else if (const auto *table = std::get_if<Table>(&block.content)) {
            for (const QList<Spans> &row : table->rows)
                collectTargets(row.constFirst(), targets);
        }
    }
    return targets;
}

} // namespace

class PromotionCaseBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldTakeItsTitleFromTheAsk()
    {
        MaterialBuilder material;
        material.owner("Anna Lindqvist", "Charge nurse", "Ward 7").asking("Promotion to Nurse Manager");
        const ReportDocument document = buildPromotionCase(request(), material).document;
        QCOMPARE(document.title, u"The case for: Promotion to Nurse Manager"_s);
        QCOMPARE(document.subtitle, u"Anna Lindqvist ·\u00a0Charge nurse ·\u00a0Ward 7"_s);
        QCOMPARE(document.author, u"Anna Lindqvist"_s);
        QCOMPARE(document.kind, u"promotion-case"_s);
        QCOMPARE(document.date, QDate(2026, 11, 21));
        QCOMPARE(outline(document).constFirst(), u"1 "_s + document.title);
    }

    void shouldSayForWhomAndWhenItWasMade()
    {
        ReportRequest forDana = request();
        forDana.readerName = u"Dana Whitfield"_s;
        const ReportDocument document = buildPromotionCase(forDana, MaterialBuilder{}.owner("Anna")).document;
        QCOMPARE(document.confidentiality, u"Confidential: for Dana Whitfield"_s);
        QVERIFY(DocumentText::of(document).contains(
            u"Prepared for Dana Whitfield ·\u00a021\u00a0November 2026 ·\u00a0Covers 22\u00a0November 2025\u00a0– 21\u00a0November 2026"_s));
    }

    void shouldLeaveOutSectionsThatHaveNoData()
    {
        const ReportDocument document = buildPromotionCase(request(), MaterialBuilder{}.owner("Anna")).document;
        QCOMPARE(outline(document), (QStringList{u"1 Promotion case"_s}));
        QVERIFY(!firstOf<PageBreak>(document.blocks));
        QCOMPARE(DocumentText::of(document).constLast(), u"There is nothing to tell of this period yet."_s);
    }

    void shouldLeaveOutAnAskThatIsNotReleased()
    {
        MaterialBuilder material;
        material.asking("Promotion to Nurse Manager", Audience::Sponsor);
        const BuiltReport report = buildPromotionCase(request(), material);
        QCOMPARE(report.document.title, u"Promotion case"_s);
        QCOMPARE(report.leftOut.size(), 1);
        QCOMPARE(report.leftOut.constFirst().what, u"Promotion to Nurse Manager"_s);
    }

    void shouldLeaveOutAnAskThatNamesSomebodyPrivate()
    {
        MaterialBuilder material;
        material.person("Tamsin Vickery", Audience::Private);
        material.asking("Promotion to Nurse Manager");
        material.ask().whyNow = u"Otherwise *Vickery* gets the post."_s;
        const BuiltReport report = buildPromotionCase(request(), material);
        QCOMPARE(report.document.title, u"Promotion case"_s);
        QCOMPARE(report.leftOut.size(), 1);
        QCOMPARE(report.leftOut.constFirst().ask, material.ask().id);
        QCOMPARE(report.leftOut.constFirst().reasons.constFirst().name, u"Tamsin Vickery"_s);
    }

    void shouldNotKeepAnybodyFromTheirOwnName()
    {
        MaterialBuilder material;
        material.owner("Anna Lindqvist").person("Helen Marsh", Audience::Private);
        material.did(released(EntryBuilder{}.titled("Agreed goals with Helen")));
        ReportRequest forHelen = request();
        forHelen.readerName = u"Helen Marsh"_s;
        QCOMPARE(buildPromotionCase(request(), material).leftOut.size(), 1);
        QVERIFY(buildPromotionCase(forHelen, material).leftOut.isEmpty());
    }

    void shouldNotShowALinkToWhatIsInTheTrash()
    {
        MaterialBuilder material;
        const PersonId gone = material.personInTrash("Dana Whitfield", Audience::Boss);
        material.did(released(EntryBuilder{}.titled("Cut falls").with(gone)));
        const BuiltReport report = buildPromotionCase(request(), material);
        QVERIFY(report.leftOut.isEmpty());
        QVERIFY(!DocumentText::of(report.document).join(u' ').contains(u"Whitfield"_s));
    }

    void shouldPrintItsSectionsInOrder()
    {
        const ReportDocument document = buildPromotionCase(request(), wholeCase()).document;
        QCOMPARE(outline(document),
                 (QStringList{u"1 The case for: Promotion"_s, u"2 Why now"_s, u"2 Strongest results"_s,
                              u"2 The period at a glance"_s, u"2 Results by goal"_s, u"3 Fewer falls"_s,
                              u"3 Further results"_s, u"2 What was measured"_s, u"2 What others say"_s,
                              u"2 What I ask for"_s, u"2 The evidence"_s, u"3 E1 ·\u00a0Cut handover"_s,
                              u"3 E2 ·\u00a0Cut falls"_s, u"3 E3 ·\u00a0Opened a bay"_s,
                              u"3 E4 ·\u00a0A family’s thanks"_s}));
    }

    void shouldSwitchSectionsOff_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("title");
        for (const ReportSection &section : promotionCaseSections()) {
            if (section.id != "decision-brief"_L1)
                QTest::newRow(section.id.data()) << QString(section.id) << section.title;
        }
    }

    void shouldSwitchSectionsOff()
    {
        QFETCH(QString, section);
        QFETCH(QString, title);
        ReportRequest without = request();
        without.sectionsOff = {section};
        const ReportDocument document = buildPromotionCase(without, wholeCase()).document;
        QVERIFY(!outline(document).contains(u"2 "_s + title));
        for (const QString &line : DocumentText::of(document))
            QVERIFY2(!line.startsWith(u"In this case:"_s) || !line.contains(title), qPrintable(line));
    }

    void shouldLeadEveryLinkToAPlaceInTheReport_data() { shouldSwitchSectionsOff_data(); }

    void shouldLeadEveryLinkToAPlaceInTheReport()
    {
        QFETCH(QString, section);
        ReportRequest without = request();
        without.sectionsOff = {section};
        const ReportDocument document = buildPromotionCase(without, wholeCase()).document;
        const QStringList places = anchors(document);
        const QStringList leading = targets(document);
        QVERIFY(!leading.isEmpty());
        for (const QString &target : leading)
            QVERIFY2(places.contains(target), qPrintable(target));
    }

    void shouldShowTheStrongestResultsAsTiles()
    {
        const ReportDocument document = buildPromotionCase(request(), wholeCase()).document;
        const Tiles *tiles = firstOf<Tiles>(document.blocks);
        QVERIFY(tiles);
        QCOMPARE(tiles->tiles.size(), 2);
        QCOMPARE(tiles->tiles.at(0).figure, u"−44\u00a0%"_s);
        QCOMPARE(tiles->tiles.at(0).caption, u"Handover, 34\u00a0→ 19\u00a0min"_s);
        QCOMPARE(tiles->tiles.at(0).evidence, (Span{.text = u"E1"_s, .target = u"E1"_s}));
        QCOMPARE(tiles->tiles.at(1).figure, u"−20\u00a0%"_s);
    }

    void shouldTellASetbackByWhatWasLearnedAndNotAmongResults()
    {
        MaterialBuilder material;
        const GoalId falls = material.goal("Fewer falls", Audience::Boss);
        material.did(released(EntryBuilder{}
                                  .titled("Pilot failed")
                                  .ofKind(EntryKind::Setback)
                                  .saying("Six falls before, six during.\n\nThe alarm log stays with us.")
                                  .measured("Falls", 6, 6, "")
                                  .towards(falls)
                                  .starred()));
        const ReportDocument document = buildPromotionCase(request(), material).document;
        QCOMPARE(outline(document).sliced(1),
                 (QStringList{u"2 What setbacks taught me"_s, u"2 The evidence"_s, u"3 E1 ·\u00a0Pilot failed"_s}));
        QCOMPARE(
            DocumentText::of(under(document, u"What setbacks taught me"_s)),
            QStringList{
                u"Pilot failed ·\u00a0Falls: 6\u00a0→\u00a06 (0\u00a0%) ·\u00a03\u00a0Nov\u00a02026\u00a0·\u00a0E1\n"
                "The alarm log stays with us."_s});
    }

    void shouldLeaveOutASetbackOfWhichNothingIsTold()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Pilot failed").ofKind(EntryKind::Setback).saying(" ")));
        const BuiltReport report = buildPromotionCase(request(), material);
        QVERIFY(!DocumentText::of(report.document).join(u' ').contains(u"Pilot"_s));
        QCOMPARE(report.leftOut.constFirst().reasons,
                 QList<LeftOutReason>{{.kind = LeftOutReason::Kind::SetbackAlone}});
    }

    void shouldListWhatIsLeftOutTheNewestFirst()
    {
        MaterialBuilder material;
        material.asking("Raise", Audience::Private)
            .did(EntryBuilder{}.titled("Oldest").on("2026-01-05"))
            .did(released(EntryBuilder{}.titled("Thought").ofKind(EntryKind::Reflection).on("2026-03-05")))
            .did(EntryBuilder{}.titled("Newest").on("2026-11-05"));
        QStringList titles;
        for (const LeftOut &leftOut : buildReport(request(), material).leftOut)
            titles << leftOut.what;
        QCOMPARE(titles, (QStringList{u"Raise"_s, u"Newest"_s, u"Thought"_s, u"Oldest"_s}));
    }

    void shouldNameWhatWentAboveAndBeyond()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.aboveAndBeyond()));
        const QStringList said = DocumentText::of(buildPromotionCase(request(), material).document);
        QVERIFY(said.contains(
            u"Something done ·\u00a03\u00a0Nov\u00a02026 ·\u00a0Above and beyond my role\u00a0·\u00a0E1"_s));
    }

    void shouldTellAnEntryOnceAndCiteItUnderItsOtherGoals()
    {
        MaterialBuilder material;
        const GoalId falls = material.goal("Fewer falls", Audience::Boss);
        const GoalId staff = material.goal("Staff who stay", Audience::Boss);
        material.did(released(EntryBuilder{}.titled("Both").towards(falls).towards(staff)));
        const ReportDocument document = buildPromotionCase(request(), material).document;
        QCOMPARE(DocumentText::of(under(document, u"Staff who stay"_s)),
                 (QStringList{u"Also counts towards this goal: E1"_s}));
    }

    void shouldTabulateEveryFigure()
    {
        const ReportDocument document = buildPromotionCase(request(), wholeCase()).document;
        const Table *table = firstOf<Table>(document.blocks);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2);
        QStringList row;
        for (const Spans &cell : table->rows.constFirst())
            row << DocumentText::of(cell);
        QCOMPARE(row, (QStringList{u"E1"_s, u"3\u00a0Nov 2026"_s, u"Handover"_s, u"34\u00a0min"_s, u"19\u00a0min"_s,
                                   u"−44\u00a0%"_s}));
    }

    void shouldQuoteOthersInTheirWords()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}
                                  .titled("Thanks from Mr Fenwick")
                                  .ofKind(EntryKind::Praise)
                                  .saying("Left on the desk:\n\n> I can find the right nurse.\n\nPinned up since.")));
        const Blocks voices = under(buildPromotionCase(request(), material).document, u"What others say"_s);
        QCOMPARE(DocumentText::of(voices),
                 (QStringList{u"I can find the right nurse."_s,
                              u"From “Thanks from Mr Fenwick” ·\u00a03\u00a0November 2026 ·\u00a0E1"_s}));
    }

    void shouldSayWhoTheTitleOfAQuotationNamesAndMakeNobodyTheSpeaker()
    {
        MaterialBuilder material;
        const PersonId fenwick = material.person("Alasdair Fenwick", Audience::Boss, "Consultant surgeon");
        const PersonId omar = material.person("Omar Haddad", Audience::Boss, "Ward pharmacist"); // He read it out.
        material.did(released(EntryBuilder{}
                                  .titled("Mr Fenwick’s thanks")
                                  .ofKind(EntryKind::Praise)
                                  .with(fenwick)
                                  .with(omar)
                                  .saying("> I can find the right nurse.")));
        const ReportDocument document = buildPromotionCase(request(), material).document;
        QCOMPARE(DocumentText::of(under(document, u"What others say"_s)).constLast(),
                 u"From “Mr Fenwick’s thanks” ·\u00a0Alasdair Fenwick (Consultant surgeon) "
                 "·\u00a03\u00a0November 2026 ·\u00a0E1"_s);
    }

    void shouldNotPassOffAnAccountOfFeedbackAsAQuotation()
    {
        MaterialBuilder material;
        material.did(released(
            EntryBuilder{}.titled("Night staff hear last").ofKind(EntryKind::Feedback).saying("They were right.")));
        const Blocks voices = under(buildPromotionCase(request(), material).document, u"What others say"_s);
        QVERIFY(!firstOf<Quote>(voices));
        QCOMPARE(
            DocumentText::of(voices),
            (QStringList{
                u"Night staff hear last ·\u00a03\u00a0Nov\u00a02026 ·\u00a0Feedback\u00a0·\u00a0E1\nThey were right."_s}));
    }

    void shouldBeginWithWordsThatTheReaderCanRead()
    {
        const auto said = [](const char *title, const char *words, EntryKind kind = EntryKind::Praise) {
            return released(EntryBuilder{}.titled(title).saying(words).ofKind(kind));
        };
        MaterialBuilder material;
        material.did(said("Feedback", "They were right.", EntryKind::Feedback))
            .did(said("Arabic", "> شكراً لأنكم شرحتم لنا كل شيء"))
            .did(said("English", "> Well done."))
            .did(said("Translated", "> شكراً لأنكم شرحتم لنا كل شيء\n\n> Thank you."));
        const QString order =
            DocumentText::of(under(buildPromotionCase(request(), material).document, u"What others say"_s)).join(u'\n');
        QVERIFY(order.indexOf(u"English"_s) < order.indexOf(u"Translated"_s));
        QVERIFY(order.indexOf(u"Translated"_s) < order.indexOf(u"Arabic"_s));
        QVERIFY(order.indexOf(u"Arabic"_s) < order.indexOf(u"Feedback"_s));
    }

    void shouldMarkTheScriptOfAQuotation()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.ofKind(EntryKind::Praise).saying("> شكراً لأنكم شرحتم لنا كل شيء")));
        const ReportDocument document = buildPromotionCase(request(), material).document;
        QCOMPARE(firstOf<Quote>(document.blocks)->language, u"und-Arab"_s);
    }

    void shouldDrawThePeriodWithALaneForEachGoal()
    {
        const ReportDocument document = buildPromotionCase(request(), wholeCase()).document;
        const TimelineFigure *figure = firstOf<TimelineFigure>(document.blocks);
        QVERIFY(figure);
        QCOMPARE(figure->from, QDate(2025, 11, 22));
        QCOMPARE(figure->lanes.size(), 2);
        QCOMPARE(figure->lanes.at(0).name, u"Fewer falls"_s);
        QCOMPARE(figure->lanes.at(0).marks.constFirst().evidence, u"E2"_s);
        QCOMPARE(figure->lanes.at(1).name, u"Further results"_s);
        QCOMPARE(figure->lanes.at(1).marks.constLast().label, u"Cut handover"_s);
        QVERIFY(figure->alternative.contains(u"Fewer falls ·\u00a0E2"_s));
    }

    void shouldAskInWordsWithLinesToSignOn()
    {
        ReportRequest forDana = request();
        forDana.readerName = u"Dana"_s;
        const Blocks ask = under(buildPromotionCase(forDana, wholeCase()).document, u"What I ask for"_s);
        QCOMPARE(DocumentText::of(ask),
                 (QStringList{u"I ask for a decision on this: Promotion, with effect from 1\u00a0January 2027."_s,
                              u"Decision, or the next step and by when"_s, u"Date"_s, u"Signature, Anna"_s,
                              u"Signature, Dana"_s}));
    }

    void shouldSayWhoseALineToSignOnIsWhereNobodyIsNamed()
    {
        const Blocks ask = under(buildPromotionCase(request(), wholeCase()).document, u"What I ask for"_s);
        QCOMPARE(DocumentText::of(ask).constLast(), u"Signature, who decides"_s);
    }

    void shouldBindEveryMiddleDotToWhatFollowsIt()
    {
        const QString text = DocumentText::of(buildPromotionCase(request(), wholeCase()).document).join(u'\n');
        QVERIFY(text.contains(u" ·\u00a0"_s));
        QVERIFY2(!text.contains(u"· "_s), qPrintable(text));
    }

    void shouldNotLeaveTheNumberOfTheEvidenceAloneOnALine()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Cut falls")));
        const QString text = DocumentText::of(buildPromotionCase(request(), material).document).join(u'\n');
        QVERIFY2(text.contains(u"3\u00a0Nov\u00a02026\u00a0·\u00a0E1"_s), qPrintable(text));
    }

    void shouldPrintTheJournalInFullInTheAppendix()
    {
        const Blocks evidence = under(buildPromotionCase(request(), wholeCase()).document, u"E2 ·\u00a0Cut falls"_s);
        QCOMPARE(DocumentText::of(evidence).constFirst(), u"5\u00a0October 2026 ·\u00a0Fewer falls ·\u00a0"
                                                          "Dana Whitfield (Director of Nursing)"_s);
        QVERIFY(DocumentText::of(evidence).contains(u"With hourly rounds."_s));
    }

    void shouldSetTheAppendixInSmallTypeButNotTheWordsOfOthers()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Thanks").saying("They wrote:\n\n- this\n\n> Well done.")));
        const Blocks evidence = under(buildPromotionCase(request(), material).document, u"E1 ·\u00a0Thanks"_s);
        QCOMPARE(std::get<Paragraph>(evidence.at(1).content).style, ParagraphStyle::Small);
        const auto &item = std::get<ListBlock>(evidence.at(2).content).items.front();
        QCOMPARE(std::get<Paragraph>(item.blocks.front().content).style, ParagraphStyle::Small);
        const Blocks &quoted = std::get<Quote>(evidence.at(3).content).blocks;
        QCOMPARE(std::get<Paragraph>(quoted.front().content).style, ParagraphStyle::Body);
    }

    void shouldLeaveOutAReflectionAndSaySo()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Thoughts on the train").ofKind(EntryKind::Reflection)));
        const BuiltReport report = buildPromotionCase(request(), material);
        QVERIFY(!DocumentText::of(report.document).join(u' ').contains(u"train"_s));
        QCOMPARE(report.leftOut.constFirst().reasons.constFirst().kind, LeftOutReason::Kind::NotEvidence);
    }

    void shouldKeepToThePeriod()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Long ago").on("2025-11-21")));
        const BuiltReport report = buildPromotionCase(request(), material);
        QVERIFY(!DocumentText::of(report.document).contains(u"Long ago"_s));
        QVERIFY(report.leftOut.isEmpty());
    }

    void shouldWriteDatesAndNumbersByTheReportsLocale()
    {
        ReportRequest german = request();
        german.locale = QLocale(QLocale::German, QLocale::Germany);
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Saved").measured("Kosten", {}, 184000.5, "€")));
        const QString said = DocumentText::of(buildPromotionCase(german, material).document).join(u'\n');
        QVERIFY(said.contains(u"3. November 2026"_s));
        QVERIFY(said.contains(u"184.000,5"_s));
    }

    void shouldBuildTheSameReportFromTheSameMaterial()
    {
        const ReportMaterial material = wholeCase();
        QVERIFY(buildPromotionCase(request(), material).document == buildPromotionCase(request(), material).document);
    }

    void shouldLeaveThePageOpenBehindALongBrief()
    {
        MaterialBuilder material = MaterialBuilder{}.asking("Promotion");
        material.ask().whyNow = u"Because. "_s.repeated(500);
        material.did(released(EntryBuilder{}));
        QVERIFY(!firstOf<PageBreak>(buildPromotionCase(request(), material).document.blocks));
        material.ask().whyNow = u"Because."_s;
        QVERIFY(firstOf<PageBreak>(buildPromotionCase(request(), material).document.blocks));
    }

private:
    static ReportMaterial wholeCase()
    {
        MaterialBuilder material;
        const PersonId dana = material.person("Dana Whitfield", Audience::Boss, "Director of Nursing");
        const GoalId falls = material.goal("Fewer falls", Audience::Boss);
        material.owner("Anna").asking("Promotion");
        material.did(released(EntryBuilder{}.titled("Opened a bay").on("2026-10-01")));
        material.did(released(EntryBuilder{}
                                  .titled("Cut falls")
                                  .on("2026-10-05")
                                  .towards(falls)
                                  .with(dana)
                                  .measured("Falls", 10, 8, "a month")
                                  .saying("With hourly rounds.")));
        material.did(released(EntryBuilder{}
                                  .titled("A family’s thanks")
                                  .on("2026-10-09")
                                  .ofKind(EntryKind::Praise)
                                  .saying("> Thank you.")));
        material.did(released(EntryBuilder{}.titled("Cut handover").starred().measured("Handover", 34, 19, "min")));
        return material;
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, PromotionCaseBuilderTest)
#include "promotioncasebuildertest.moc"
