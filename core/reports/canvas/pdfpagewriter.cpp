// SPDX-FileCopyrightText: 2026 The Headway authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdfpagewriter.h"

#include "pdfsyntax.h"
#include "pdftextwriter.h"

namespace Headway {

namespace {

QByteArray artifactOpening(ElementId element)
{
    if (element == ElementId::Header)
        return "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
    if (element == ElementId::Footer)
        return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
    return "/Artifact BMC\n";
}

} // namespace

PdfPageWriter::PdfPageWriter(QSizeF size, const StructureTree &structure, PdfResources &resources)
    : m_structure(structure)
    , m_resources(resources)
{
    m_page.size = size;
    // From here on y grows downwards, as everywhere in Headway.
    m_page.content = "1 0 0 -1 0 ";
    PdfSyntax::appendNumber(m_page.content, size.height());
    m_page.content += " cm\n";
}

PdfPage PdfPageWriter::finish()
{
    closeContent();
    return std::move(m_page);
}

void PdfPageWriter::belongTo(ElementId element, const QRectF &box)
{
    if (!isArtifact(element) && m_structure[element].role == Role::Figure)
        m_page.figures[element] |= box;
    if (m_open == element)
        return;
    closeContent();
    openContent(element);
}

void PdfPageWriter::closeContent()
{
    if (m_open)
        m_page.content += "EMC\n";
    m_open.reset();
}

void PdfPageWriter::openContent(ElementId element)
{
    m_open = element;
    if (isArtifact(element)) {
        m_page.content += artifactOpening(element);
        return;
    }
    m_page.content += PdfSyntax::structureType(m_structure[element].role) + QByteArray(" <</MCID ") +
                      QByteArray::number(m_page.markedContent.size()) + ">> BDC\n";
    m_page.markedContent << element;
}

void PdfPageWriter::setFillColor(const QColor &color)
{
    if (m_fillColor == color)
        return;
    m_fillColor = color;
    PdfSyntax::appendNumbers(m_page.content, {color.redF(), color.greenF(), color.blueF()});
    m_page.content += "rg\n";
}

void PdfPageWriter::writePath(const QPainterPath &path)
{
    QByteArray &out = m_page.content;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element point = path.elementAt(i);
        PdfSyntax::appendNumbers(out, {point.x, point.y});
        if (point.isCurveTo()) {
            const QPainterPath::Element second = path.elementAt(++i);
            const QPainterPath::Element end = path.elementAt(++i);
            PdfSyntax::appendNumbers(out, {second.x, second.y, end.x, end.y});
        }
        out += point.isMoveTo() ? "m\n" : point.isLineTo() ? "l\n" : "c\n";
    }
}

void PdfPageWriter::fill(const QPainterPath &path, const QColor &color, ElementId element)
{
    belongTo(element, path.boundingRect());
    setFillColor(color);
    writePath(path);
    m_page.content += "f\n";
}

void PdfPageWriter::stroke(const QPainterPath &path, const QColor &color, double width, ElementId element)
{
    belongTo(element, path.boundingRect());
    PdfSyntax::appendNumbers(m_page.content, {color.redF(), color.greenF(), color.blueF()});
    m_page.content += "RG ";
    PdfSyntax::appendNumber(m_page.content, width);
    m_page.content += " w\n";
    writePath(path);
    m_page.content += "S\n";
}

void PdfPageWriter::drawText(const TextLine &line, QPointF baseline)
{
    for (const TextRun &run : line.runs) {
        const QRectF place(QPointF(baseline.x() + run.left, baseline.y() - line.ascent),
                           QPointF(baseline.x() + run.right, baseline.y() + line.descent));
        belongTo(run.element, place);
        if (run.pictures)
            drawPictures(run, baseline);
        else
            drawRun(run, baseline);
        if (!run.link.isEmpty())
            addLink(run, place);
    }
}

void PdfPageWriter::drawRun(const TextRun &run, QPointF baseline)
{
    const int font = m_resources.fontNumber(run.face);
    m_page.fonts.insert(font);
    m_lastTextFont = font;
    setFillColor(run.color);
    m_page.content += "BT /F" + QByteArray::number(font) + ' ';
    PdfSyntax::appendNumber(m_page.content, run.size);
    m_page.content += " Tf\n";
    PdfTextWriter(m_page.content, m_resources.font(font), run, baseline).write();
    m_page.content += "ET\n";
}

void PdfPageWriter::drawPictures(const TextRun &run, QPointF baseline)
{
    for (const ColourGlyph &picture : colourGlyphs(run)) {
        m_page.content += "/Span <</ActualText " + PdfSyntax::textString(picture.text) + ">> BDC\n";
        drawPicture(picture, baseline);
        carryText(run, picture.place, baseline);
        m_page.content += "EMC\n";
    }
}

void PdfPageWriter::drawPicture(const ColourGlyph &picture, QPointF baseline)
{
    const int number = m_resources.pictureNumber(picture.image);
    const QRectF place = picture.place.translated(baseline);
    m_page.pictures.insert(number);
    m_page.content += "q ";
    PdfSyntax::appendNumbers(m_page.content, {place.width(), 0, 0, -place.height(), place.left(), place.bottom()});
    m_page.content += "cm /I" + QByteArray::number(number) + " Do Q\n";
}

/** An invisible space, stretched over the picture: Poppler passes over ActualText without a glyph. */
void PdfPageWriter::carryText(const TextRun &run, const QRectF &place, QPointF baseline)
{
    const int number =
        m_lastTextFont >= 0 ? m_lastTextFont : m_resources.fontNumber({.family = QStringLiteral("Inter")});
    PdfFont &font = m_resources.font(number);
    const quint16 space = font.spaceCode();
    m_page.fonts.insert(number);
    m_page.content += "BT 3 Tr /F" + QByteArray::number(number) + ' ';
    PdfSyntax::appendNumber(m_page.content, run.size);
    m_page.content += " Tf ";
    const double stretch = place.width() / qMax(0.01, font.widthOf(space) * run.size / 1000);
    PdfSyntax::appendNumbers(m_page.content, {stretch, 0, 0, -1, baseline.x() + place.left(), baseline.y()});
    m_page.content += "Tm <";
    PdfSyntax::appendCode(m_page.content, space);
    m_page.content += "> Tj 0 Tr ET\n";
}

/** Runs of one link on one line (a letter and its digits) are one place to click. */
void PdfPageWriter::addLink(const TextRun &run, const QRectF &place)
{
    if (!m_page.links.isEmpty()) {
        PdfLink &last = m_page.links.last();
        if (last.element == run.element && last.target == run.link && qFuzzyCompare(last.place.top(), place.top())) {
            last.place |= place;
            last.text += run.text;
            return;
        }
    }
    m_page.links << PdfLink{place, run.link, run.text, run.element};
}

} // namespace Headway
