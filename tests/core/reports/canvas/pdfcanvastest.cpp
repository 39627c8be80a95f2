// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfcanvas.h"

#include "handset.h"
#include "headwaytest.h"

#include <QGuiApplication>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Headway;
using namespace Qt::StringLiterals;

namespace {

/** A PDF being made and read again: one page, a document with one paragraph. */
class OnePage
{
public:
    OnePage()
        : document(structure.add(Role::Document, ElementId::Artifact))
        , paragraph(structure.add(Role::Paragraph, document))
    {}

    void draw(const std::function<void(PdfCanvas &)> &content)
    {
        PdfCanvas canvas(structure);
        canvas.beginPage({400, 300});
        content(canvas);
        canvas.endPage();
        info.title = u"Title"_s;
        info.language = u"en"_s;
        info.date = QDate(2026, 11, 14);
        bytes = canvas.finish(info).value_or(QByteArray());
        pdf.processMemoryFile("page", bytes.constData(), static_cast<size_t>(bytes.size()));
    }

    QByteArray content()
    {
        const auto data = pdf.getAllPages().at(0).getKey("/Contents").getStreamData();
        return QByteArray(reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    }

    QPDFObjectHandle documentElement() { return pdf.getRoot().getKey("/StructTreeRoot").getKey("/K"); }

    StructureTree structure;
    ElementId document;
    ElementId paragraph;
    PdfDocumentInfo info;
    QByteArray bytes;
    QPDF pdf;
};

} // namespace

class PdfCanvasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldMarkTextWithItsElement()
    {
        OnePage page;
        page.draw([&](PdfCanvas &canvas) { canvas.drawText(HandSet::line(u"Words"_s, page.paragraph), {50, 50}); });
        QVERIFY(page.content().contains("/P <</MCID 0>> BDC"));
        QPDFObjectHandle paragraph = page.documentElement().getKey("/K").getArrayItem(0);
        QCOMPARE(paragraph.getKey("/S").getName(), "/P");
        QCOMPARE(paragraph.getKey("/K").getArrayItem(0).getIntValueAsInt(), 0);
    }

    void shouldMarkLinesOfOneElementOnce()
    {
        OnePage page;
        page.draw([&](PdfCanvas &canvas) {
            canvas.drawText(HandSet::line(u"one"_s, page.paragraph), {50, 50});
            canvas.drawText(HandSet::line(u"two"_s, page.paragraph), {50, 64});
        });
        QCOMPARE(page.content().count("BDC"), 1);
    }

    void shouldMarkWhatIsNoTextAsArtifact()
    {
        OnePage page;
        page.draw([&](PdfCanvas &canvas) {
            QPainterPath path;
            path.addRect(10, 20, 30, 40);
            canvas.fill(path, QColor(255, 0, 0), ElementId::Artifact);
            canvas.drawText(HandSet::line(u"Page 1"_s, ElementId::Footer), {50, 290});
        });
        QVERIFY(page.content().contains("/Artifact BMC\n1 0 0 rg\n10 20 m\n40 20 l\n"));
        QVERIFY(page.content().contains("/Artifact <</Type /Pagination /Subtype /Footer>> BDC"));
    }

    void shouldPutLinksInTheOrderOfReading()
    {
        OnePage page;
        const ElementId link = page.structure.add(Role::Link, page.paragraph);
        page.draw([&](PdfCanvas &canvas) {
            TextLine line = HandSet::line(u"before "_s, page.paragraph);
            TextRun linked = HandSet::run(u"E1"_s, link);
            linked.link.address = u"https://example.org/a(b)\\"_s;
            line.runs.push_back(linked);
            line.runs.push_back(HandSet::run(u" after"_s, page.paragraph));
            canvas.drawText(line, {50, 50});
        });
        QPDFObjectHandle kids = page.documentElement().getKey("/K").getArrayItem(0).getKey("/K");
        QCOMPARE(kids.getArrayNItems(), 3);
        QVERIFY(kids.getArrayItem(0).isInteger());
        QCOMPARE(kids.getArrayItem(1).getKey("/S").getName(), "/Link");
        QVERIFY(kids.getArrayItem(2).isInteger());
        QPDFObjectHandle annotation = page.pdf.getAllPages().at(0).getKey("/Annots").getArrayItem(0);
        QCOMPARE(annotation.getKey("/A").getKey("/URI").getStringValue(), "https://example.org/a(b)\\");
        QVERIFY(annotation.getKey("/Contents").getUTF8Value().find("example.org") != std::string::npos);
    }

