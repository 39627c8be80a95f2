// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caserequest.h"
#include "documenttext.h"
#include "headwaytest.h"
#include "materialbuilder.h"

using namespace Headway;
using namespace Qt::StringLiterals;

/** The figures of a promotion case: which are shown first, how far they moved, and that each is said once. */
class CaseFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSayInPointsHowFarAPercentageMovedOnTheFirstPage()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.measured("Leavers", 45, 11, "%")))
            .did(released(EntryBuilder{}.measured("Spend", {}, -55, "%")));
        const QList<Tiles::Tile> tiles = firstOf<Tiles>(buildPromotionCase(request(), material).document.blocks)->tiles;
        QCOMPARE(tiles.at(0).figure, u"−34\u00a0pts"_s);
        QCOMPARE(tiles.at(0).caption, u"Leavers, 45\u00a0→ 11\u00a0%"_s);
        QCOMPARE(tiles.at(1).figure, u"−55\u00a0%"_s);
        QCOMPARE(tiles.at(1).caption, u"Spend"_s);
    }

    void shouldShowEachGoalByItsStrongestFigureOnTheFirstPage()
    {
        MaterialBuilder material;
        const GoalId falls = material.goal("Fewer falls", Audience::Boss);
        const GoalId staff = material.goal("Staff who stay", Audience::Boss);
        const GoalId talk = material.goal("Better talks", Audience::Boss);
        material.did(released(EntryBuilder{}.titled("Some").towards(falls).measured("Falls", 10, 9, "a month")))
            .did(released(EntryBuilder{}.titled("More").towards(falls).measured("Falls", 10, 5, "a month")))
            .did(released(EntryBuilder{}.titled("Stayed").towards(staff).measured("Leavers", 45, 11, "%")))
            .did(released(EntryBuilder{}.titled("Talked").towards(talk)));
        const Blocks glance = under(buildPromotionCase(request(), material).document, u"Strongest results"_s);
        const Table *table = firstOf<Table>(glance);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 2); // nothing was measured of the third
        QStringList row;
        for (const Spans &cell : table->rows.constFirst())
            row << DocumentText::of(cell);
        QCOMPARE(row, (QStringList{u"Fewer falls"_s, u"Falls"_s, u"10\u00a0→\u00a05\u00a0a\u00a0month"_s,
                                   u"−50\u00a0%"_s, u"E2"_s}));
    }

    void shouldListTheStrongestResultsWhereThereAreNoFigures()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Older")))
            .did(released(EntryBuilder{}.titled("Newer").on("2026-11-10")));
        const Blocks strongest = under(buildPromotionCase(request(), material).document, u"Strongest results"_s);
        QVERIFY(!firstOf<Tiles>(strongest));
        QCOMPARE(DocumentText::of(strongest).first(2), (QStringList{u"Newer E1"_s, u"Older E2"_s}));
    }

    void shouldSayInPointsHowFarAPercentageMoved()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.measured("Sickness", 7.4, 5.1, "%")));
        const ReportDocument document = buildPromotionCase(request(), material).document;
        QCOMPARE(DocumentText::of(firstOf<Table>(document.blocks)->rows.constFirst().constLast()), u"−2.3\u00a0pts"_s);
    }

    void shouldShowALonePercentageBelowZeroAsAChange()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.measured("Agency spend", {}, -55, "%")));
        const QList<Spans> row =
            firstOf<Table>(buildPromotionCase(request(), material).document.blocks)->rows.constFirst();
        QCOMPARE(DocumentText::of(row.at(4)), QString());
        QCOMPARE(DocumentText::of(row.at(5)), u"−55\u00a0%"_s);
    }

    void shouldNameALongUnitOnlyOnce()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.measured("Falls", 5.4, 4.6, "per 1,000 bed days")));
        const QList<Spans> row =
            firstOf<Table>(buildPromotionCase(request(), material).document.blocks)->rows.constFirst();
        QCOMPARE(DocumentText::of(row.at(2)), u"Falls, per 1,000\u00a0bed days"_s);
        QCOMPARE(DocumentText::of(row.at(3)), u"5.4"_s);
        QCOMPARE(DocumentText::of(row.at(4)), u"4.6"_s);
    }

    void shouldPartAFigureFromANameThatEndsInADigit()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Cut falls").measured("Falls on ward 4", 6, 2, "")));
        ReportRequest withoutTable = request();
        withoutTable.sectionsOff = {u"metrics"_s};
        const QString text = DocumentText::of(buildPromotionCase(withoutTable, material).document).join(u'\n');
        QVERIFY2(text.contains(u"Falls on ward 4: 6\u00a0→\u00a02 (−67\u00a0%)"_s), qPrintable(text));
        QVERIFY(!text.contains(u"ward 4 6"_s));
    }

    void shouldNotNameWhatWasMeasuredWhereTheTitleDoes()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Cut Falls a month to 6").measured("Falls a month", 10, 6, "")))
            .did(released(EntryBuilder{}.titled("Cut falling asleep").measured("Falls", 10, 6, "")));
        const QString text =
            DocumentText::of(under(buildPromotionCase(request(), material).document, u"Results by goal"_s)).join(u'\n');
        QVERIFY2(text.contains(u"Cut Falls a month to 6 ·\u00a0−40\u00a0%"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Cut falling asleep ·\u00a0Falls: −40\u00a0%"_s), qPrintable(text));
    }

    void shouldSayTheFiguresOfAResultOnceAndBesideItsTitleByHowMuchTheyChanged()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Fell").measured("Falls", 10, 6, "a month")))
            .did(released(EntryBuilder{}.titled("Screened").measured("Screens", 52, 72, "%")))
            .did(released(EntryBuilder{}.titled("Covered").measured("Cover", {}, 6, "weeks")));
        const auto results = [&](const ReportRequest &asked) {
            return DocumentText::of(under(buildPromotionCase(asked, material).document, u"Results by goal"_s))
                .join(u'\n');
        };
        for (const QString &gain : {u"Falls: −40\u00a0% ·"_s, u"Screens: +20\u00a0pts ·"_s, u"Cover: 6\u00a0weeks ·"_s})
            QVERIFY2(results(request()).contains(gain), qPrintable(results(request())));
        ReportRequest withoutTable = request();
        withoutTable.sectionsOff = {u"metrics"_s};
        QVERIFY(results(withoutTable).contains(u"Falls: 10\u00a0→\u00a06\u00a0a\u00a0month (−40\u00a0%)"_s));
    }

    void shouldNotSayFiguresOnceMoreInTheAppendixBesideTheWholeAccount()
    {
        MaterialBuilder material;
        material.did(released(EntryBuilder{}.titled("Told").saying("By rounds.").measured("Falls", 10, 8, "")))
            .did(released(EntryBuilder{}.titled("Untold").measured("Leavers", 5, 4, "")));
        const auto about = [&](const ReportRequest &asked, const QString &heading) {
            return DocumentText::of(under(buildPromotionCase(asked, material).document, heading)).constFirst();
        };
        QVERIFY(!about(request(), u"E1 ·\u00a0Told"_s).contains(u"Falls"_s));
        QVERIFY(about(request(), u"E2 ·\u00a0Untold"_s).contains(u"Leavers: 5"_s)); // There is nothing else of it.
        ReportRequest alone = request();
        alone.sectionsOff = {u"results"_s, u"metrics"_s};
        QVERIFY(about(alone, u"E1 ·\u00a0Told"_s).contains(u"Falls: 10"_s));
    }
};

HEADWAY_TEST_MAIN(QCoreApplication, CaseFiguresTest)
#include "casefigurestest.moc"
