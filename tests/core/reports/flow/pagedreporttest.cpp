// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagedreport.h"

#include "headwaytest.h"
#include "pageflow.h"
#include "recordingcanvas.h"
#include "reportdates.h"
#include "reportsamples.h"
#include "typography.h"

#include <QGuiApplication>
#include <QThread>

#include <thread>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

ReportDocument documentOf(Blocks blocks)
{
    return {.kind = u"test"_s,
            .title = u"A title"_s,
            .subtitle = u"A person"_s,
            .author = u"A person"_s,
            .confidentiality = u"Confidential"_s,
            .locale = QLocale(QLocale::English, QLocale::UnitedKingdom),
            .date = QDate(2026, 11, 14),
            .blocks = std::move(blocks)};
}

Paragraph paragraph(const QString &text)
{
    return {.spans = {Span{.text = text}}};
}

/** A paragraph of exactly so many lines, each saying which it is. */
Paragraph paragraphOfLines(int count, const QString &name)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines << u"%1 line %2"_s.arg(name).arg(i);
    return paragraph(lines.join(u'\n'));
}

Recording drawn(const ReportDocument &document, const PageSetup &setup = {})
{
    const PagedReport report = PagedReport::layOut(document, setup);
    RecordingCanvas canvas;
    for (int page = 0; page < report.pageCount(); ++page)
        report.paint(page, canvas);
    return canvas.recording;
}

QStringList bodyLines(const Recording &canvas, int page)
{
    return canvas.lines(page).filter(u" line "_s);
}

Table tableOf(int rows, const QString &caption = {})
{
    Table table{.caption = caption, .columns = {{u"Head A"_s}, {u"Head B"_s, ColumnKind::Figure}}, .rows = {}};
    for (int i = 0; i < rows; ++i)
        table.rows << QList<Spans>{{Span{.text = u"row line %1"_s.arg(i)}}, {Span{.text = QString::number(i)}}};
    return table;
}

} // namespace

class PagedReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNeverLeaveAWidowOrAnOrphan_data()
    {
        QTest::addColumn<int>("before");
        for (int before = 30; before <= 54; ++before)
            QTest::addRow("%d lines above", before) << before;
    }

    void shouldNeverLeaveAWidowOrAnOrphan()
    {
        QFETCH(int, before);
        const Recording canvas =
            drawn(documentOf({paragraphOfLines(before, u"first"_s), paragraphOfLines(5, u"second"_s),
                              paragraphOfLines(3, u"third"_s), paragraphOfLines(40, u"fourth"_s)}));
        for (int page = 0; page < canvas.sizes.size(); ++page) {
            for (const QString &name : {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s}) {
                const auto count = bodyLines(canvas, page).filter(name).size();
                QVERIFY2(count != 1, qPrintable(u"one line of %1 alone on page %2"_s.arg(name).arg(page + 1)));
                if (name == u"third"_s)
                    QVERIFY(count == 0 || count == 3);
            }
        }
    }

    void shouldKeepHeadingsWithTwoLinesOfWhatFollows_data() { shouldNeverLeaveAWidowOrAnOrphan_data(); }

    void shouldKeepHeadingsWithTwoLinesOfWhatFollows()
    {
        QFETCH(int, before);
        const Recording canvas =
            drawn(documentOf({paragraphOfLines(before, u"first"_s), Heading{.level = 2, .text = u"Section"_s},
                              Heading{.level = 3, .text = u"Subsection"_s}, paragraphOfLines(6, u"second"_s)}));
        for (int page = 0; page < canvas.sizes.size(); ++page) {
            const QStringList lines = canvas.lines(page);
            if (lines.contains(u"Subsection"_s)) {
                QVERIFY(lines.contains(u"Section"_s));
                QVERIFY(lines.filter(u"second line"_s).size() >= 2);
            }
        }
    }

    void shouldKeepARemarkBelowAHeadingWithWhatFollows_data() { shouldNeverLeaveAWidowOrAnOrphan_data(); }

    void shouldKeepARemarkBelowAHeadingWithWhatFollows()
    {
        QFETCH(int, before);
        Paragraph remark = paragraphOfLines(2, u"remark"_s);
        remark.style = ParagraphStyle::Muted;
        const Recording canvas =
            drawn(documentOf({paragraphOfLines(before, u"first"_s), Heading{.level = 3, .text = u"Section"_s}, remark,
                              paragraphOfLines(6, u"second"_s)}));
        for (int page = 0; page < canvas.sizes.size(); ++page) {
            const QStringList lines = canvas.lines(page);
            QVERIFY(!lines.contains(u"Section"_s) || lines.filter(u"second line"_s).size() >= 2);
        }
    }

    void shouldKeepWhatLeadsToAListWithItsFirstItem_data() { shouldNeverLeaveAWidowOrAnOrphan_data(); }

    void shouldKeepWhatLeadsToAListWithItsFirstItem()
    {
        QFETCH(int, before);
        ListBlock list;
        for (int i = 1; i <= 4; ++i) {
            ListItem item;
            item.blocks.push_back(paragraph(u"item line %1"_s.arg(i)));
            list.items.push_back(std::move(item));
        }
        const Recording canvas = drawn(
            documentOf({paragraphOfLines(before, u"first"_s), paragraphOfLines(1, u"leading"_s), std::move(list)}));
        for (int page = 0; page < canvas.sizes.size(); ++page) {
            const QString text = bodyLines(canvas, page).join(u'|');
            QVERIFY(!text.contains(u"leading line"_s) || text.contains(u"item line 1"_s));
        }
    }

    void shouldKeepWhatLeadsToAQuotationWithIt_data() { shouldNeverLeaveAWidowOrAnOrphan_data(); }

    void shouldKeepWhatLeadsToAQuotationWithIt()
    {
        QFETCH(int, before);
        Quote quote;
        quote.blocks.push_back(paragraphOfLines(1, u"said"_s));
        const Recording canvas =
            drawn(documentOf({paragraphOfLines(before, u"first"_s), paragraphOfLines(1, u"leading"_s), quote}));
        for (int page = 0; page < canvas.sizes.size(); ++page) {
            const QString text = bodyLines(canvas, page).join(u'|');
            QCOMPARE(text.contains(u"leading line"_s), text.contains(u"said line 1"_s));
        }
    }

    void shouldKeepAQuotationWithItsTranslation_data() { shouldNeverLeaveAWidowOrAnOrphan_data(); }

    void shouldKeepAQuotationWithItsTranslation()
    {
        QFETCH(int, before);
        Quote said;
        said.blocks.push_back(paragraph(u"said line"_s));
        Quote translated;
        translated.blocks.push_back(paragraph(u"translated line"_s));
        translated.attribution = {Span{u"somebody"_s}};
        const Recording canvas =
            drawn(documentOf({paragraphOfLines(before, u"first"_s), std::move(said), std::move(translated)}));
        for (int page = 0; page < canvas.sizes.size(); ++page) {
            const QString text = canvas.lines(page).join(u'|');
            QCOMPARE(text.contains(u"said line"_s), text.contains(u"translated line"_s));
        }
    }

    void shouldSetAQuotationAndItsTranslationBesideOneBar()
    {
        const auto said = [](const QString &words, const QString &by) {
            Quote quote;
            quote.blocks.push_back(paragraph(words));
            if (!by.isEmpty())
                quote.attribution = {Span{by}};
            return quote;
        };
        const Recording canvas =
            drawn(documentOf({said(u"شكراً"_s, {}), said(u"Thank you"_s, u"somebody"_s), said(u"Other"_s, u"else"_s)}));
        QList<QRectF> bars;
        for (const Recording::Fill &fill : canvas.fills) {
            if (fill.color == QColor(Typography::accentLight))
                bars << fill.area;
        }
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars.at(0).left(), bars.at(1).left());
        QVERIFY(bars.at(0).height() > 2 * Typography::quote().leading);
    }

    void shouldNotBindRecordsThatHaveARemarkAlone()
    {
        Blocks blocks;
        for (int i = 0; i < 60; ++i) {
            blocks.push_back(Heading{.level = 3, .text = u"Record line %1"_s.arg(i)});
            Paragraph remark = paragraph(u"A date"_s);
            remark.style = ParagraphStyle::Muted;
            blocks.push_back(std::move(remark));
        }
        const Recording canvas = drawn(documentOf(std::move(blocks)));
        QVERIFY(canvas.sizes.size() > 2);
        // No page ends early for the sake of the next.
        const qsizetype whole = bodyLines(canvas, 1).size();
        for (int page = 1; page + 1 < canvas.sizes.size(); ++page)
            QCOMPARE(bodyLines(canvas, page).size(), whole);
        for (int page = 0; page < canvas.sizes.size(); ++page)
            QCOMPARE(canvas.lines(page).filter(u"A date"_s).size(), bodyLines(canvas, page).size());
    }

    void shouldRepeatATablesHeadOnEveryPageAndOnlyOnceAsText()
    {
        const Recording canvas = drawn(documentOf({tableOf(120, u"Figures"_s)}));
        QVERIFY(canvas.sizes.size() >= 3);
        int asText = 0;
        for (int page = 0; page < canvas.sizes.size(); ++page)
            QVERIFY(canvas.lines(page).contains(u"Head A"_s));
        for (const Recording::Text &text : canvas.texts)
            asText += text.text == u"Head A"_s && !isArtifact(text.element);
        QCOMPARE(asText, 1);
        QVERIFY(canvas.lines(1).join(u'|').contains(u"Figures (continued)"_s));
    }

    void shouldNotLeaveATablesLastRowAlone_data()
    {
        QTest::addColumn<int>("rows");
        for (int rows = 30; rows < 50; ++rows)
            QTest::addRow("%d rows", rows) << rows;
    }

    void shouldNotLeaveATablesLastRowAlone()
    {
        QFETCH(int, rows);
        const Recording canvas = drawn(documentOf({tableOf(rows)}));
        QVERIFY(bodyLines(canvas, static_cast<int>(canvas.sizes.size()) - 1).size() != 1);
    }

    void shouldLeaveWordsTheirRoomBesideEnormousFigures()
    {
        Table table{.columns = {{u"What"_s}}, .rows = {}};
        QList<Spans> row{Spans{Span{u"Time to independent practice"_s}}};
        for (int column = 0; column < 3; ++column) {
            table.columns << Table::Column{u"Figure"_s, ColumnKind::Figure};
            row << Spans{Span{u"123,456,789,012,345,678,901"_s}};
        }
        table.rows << row;
        ReportDocument document;
        document.blocks.push_back(table);
        QVERIFY(PagedReport::layOut(document, {}).pageText(0).contains(u"independent"_s));
    }

    void shouldKeepRowsWholeUnlessTheyAreTallerThanHalfAPage()
    {
        Table table{.columns = {{u"Text"_s}}, .rows = {}};
        for (int lines : {20, 20, 20, 20, 200})
            table.rows << QList<Spans>{paragraphOfLines(lines, u"row%1"_s.arg(table.rows.size())).spans};
        const Recording canvas = drawn(documentOf({table}));
        for (int page = 0; page < canvas.sizes.size(); ++page) {
            for (int row = 0; row < 4; ++row) {
                const auto count = canvas.lines(page).filter(u"row%1 line"_s.arg(row)).size();
                QVERIFY(count == 0 || count == 20);
            }
        }
        QVERIFY(canvas.sizes.size() >= 4);
    }

    void shouldFillNoPageBeyondItsTextArea_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<Paper>("paper");
        for (const QString &sample : {u"case"_s, u"hostile"_s, u"rtl"_s}) {
            QTest::newRow(qPrintable(sample + u" A4"_s)) << sample << Paper::A4;
            QTest::newRow(qPrintable(sample + u" Letter"_s)) << sample << Paper::Letter;
        }
    }

    void shouldFillNoPageBeyondItsTextArea()
    {
        QFETCH(QString, sample);
        QFETCH(Paper, paper);
        const PageSetup setup{.paper = paper};
        const Recording canvas = drawn(ReportSamples::named(sample), setup);
        const QRectF area = QRectF({}, setup.size()).marginsRemoved(setup.margins);
        for (const Recording::Text &text : canvas.texts) {
            if (text.element == ElementId::Header || text.element == ElementId::Footer || text.text.trimmed().isEmpty())
                continue;
            QVERIFY2(text.baseline.y() > area.top() && text.baseline.y() < area.bottom(),
                     qPrintable(text.text.left(60)));
            QVERIFY2(text.left > area.left() - 12 && text.right < area.right() + 12, qPrintable(text.text.left(60)));
        }
    }

    void shouldNameReportPersonAndSectionAboveEveryPageButTheFirst()
    {
        const Recording canvas =
            drawn(documentOf({Heading{.level = 2, .text = u"Part one"_s}, paragraphOfLines(60, u"a"_s),
                              Heading{.level = 2, .text = u"Part two"_s}, paragraphOfLines(80, u"b"_s)}));
        QVERIFY(!canvas.lines(0).contains(u"A title ·\u00a0A person"_s));
        QVERIFY(canvas.lines(1).contains(u"A title ·\u00a0A person"_s));
        QVERIFY(canvas.lines(1).contains(u"Part one"_s));
        QVERIFY(canvas.lines(2).contains(u"Part two"_s));
        QVERIFY(canvas.lines(2).contains(u"Confidential"_s));
        QVERIFY(canvas.lines(2).join(u"").contains(u"Page 3 of %1"_s.arg(canvas.sizes.size())));
    }

    void shouldLeaveOutWholePartsOfAHeaderThatIsTooLong()
    {
        ReportDocument document = documentOf(
            {Heading{.level = 2, .text = u"A part of the case with a long name"_s}, paragraphOfLines(60, u"a"_s)});
        document.subtitle =
            u"A person ·\u00a0Charge nurse of the surgical wards ·\u00a0Ardmere General Hospital of the Royal County"_s;
        const Recording canvas = drawn(document);
        QVERIFY2(canvas.lines(1).contains(u"A title ·\u00a0A person ·\u00a0Charge nurse of the surgical wards"_s),
                 qPrintable(canvas.lines(1).join(u'|')));
    }

    void shouldSetTheTitleOnceWhetherTheDocumentBeginsWithItOrNot()
    {
        const Recording without = drawn(documentOf({paragraph(u"Words"_s)}));
        const Recording with = drawn(documentOf({Heading{.level = 1, .text = u"A title"_s}, paragraph(u"Words"_s)}));
        QCOMPARE(without.lines(0).count(u"A title"_s), 1);
        QCOMPARE(with.lines(0).count(u"A title"_s), 1);
        QVERIFY(without.lines(0).contains(
            longDate(QDate(2026, 11, 14), QLocale(QLocale::English, QLocale::UnitedKingdom))));
    }

    void shouldListHeadingsInTheOutlineWithTheirPages()
    {
        const PagedReport report = PagedReport::layOut(
            documentOf({Heading{.level = 2, .text = u"One"_s}, paragraphOfLines(60, u"a"_s),
                        Heading{.level = 2, .text = u"Two"_s, .anchor = u"two"_s}, paragraph(u"Words"_s)}),
            {});
        QCOMPARE(report.outline().size(), 3);
        QCOMPARE(report.outline()[1].title, u"One"_s);
        QCOMPARE(report.outline()[2].position.page, 1);
        QCOMPARE(report.anchors().value(u"two"_s), report.outline()[2].position);
    }

    void shouldLinkOnlyToPlacesThatExist()
    {
        const Paragraph links{.spans = {Span{.text = u"here"_s, .target = u"two"_s}, Span{.text = u" "_s},
                                        Span{.text = u"nowhere"_s, .target = u"three"_s}}};
        const PagedReport report =
            PagedReport::layOut(documentOf({links, Heading{.level = 2, .text = u"Two"_s, .anchor = u"two"_s}}), {});
        RecordingCanvas canvas;
        report.paint(0, canvas);
        for (const Recording::Text &text : std::as_const(canvas.recording.texts)) {
            const QPointF middle((text.left + text.right) / 2, text.baseline.y() - 2);
            QCOMPARE(!report.linkAt(0, middle).isEmpty(), text.text == u"here"_s);
        }
    }

    void shouldMirrorADocumentThatReadsFromTheRight()
    {
        const PageSetup setup;
        const Recording canvas = drawn(ReportSamples::rightToLeftCase(), setup);
        const double middle = setup.size().width() / 2;
        const auto find = [&](const QString &words) {
            return *std::ranges::find_if(canvas.texts, [&](const auto &text) { return text.text.contains(words); });
        };
        QVERIFY(find(u"النتائج"_s).left > middle);
        QVERIFY(find(u"الهدف"_s).left > find(u"النتيجة"_s).right);
        QVERIFY(find(u"English voice"_s).left < middle);
        QVERIFY(find(u"سري"_s).left > middle);
    }

    void shouldGiveTheFirstPageBeforeTheRestIsSet()
    {
        const ReportDocument document = ReportSamples::longCase(200);
        PageFlow flow(document, {});
        QVERIFY(flow.layOutPages(1));
        QCOMPARE(flow.pageCount(), 1);
        QVERIFY(!flow.isComplete());
        const PagedReport first = flow.report();
        QVERIFY(flow.layOutAll());
        const PagedReport whole = flow.report();
        QVERIFY(whole.isComplete());
        QCOMPARE(first.pageText(0), whole.pageText(0));
        QCOMPARE(whole.pageText(3), PagedReport::layOut(document, {}).pageText(3));
        QCOMPARE(first.pageCount(), 1);
    }

    void shouldStopWhenAskedAndGoOnLater()
    {
        PageFlow flow(ReportSamples::longCase(100), {});
        std::stop_source source;
        source.request_stop();
        QVERIFY(!flow.layOutAll(source.get_token()));
        QVERIFY(!flow.isComplete());
        QVERIFY(flow.layOutAll());
        QVERIFY(flow.isComplete());
    }

    void shouldPaintInOneThreadWhatAnotherLaidOut()
    {
        PagedReport report;
        std::thread([&report] { report = PagedReport::layOut(ReportSamples::promotionCase(), {}); }).join();
        RecordingCanvas canvas;
        report.paint(0, canvas);
        QVERIFY(canvas.recording.texts.size() > 20);
        QCOMPARE(report.pageText(0), PagedReport::layOut(ReportSamples::promotionCase(), {}).pageText(0));
    }

    void shouldBearAnEmptyDocument()
    {
        QCOMPARE(PagedReport::layOut(documentOf({}), {}).pageCount(), 1);
        QCOMPARE(PagedReport::layOut(ReportDocument{}, {}).pageCount(), 0);
    }
};

HEADWAY_TEST_MAIN(QGuiApplication, PagedReportTest)
#include "pagedreporttest.moc"