    void shouldMakeNoAnnotationWhereALinkLeadsNowhere()
    {
        OnePage page;
        page.draw([&](PdfCanvas &canvas) {
            TextLine line = HandSet::line(u"E9"_s, page.paragraph);
            line.runs.front().link.anchor = u"E9"_s;
            canvas.drawText(line, {50, 50});
        });
        QVERIFY(!page.pdf.getAllPages().at(0).hasKey("/Annots"));
    }

    void shouldGiveFiguresTheirWordsAndTheirBox()
    {
        OnePage page;
        const ElementId figure =
            page.structure.add({.role = Role::Figure, .parent = page.document, .alternative = u"What it shows"_s});
        page.draw([&](PdfCanvas &canvas) {
            QPainterPath path;
            path.addRect(10, 20, 30, 40);
            canvas.fill(path, QColor(Qt::black), figure);
        });
        QPDFObjectHandle element = page.documentElement().getKey("/K").getArrayItem(1);
        QCOMPARE(element.getKey("/Alt").getUTF8Value(), "What it shows");
        const QPDFObjectHandle::Rectangle box = element.getKey("/A").getKey("/BBox").getArrayAsRectangle();
        QCOMPARE(box.llx, 10.0);
        QCOMPARE(box.lly, 240.0);
        QCOMPARE(box.ury, 280.0);
    }

    void shouldSayTheTextWhereOneGlyphMeansDifferentThings()
    {
        OnePage page;
        page.draw([&](PdfCanvas &canvas) {
            TextLine line = HandSet::line(u"a"_s, page.paragraph);
            canvas.drawText(line, {50, 50});
            line.runs.front().text = u"b"_s; // The same glyph, said to be another letter.
            canvas.drawText(line, {50, 70});
        });
        QVERIFY(page.content().contains("/Span <</ActualText <FEFF0062>>> BDC"));
        QVERIFY(!page.content().contains("<FEFF0061>"));
    }

    void shouldNestTheOutline()
    {
        OnePage page;
        page.info.outline = {{1, u"Title"_s, {0, 10}},
                             {2, u"One"_s, {0, 20}},
                             {3, u"One and a half"_s, {0, 30}},
                             {2, u"Two"_s, {0, 40}}};
        page.draw([](PdfCanvas &) {});
        QPDFObjectHandle title = page.pdf.getRoot().getKey("/Outlines").getKey("/First");
        QCOMPARE(title.getKey("/Title").getUTF8Value(), "Title");
        QPDFObjectHandle one = title.getKey("/First");
        QCOMPARE(one.getKey("/First").getKey("/Title").getUTF8Value(), "One and a half");
        QCOMPARE(one.getKey("/Next").getKey("/Title").getUTF8Value(), "Two");
        QCOMPARE(title.getKey("/Last").getObjectID(), one.getKey("/Next").getObjectID());
    }

    void shouldClaimNoConformance()
    {
        OnePage page;
        page.draw([](PdfCanvas &) {});
        QVERIFY(page.bytes.contains("<xmp:CreateDate>2026-11-14T00:00:00Z</xmp:CreateDate>"));
        QVERIFY(!page.bytes.contains("pdfaid") && !page.bytes.contains("pdfuaid"));
    }

    void shouldGiveTheSameBytesForTheSameDrawing()
    {
        OnePage pages[2];
        for (OnePage &page : pages) {
            page.draw([&](PdfCanvas &canvas) { canvas.drawText(HandSet::line(u"Words"_s, page.paragraph), {50, 50}); });
        }
        QVERIFY(!pages[0].bytes.isEmpty());
        QCOMPARE(pages[0].bytes, pages[1].bytes);
    }
};

HEADWAY_TEST_MAIN(QGuiApplication, PdfCanvasTest)
#include "pdfcanvastest.moc"
